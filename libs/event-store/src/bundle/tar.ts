/** Enough of POSIX ustar to pack an audit bundle: any tar can unpack it, and nothing in it goes unchecked. */
import { Malformed } from '@isnad/transparency-log';

const BLOCK = 512;
/** The largest file of a bundle: 256 events of 64 KiB. Bytes. */
const LARGEST_FILE = 256 * 65_537;

export interface TarFile {
  readonly name: string;
  readonly content: Buffer;
}

const NO_BYTES = Buffer.alloc(0);
/** Two empty blocks end an archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

function headerOf({ name, content }: TarFile): Buffer {
  const header = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > 100) throw new RangeError(`${name} is too long a name for a bundle.`);
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  header.write(name, 0);
  header.write(`${octal(0o644, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
  header.write(`${octal(content.length, 11)}\0${octal(0, 11)}\0`, 124);
  header.write('        0', 148); // the checksum counts as spaces; an ordinary file
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\0 `, 148);
  return header;
}

const padding = (length: number): number => (BLOCK - (length % BLOCK)) % BLOCK;

/** One file of an archive. Owner, times and modes are always the same: equal ledgers give equal bundles. */
export function tarFile(file: TarFile): Buffer {
  return Buffer.concat([headerOf(file), file.content, Buffer.alloc(padding(file.content.length))]);
}

/**
 * The files of an archive as `tarFile` writes them, one at a time.
 *
 * @throws Malformed where a byte differs from what `tarFile` would write, or the archive ends too early or too late.
 */
export async function* readTar(chunks: AsyncIterable<Buffer>): AsyncGenerator<TarFile> {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = NO_BYTES;
  const take = async (length: number): Promise<Buffer> => {
    const parts: Buffer[] = [held];
    let there = held.length;
    while (there < length) {
      const piece = await source.next();
      if (piece.done === true) throw new Malformed('The file ends too early.');
      parts.push(piece.value);
      there += piece.value.length;
    }
    const all = parts.length === 1 ? held : Buffer.concat(parts);
    held = all.subarray(length);
    return all.subarray(0, length);
  };
  for (;;) {
    const header = await take(BLOCK);
    if (header[0] === 0) {
      const rest = Buffer.concat([header, await take(BLOCK)]);
      if (!rest.equals(TAR_END)) throw new Malformed('The file does not end as a bundle ends.');
      const { done } = await source.next();
      if (held.length > 0 || done !== true) throw new Malformed('Something follows the end of the bundle.');
      return;
    }
    const name = header.subarray(0, header.indexOf(0)).toString('latin1');
    const length = parseInt(header.subarray(124, 135).toString('latin1'), 8);
    if (!(length >= 0 && length <= LARGEST_FILE)) throw new Malformed('The file is no bundle.');
    const content = await take(length);
    const rest = await take(padding(length));
    if (!header.equals(headerOf({ name, content })) || rest.some((byte) => byte !== 0)) {
      throw new Malformed(`The bundle is damaged around its file ${JSON.stringify(name)}.`);
    }
    yield { name, content };
  }
}
