/** SQLSTATE codes with which PostgreSQL turns a client away at the door. */
const TURNED_AWAY: Readonly<Record<string, string>> = {
  '28P01': 'it refuses the password',
  '28000': 'it refuses the user',
  '3D000': 'it has no such database',
  '53300': 'it has no connection left',
  '57P03': 'it is starting up or shutting down',
};

const NO_ANSWER: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host is not known',
  EAI_AGAIN: 'the host’s name cannot be resolved now',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it broke the connection off',
};

/**
 * Why a database could not be used and what to do about it, in words; null where the error is of another kind.
 * Never repeats the address, which may hold a password.
 */
export function unreachableDatabase(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const timedOut = error.message.includes('timeout expired');
  const why = TURNED_AWAY[code] ?? NO_ANSWER[code] ?? (timedOut ? 'it does not answer' : undefined);
  if (why === undefined) return null;
  return `The database cannot be used: ${why} (${error.message || code}).\nCheck DATABASE_URL and that the server runs; without DATABASE_URL, \`npm start\` brings a PostgreSQL of its own.`;
}
