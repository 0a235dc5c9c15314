import { Logger } from '@nestjs/common';

/** A message is told again only after so long. Milliseconds. */
const SILENCE = 10_000;

interface Told {
  readonly at: number;
  readonly since: number;
}

/**
 * What queues and their workers say of a lost connection. Each of them says it at every attempt to connect again, many
 * times a second together: the first is told, then at most one every ten seconds, with the number of those between.
 *
 * @param say receives a line
 * @param now milliseconds of a clock
 */
export function queueErrors(
  say: (line: string) => void,
  now: () => number = Date.now,
): (error: Error) => void {
  const told = new Map<string, Told>();
  return ({ message }) => {
    const last = told.get(message);
    if (last !== undefined && now() - last.at < SILENCE) {
      told.set(message, { at: last.at, since: last.since + 1 });
      return;
    }
    // Messages name hosts and commands, not jobs; should they ever vary without end, memory does not.
    if (told.size > 100) told.clear();
    told.set(message, { at: now(), since: 0 });
    say(last === undefined || last.since === 0 ? message : `${message} (${last.since} times more since)`);
  };
}

const log = new Logger('queues');

/** One for the process, since all its queues lose the same server. */
export const reportQueueError = queueErrors((line) => log.warn(line));
