import { randomUUID } from 'node:crypto';
import {
  type EventMetadata,
  type EventStore,
  type JsonObject,
  type StoredEvent,
  VersionConflict,
} from '@isnad/event-store';
import { type Decider, fold, type LedgerEvent, SCHEMA_VERSIONS } from '@isnad/ledger-domain';

/** How often a command without an expected version is decided anew after losing a race. */
const ATTEMPTS = 5;

/** Somebody changed the stream since the caller looked: what they did, so that the caller can decide again. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  constructor(
    readonly version: number,
    readonly events: readonly StoredEvent[],
  ) {
    super(
      `It was changed meanwhile: ${events.map((event) => `${event.type} by ${event.metadata.actor}`).join(', ')}.`,
    );
  }
}

export interface Outcome<State> {
  readonly state: State;
  /** Version of the stream after the command. */
  readonly version: number;
  /** What the command added; empty where all was known already. */
  readonly events: readonly LedgerEvent[];
}

/** Loads a stream, lets its decider decide, appends what it decided. */
export async function execute<State, Command, Event extends LedgerEvent>(
  store: EventStore,
  stream: string,
  decider: Decider<State, Command, Event>,
  command: Command,
  options: {
    readonly metadata: EventMetadata;
    readonly expectedVersion?: number | undefined;
    /** Decides as if the stream were empty, and looks at it only where it is not: spares a round trip. Default: false. */
    readonly likelyNew?: boolean;
  },
): Promise<Outcome<State>> {
  for (let attempt = 1; ; attempt += 1) {
    const isGuess = options.likelyNew === true && attempt === 1;
    const history = isGuess ? [] : await store.readStream(stream);
    const version = history.length;
    if (options.expectedVersion !== undefined && options.expectedVersion !== version) {
      throw new ChangedMeanwhile(version, history.slice(options.expectedVersion));
    }
    const before = history.reduce(
      (state, event) => decider.evolve(state, event as StoredEvent & Event),
      decider.initial,
    );
    const decided = decider.decide(command, before);
    if (decided.length === 0) return { state: before, version, events: [] };
    try {
      const result = await store.append(
        stream,
        decided.map((event) => ({
          id: randomUUID(),
          type: event.type,
          schemaVersion: SCHEMA_VERSIONS[event.type],
          data: event.data as object as JsonObject,
        })),
        { expectedVersion: version === 0 ? 'none' : version, metadata: options.metadata },
      );
      return {
        state: decided.reduce((state, event) => decider.evolve(state, event), before),
        version: result.version,
        events: decided,
      };
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** What a stream is, and its version. */
export async function stateOf<State, Event>(
  store: EventStore,
  stream: string,
  decider: Decider<State, never, Event>,
): Promise<{ readonly state: State; readonly version: number }> {
  const history = await store.readStream(stream);
  return { state: fold(decider, history as readonly object[] as readonly Event[]), version: history.length };
}

/** @throws ChangedMeanwhile where the stream is of another version than was looked at. */
export async function atVersion(
  store: EventStore,
  stream: string,
  expectedVersion: number | undefined,
): Promise<void> {
  if (expectedVersion === undefined) return;
  const history = await store.readStream(stream);
  if (history.length !== expectedVersion)
    throw new ChangedMeanwhile(history.length, history.slice(expectedVersion));
}
