import { claimKeys } from '../claims/entity.js';
import { HeldRows } from './held-rows.js';
import type { Version } from './version.js';

const version = (claim_id: string, key: string): Version => ({
  row: { claim_id, key },
  from: 0n,
  to: null,
  stored: true,
});

describe('rows that are held', () => {
  const held = (): HeldRows => {
    const rows = new HeldRows(claimKeys);
    for (const claim of ['a', 'b', 'c']) for (const key of ['1', '2']) rows.hold(version(claim, key));
    return rows;
  };

  it('are let go by whole groups, those first that were not used for longest', () => {
    const rows = held();
    rows.use('a');
    rows.shrinkTo(3);
    expect(rows.size).toBe(2);
    expect(['a', 'b', 'c'].map((group) => rows.use(group))).toEqual([true, false, false]);
    expect([...rows.of('a')]).toHaveLength(2);
  });

  it('are found by their whole key, until they are dropped', () => {
    const rows = held();
    expect(rows.find({ claim_id: 'b', key: '2' })?.row).toEqual({ claim_id: 'b', key: '2' });
    rows.drop({ claim_id: 'b', key: '2' });
    rows.drop({ claim_id: 'b', key: '3' });
    expect(rows.find({ claim_id: 'b', key: '2' })).toBeUndefined();
    expect(rows.size).toBe(5);
  });

  it('of a group that was begun are known to be none', () => {
    const rows = held();
    rows.begin('d');
    rows.begin('a');
    expect(rows.use('d')).toBe(true);
    expect([...rows.of('d')]).toEqual([]);
    expect([...rows.of('a')]).toHaveLength(2);
  });
});
