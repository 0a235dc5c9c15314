import { asJudged, neighbour, nextOpen, withJudgement } from './judgements.js';
import type { ContradictionView, Status } from '../api/views.js';
import { SAMPLE_CLAIM } from '../sample-claim.js';

const entry = (contradictionId: string, status: Status = 'open'): ContradictionView => ({
  contradictionId,
  version: 1,
  status,
  dimension: 'quantity',
  rule: 'a rule',
  explanation: '',
  explanations: null,
  evidence: null,
  storyId: null,
  patternId: null,
  pattern: null,
  held: false,
  confidence: 0.9,
  detectedAt: '2024-05-01T10:00:00Z',
  changedAt: '2024-05-01T10:00:00Z',
  judgedBy: null,
  reason: null,
  note: null,
  claims: [SAMPLE_CLAIM, SAMPLE_CLAIM],
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
  it('is none that was judged with it', () => expect(idOf(nextOpen(items, 'b', new Set(['d'])))).toBe('a'));
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
