/** Text or bytes that are no such thing as they are taken for: a note, a key, a path, a receipt. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Well-formed, and not true: a signature, a proof or a hash that does not hold. */
export class Unverified extends Error {
  override readonly name = 'Unverified';
}
