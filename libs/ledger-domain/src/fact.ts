/** Fact<'Type', Data>: what a decider returns and `evolve` folds. */
export interface Fact<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
}
