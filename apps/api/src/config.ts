import type { AccessToken } from '@isnad/local-runtime';

export const API_CONFIG = Symbol('ApiConfig');

/** What the HTTP server needs of the configuration. */
export interface ApiConfig {
  readonly databaseUrl: string;
  readonly tokens: readonly AccessToken[];
  /** Folder of the built desk; null: no desk is served. */
  readonly deskDirectory: string | null;
  /** Whether checkpoints and hashes of the ledger are served to everybody; default false: to those who may read. */
  readonly publicLog?: boolean;
}
