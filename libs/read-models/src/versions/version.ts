/** A row by column, as its projection writes it. */
export type Row = Readonly<Record<string, unknown>>;

/** What a row said from one position to another. */
export interface Version {
  row: Row;
  readonly from: bigint;
  /** Exclusive; null while it is true. */
  to: bigint | null;
  /** False until it is in the database. */
  stored: boolean;
  /** The version before, as long as neither is in the database. */
  follows: Version | null;
}
