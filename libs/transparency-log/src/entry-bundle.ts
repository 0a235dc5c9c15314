/** Entry bundles of C2SP tlog-tiles: entries, each behind its length as a big-endian uint16. */
import { Malformed } from './errors.js';

/** The largest entry that a bundle can hold. Bytes. */
export const LARGEST_ENTRY = 65_535;

/** @throws RangeError where an entry is larger than 65,535 bytes. */
export function encodeEntryBundle(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > LARGEST_ENTRY) {
        throw new RangeError(
          `An entry of ${entry.length} bytes fits no bundle; ${LARGEST_ENTRY} is the most.`,
        );
      }
      return [Buffer.of(entry.length >> 8, entry.length & 255), entry];
    }),
  );
}

/** @throws Malformed where the bytes end inside an entry. */
export function decodeEntryBundle(bytes: Buffer): readonly Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const start = at + 2;
    const end = start > bytes.length ? Infinity : start + bytes.readUInt16BE(at);
    if (end > bytes.length) throw new Malformed('The entry bundle ends inside an entry.');
    entries.push(bytes.subarray(start, end));
    at = end;
  }
  return entries;
}
