/** Where the history stops being what was recorded and signed. */
export interface Finding {
  /** The first position that is, or may be, bad. */
  readonly position: number;
  /** The last position at which the first bad one may lie; equals `position` where it is known exactly. */
  readonly through: number;
  /** What is wrong there, in one sentence. */
  readonly reason: string;
}

/** Ends an audit at its first finding. */
export class BadPosition extends Error {
  override readonly name = 'BadPosition';
  readonly finding: Finding;

  constructor(reason: string, position: number, through = position) {
    const where = position === through ? `Position ${position}` : `Positions ${position} to ${through}`;
    super(`${where}: ${reason}`);
    this.finding = { position, through, reason };
  }
}
