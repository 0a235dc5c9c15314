import type { Change } from './views.js';

/** An answer that is no success (RFC 9457), or none at all: then the status is 0. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    detail: string,
    readonly version: number | null = null,
    readonly changes: readonly Change[] = [],
  ) {
    super(detail);
  }
}

interface ProblemBody {
  readonly detail?: string;
  readonly version?: number;
  readonly changes?: readonly Change[];
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  const detail = body.detail ?? `The server answered ${response.status} ${response.statusText}.`;
  return new Problem(response.status, detail, body.version ?? null, body.changes ?? []);
}

export const UNREACHABLE = 'The server does not answer. It may be stopped, or the network is away.';

/** Words for whatever was thrown. */
export const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));
