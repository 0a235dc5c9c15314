interface Runs<T> {
  readonly current: Promise<T>;
  /** What begins when the current one has ended, for all who came while it ran; null where nobody has. */
  next: Promise<T> | null;
}

/**
 * Work that brings something up to date, which several callers want at the same time: one run serves all who asked before
 * it began. Who asks while one is under way gets the next, for that one may have looked already.
 */
export class SharedRuns<T> {
  readonly #runs = new Map<string, Runs<T>>();

  /**
   * @param name of what is brought up to date.
   * @param work does it. At most one runs at a time for a name.
   * @returns what the first run came to that began after the call; it fails where that run fails.
   */
  run(name: string, work: () => Promise<T>): Promise<T> {
    const running = this.#runs.get(name);
    if (running === undefined) return this.#begin(name, work);
    running.next ??= running.current.then(
      () => this.#begin(name, work),
      () => this.#begin(name, work),
    );
    return running.next;
  }

  #begin(name: string, work: () => Promise<T>): Promise<T> {
    const current = work().finally(() => {
      if (this.#runs.get(name)?.next === null) this.#runs.delete(name);
    });
    this.#runs.set(name, { current, next: null });
    return current;
  }
}
