/** Something the user can repair: the message names what is wrong and the remedy, and is printed without a stack. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}
