/** A decider: what a stream is (state), what happened to it (evolve), what may happen next (decide). All pure. */
export interface Decider<State, Command, Event> {
  readonly initial: State;
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}

export function fold<State, Event>(decider: Decider<State, never, Event>, events: readonly Event[]): State {
  return events.reduce((state, event) => decider.evolve(state, event), decider.initial);
}
