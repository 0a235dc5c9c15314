/**
 * SQLSTATE classes that speak of the server or of others, not of what was asked: connection, transaction rollback
 * (deadlock), resources, object in use, operator intervention, system error.
 */
const TRANSIENT_CLASSES = ['08', '40', '53', '55', '57', '58'];

const LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/;

/** Errors that go away by themselves: the same work may succeed when it is tried again. */
export function isTransient(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && code.length === 5 && TRANSIENT_CLASSES.includes(code.slice(0, 2)))
    return true;
  if (typeof code === 'string' && /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)) return true;
  return typeof message === 'string' && LOST.test(message);
}
