import { asJudged, neighbour, nextOpen, withJudgement } from './judgements.js';
import type { ClaimView, ContradictionView, Status } from '../api/views.js';

const claim: ClaimView = {
  claimId: 'claim',
  action: 'killed',
  phase: null,
  polarity: 'affirmed',
  modality: 'actual',
  claimant: 'outlet',
  via: [],
  utteredOn: null,
  time: { role: null, edtf: null },
  quantity: null,
  place: null,
  value: null,
  condition: null,
  evidence: null,
  sentence: null,
  appearances: [],
  article: {
    articleId: 'article',
    revision: 1,
    outlet: 'The Courier',
    language: 'en',
    title: null,
    url: null,
    publishedAt: '2024-05-01T10:00:00+02:00',
  },
};
const entry = (contradictionId: string, status: Status = 'open'): ContradictionView => ({
  contradictionId,
  version: 1,
  status,
  dimension: 'quantity',
  explanation: '',
  confidence: 0.9,
  detectedAt: '2024-05-01T10:00:00Z',
  changedAt: '2024-05-01T10:00:00Z',
  judgedBy: null,
  reason: null,
  note: null,
  claims: [claim, claim],
});
const idOf = (item: ContradictionView | null): string | null => item?.contradictionId ?? null;

describe('a judgement that the list does not show yet', () => {
  const judgements = new Map([['b', { contradictionId: 'b', status: 'confirmed' as const, version: 2 }]]);

  it('takes the contradiction out of the open queue', () => {
    expect(asJudged([entry('a'), entry('b')], judgements, 'open').map(idOf)).toEqual(['a']);
  });

  it('gives way to what the server says later', () => {
    expect(withJudgement({ ...entry('b'), version: 3 }, judgements).status).toBe('open');
  });
});

describe('the one that is shown next', () => {
  const items = [entry('a'), entry('b'), entry('c', 'dismissed'), entry('d')];

  it('is the next open one in the queue', () => expect(idOf(nextOpen(items, 'b'))).toBe('d'));
  it('is the first open one where none follows', () => expect(idOf(nextOpen(items, 'd'))).toBe('a'));
  it('is none where none is open', () => expect(nextOpen([entry('a')], 'a')).toBeNull());
});

describe('the neighbour in the queue', () => {
  const items = [entry('a'), entry('b')];

  it('is the first one where none is selected', () => expect(idOf(neighbour(items, null, 1))).toBe('a'));
  it('is the one after, or before', () => {
    expect(idOf(neighbour(items, 'a', 1))).toBe('b');
    expect(idOf(neighbour(items, 'b', -1))).toBe('a');
  });
  it('is none beyond the ends', () => expect(neighbour(items, 'b', 1)).toBeNull());
});
