/** What a decider is, as @isnad/ledger-domain declares it. */
interface DeciderLike<State, Command, Event> {
  readonly initial: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}

/** The three steps of a decider's spec: what had happened, what is asked, what comes of it. */
export interface DeciderSpec<State, Command, Event> {
  given(...history: readonly Event[]): { when(command: Command): Decision<State, Event> };
}

export interface Decision<State, Event> {
  /** Exactly these events, in this order; none: the command changes nothing. */
  then(...expected: readonly Event[]): void;
  /** Refused by the rule of this name: an error that carries it as `rule`. */
  thenBreaks(rule: string): void;
  /** The state after the decided events. */
  thenState(): State;
}

/**
 * Reads like the rule it checks:
 *
 *     const spec = deciderSpec(storyDecider);
 *     spec.given(opened).when({ type: 'LinkClaims', … }).then(linked);
 */
export function deciderSpec<State, Command, Event>(
  decider: DeciderLike<State, Command, Event>,
): DeciderSpec<State, Command, Event> {
  const fold = (state: State, events: readonly Event[]): State =>
    events.reduce((before, event) => decider.evolve(before, event), state);
  return {
    given: (...history) => ({
      when: (command) => {
        const state = fold(decider.initial, history);
        const decide = (): readonly Event[] => decider.decide(command, state);
        return {
          then: (...expected) => expect(decide()).toEqual(expected),
          thenBreaks: (rule) => expect(brokenRule(decide)).toBe(rule),
          thenState: () => fold(state, decide()),
        };
      },
    }),
  };
}

function brokenRule(decide: () => unknown): unknown {
  try {
    decide();
  } catch (error) {
    return (error as { readonly rule?: unknown }).rule ?? error;
  }
  return 'no rule was broken';
}
