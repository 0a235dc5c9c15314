import { Malformed } from './errors.js';

/**
 * Standard base64 (RFC 4648 section 4) with its padding, in its one form: a byte changed anywhere in the text, even in
 * the bits that most decoders ignore, is refused.
 */
export function decodeBase64(text: string, what: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new Malformed(`${what} is not standard base64.`);
  return bytes;
}

/** ASCII decimal without sign or leading zeroes, 0 … 2^53 − 1. */
export function decodeSize(text: string, what: string): number {
  const size = Number(text);
  if (!/^(0|[1-9]\d*)$/.test(text) || !Number.isSafeInteger(size)) {
    throw new Malformed(`${what} is not a whole number from 0 to 2^53 − 1 in decimal.`);
  }
  return size;
}
