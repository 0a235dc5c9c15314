/** A statement that each connection parses and plans once, under its name. */
export interface PreparedStatement {
  /** At most 63 characters; one text for each name. */
  readonly name: string;
  readonly text: string;
}

/** What runs SQL: a pg Pool, Client, or PoolClient inside a transaction. */
export interface SqlExecutor {
  query<Row extends object = Record<string, unknown>>(
    sql: string | PreparedStatement,
    parameters?: unknown[],
  ): Promise<{ readonly rows: Row[] }>;
}

/** Runs work in one transaction: committed where it resolves, rolled back where it rejects. */
export type Transaction = <T>(work: (sql: SqlExecutor) => Promise<T>) => Promise<T>;
