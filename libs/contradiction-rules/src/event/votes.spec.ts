import { claim } from '../sample-claim.js';
import { isOneVoteFigure } from './votes.js';

const share = (percent: number, scope = {}) =>
  claim({
    action: 'vote-result',
    quantity: { min: percent, max: percent, unit: 'percent' },
    scope,
  });
const ofMoreno = { parties: ['person:mrn'], instalments: ['whole'] };

describe('isOneVoteFigure', () => {
  it('compares the votes of one candidate where all is counted', () => {
    expect(isOneVoteFigure(share(51, ofMoreno), share(47, ofMoreno))).toBe(true);
  });

  it('does not compare two candidates, nor a candidate with nobody named', () => {
    const other = { ...ofMoreno, parties: ['person:brg'] };
    expect(isOneVoteFigure(share(51, ofMoreno), share(43, other))).toBe(false);
    expect(isOneVoteFigure(share(51, ofMoreno), share(43, { instalments: ['whole'] }))).toBe(false);
  });

  it('compares turnout of an hour with a total that is smaller: it only rises through the day', () => {
    const turnout = { things: ['turnout'] };
    const atFive = { ...share(26, turnout), time: { role: 'at', edtf: '2021-05-09T17:00' } as const };
    expect(isOneVoteFigure(atFive, share(23, turnout))).toBe(true);
    expect(isOneVoteFigure(atFive, share(48, turnout))).toBe(false);
  });

  it('does not compare what two agencies counted at 75 percent, nor figures of no stage', () => {
    const later = { ...ofMoreno, instalments: ['counted:75'] };
    const untold = { parties: ofMoreno.parties };
    expect(isOneVoteFigure(share(51, later), share(49, later))).toBe(false);
    expect(isOneVoteFigure(share(51, ofMoreno), share(49, later))).toBe(false);
    expect(isOneVoteFigure(share(51, untold), share(49, untold))).toBe(false);
  });

  it('compares turnout with turnout, and with nothing else', () => {
    const turnout = { things: ['turnout'] };
    expect(isOneVoteFigure(share(88, turnout), share(86, turnout))).toBe(true);
    expect(isOneVoteFigure(share(88, turnout), share(51, ofMoreno))).toBe(false);
    // By the hour it still rises.
    const atFive = { ...share(26, turnout), time: { role: 'at', edtf: '2021-05-09T17:00' } as const };
    expect(isOneVoteFigure(share(88, turnout), atFive)).toBe(false);
  });

  it('takes what is counted and what somebody leads by for figures in motion', () => {
    const boxes = { things: ['ballot-boxes'] };
    const margin = { ...ofMoreno, things: ['margin'] };
    expect(isOneVoteFigure(share(75, boxes), share(98, boxes))).toBe(false);
    expect(isOneVoteFigure(share(2, margin), share(4, margin))).toBe(false);
  });

  it('keeps votes abroad apart from all votes', () => {
    expect(isOneVoteFigure(share(51, ofMoreno), share(57, { ...ofMoreno, things: ['abroad-votes'] }))).toBe(
      false,
    );
  });
});
