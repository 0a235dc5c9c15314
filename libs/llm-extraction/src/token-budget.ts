/** Tokens that may be spent in one UTC day by one process; what is over waits for the next. */
export class TokenBudget {
  readonly #daily: number;
  readonly #now: () => Date;
  #day = '';
  #spent = 0;

  /** @param daily 0 … 10⁹ tokens; 0 asks nothing */
  constructor(daily: number, now: () => Date = () => new Date()) {
    this.#daily = daily;
    this.#now = now;
  }

  get left(): number {
    this.#turnDay();
    return Math.max(0, this.#daily - this.#spent);
  }

  spend(tokens: number): void {
    this.#turnDay();
    this.#spent += tokens;
  }

  #turnDay(): void {
    const day = this.#now().toISOString().slice(0, 10);
    if (day !== this.#day) [this.#day, this.#spent] = [day, 0];
  }
}
