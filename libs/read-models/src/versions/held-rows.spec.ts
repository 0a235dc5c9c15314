import { claimKeys } from '../claims/entity.js';
import { HeldRows } from './held-rows.js';
import type { Version } from './version.js';

const version = (claim_id: string, key: string): Version => ({
  row: { claim_id, key },
  from: 0n,
  to: null,
  stored: true,
  follows: null,
});

describe('rows that are held', () => {
  const held = (): HeldRows => {
    const rows = new HeldRows(claimKeys);
    for (const claim of ['a', 'b', 'c']) for (const key of ['1', '2']) rows.hold(version(claim, key));
    return rows;
  };

  it('are let go by whole groups, those first that were not used for longest', () => {
    const rows = held();
    rows.shrinkTo(6);
    rows.has('a');
    rows.begin('d');
    rows.shrinkTo(3);
    expect(['a', 'b', 'c', 'd'].map((group) => rows.has(group))).toEqual([true, false, false, true]);
    expect(rows.of('a')).toHaveLength(2);
  });

  it('are held once more where those that were just used are too many, for they are still on their way', () => {
    const rows = held();
    rows.shrinkTo(0);
    rows.has('a');
    rows.begin('d');
    rows.shrinkTo(0);
    expect(['b', 'c'].some((group) => rows.has(group))).toBe(false);
    expect(['a', 'd'].every((group) => rows.has(group))).toBe(true);
  });

  it('are found by their whole key, until they are dropped', () => {
    const rows = held();
    expect(rows.find({ claim_id: 'b', key: '2' })?.row).toEqual({ claim_id: 'b', key: '2' });
    rows.drop({ claim_id: 'b', key: '2' });
    rows.drop({ claim_id: 'b', key: '3' });
    expect(rows.find({ claim_id: 'b', key: '2' })).toBeUndefined();
    expect(rows.of('b')?.map(({ row }) => row['key'])).toEqual(['1']);
  });

  it('of a group that was begun are known to be none', () => {
    const rows = held();
    rows.begin('d');
    rows.begin('a');
    expect(rows.has('d')).toBe(true);
    expect(rows.of('d')).toEqual([]);
    expect(rows.of('a')).toHaveLength(2);
  });
});
