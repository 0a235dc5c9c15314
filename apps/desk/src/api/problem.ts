import type { ChangeSince, Problem as Details } from './openapi.generated.js';

/** An answer that is no success (RFC 9457), or none at all: then the status is 0, and there are no words. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    detail: string,
    readonly version: number | null = null,
    readonly changes: readonly ChangeSince[] = [],
  ) {
    super(detail);
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Partial<Details>;
  const detail = body.detail ?? `${response.status} ${response.statusText}`;
  return new Problem(response.status, detail, body.version ?? null, body.changes ?? []);
}

/** Whatever was thrown, as a problem. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(0, error instanceof Error ? error.message : String(error));
