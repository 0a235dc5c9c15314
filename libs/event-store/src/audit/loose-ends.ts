import type { SqlExecutor } from '../sql-executor.js';
import { BadPosition } from './finding.js';

/**
 * What no walk along the positions meets: positions that are not signed for, hashes of tiles that the tree does not
 * have, events outside the order.
 *
 * @throws BadPosition
 */
export async function checkLoose(sql: SqlExecutor, total: number, positions: number): Promise<void> {
  if (positions !== total) {
    throw new BadPosition(
      `${positions} events have positions, ${total} of them are signed for`,
      Math.min(total, positions),
      Math.max(total, positions) - 1,
    );
  }
  // In one statement, for the ledger grows meanwhile.
  const strange = await sql.query<{ level: number; index: string }>(
    `select level, index from ledger.tile_roots
      where (index + 1) * 256::numeric ^ level > (select coalesce(max(size), 0) from ledger.tree_heads) limit 1`,
  );
  const [beyond] = strange.rows;
  if (beyond !== undefined) {
    throw new BadPosition(`hash ${beyond.index} of tile level ${beyond.level} belongs to no event`, total);
  }
  const orphans = await sql.query<{ event_id: string }>(
    `select e.event_id from ledger.events e
      where not exists (select from ledger.positions p where p.sequence = e.sequence)
        and not coalesce((select e.sequence < u.sequence + u.events from ledger.unsequenced u
                           where u.sequence <= e.sequence order by u.sequence desc limit 1), false) limit 1`,
  );
  const [orphan] = orphans.rows;
  if (orphan !== undefined) {
    throw new BadPosition(`event ${orphan.event_id} has no position and waits for none`, total);
  }
}
