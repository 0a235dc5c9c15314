/** What is appended: the same events for every contender. */
export interface Batch {
  readonly stream: string;
  readonly events: readonly {
    readonly id: string;
    readonly data: { readonly text: string; readonly n: number };
  }[];
}

/** One way to keep events, in a database of its own on the one PostgreSQL that all share. */
export interface Contender {
  readonly name: string;
  /** Resolves once the batch is committed. */
  append(batch: Batch): Promise<unknown>;
  stop(): Promise<void>;
}
