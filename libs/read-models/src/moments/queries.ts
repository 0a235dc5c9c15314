import type { DataSource } from 'typeorm';
import { NEWSROOM } from '../newsroom.js';

/** A position or moment that the read models cannot speak for. */
export class BeyondLedger extends Error {
  override readonly name = 'BeyondLedger';
}

const POSITION = /^\d{1,18}$/;
/** ISO 8601 with offset: a moment without one would be another one on each machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.(\d{1,9}))?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text names a position (0, 1, 2 …) or a moment (ISO 8601 with offset). */
export const isAsOf = (text: string): boolean =>
  POSITION.test(text) || (MOMENT.test(text) && !Number.isNaN(Date.parse(text)));

/** Which positions can be asked about, and which one a moment means. */
export class PositionQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The last position that the read models hold; -1 before the first event. */
  async newest(): Promise<bigint> {
    const rows: { next_position: string }[] = await this.dataSource.query(
      'select next_position from ledger.checkpoints where subscription = $1',
      [NEWSROOM],
    );
    return BigInt(rows[0]?.next_position ?? 0) - 1n;
  }

  /**
   * The position that is asked about: given as one; the newest where nothing is given; or of a moment, the last one up
   * to which every event had been recorded by then (-1: none had). The answer for a moment is final as soon as an event
   * that was recorded later has its position.
   *
   * @throws BeyondLedger for a position that the read models have not reached, and for a moment in the future.
   * @throws RangeError for a text that is neither.
   */
  async resolve(asOf: string | undefined): Promise<bigint> {
    const newest = await this.newest();
    if (asOf === undefined) return newest;
    if (POSITION.test(asOf)) {
      if (BigInt(asOf) <= newest) return BigInt(asOf);
      throw new BeyondLedger(
        newest < 0n
          ? 'The ledger holds no event yet.'
          : `Position ${asOf} is beyond what the ledger holds: ask for 0 … ${newest}.`,
      );
    }
    if (!isAsOf(asOf)) throw new RangeError(`"${asOf}" is neither a position nor a moment with offset.`);
    const reached = inMicroseconds(asOf);
    if (Date.parse(asOf) > Date.now()) throw new BeyondLedger(`The moment ${asOf} has not come yet.`);
    const rows: { to_position: string | null }[] = await this.dataSource.query(
      'select to_position from read.moments where reached <= $1 order by reached desc limit 1',
      [reached],
    );
    const [row] = rows;
    if (row === undefined) return -1n;
    const last = row.to_position === null ? newest : BigInt(row.to_position) - 1n;
    return last < newest ? last : newest;
  }
}

/** In the form that the ledger records moments in. */
function inMicroseconds(moment: string): string {
  const fraction = (MOMENT.exec(moment)?.[1] ?? '').slice(0, 6).padEnd(6, '0');
  return `${new Date(moment).toISOString().slice(0, 19)}.${fraction}Z`;
}
