/** Of type text in PostgreSQL's catalog, the same in every one. */
const TEXT = 25;
/** Dimensions, whether there are nulls, type of the elements, their number, lower bound. */
const HEADER = 5 * 4;
const LENGTH = 4;

/**
 * A text[] in the binary form of PostgreSQL's array_recv: as text every quote of a JSON payload would be escaped here and
 * unescaped there, which takes seven times as long. The `pg` driver sends a Buffer as a binary parameter.
 */
export function textArray(values: readonly string[]): Buffer {
  let bytes = HEADER;
  for (const value of values) bytes += LENGTH + Buffer.byteLength(value);
  const buffer = Buffer.allocUnsafe(bytes);
  for (const [n, word] of [1, 0, TEXT, values.length, 1].entries()) buffer.writeInt32BE(word, n * 4);
  let at = HEADER;
  for (const value of values) {
    const length = buffer.write(value, at + LENGTH);
    buffer.writeInt32BE(length, at);
    at += LENGTH + length;
  }
  return buffer;
}
