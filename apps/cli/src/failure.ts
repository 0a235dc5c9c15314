/** A failure that its reader can do something about: printed as its message alone, with its exit code. */
export class Failure extends Error {
  constructor(
    message: string,
    /** 1: the work failed; 2: the command was called wrongly; 3: nothing answers at the address. */
    readonly exitCode: 1 | 2 | 3 = 1,
  ) {
    super(message);
  }
}
