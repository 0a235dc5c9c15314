/** What runs SQL: a pg Pool, Client, or PoolClient inside a transaction. */
export interface SqlExecutor {
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    parameters?: unknown[],
  ): Promise<{ readonly rows: Row[] }>;
}

/** Runs work in one transaction: committed where it resolves, rolled back where it rejects. */
export type Transaction = <T>(work: (sql: SqlExecutor) => Promise<T>) => Promise<T>;
