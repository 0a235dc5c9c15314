import { isUtf8 } from 'node:buffer';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { scanValue } from './canonical-scan.js';

/** Whether text is canonical, by parsing it and writing it again. */
function isCanonical(text: string): boolean {
  try {
    return canonicalize(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

const seesSo = (bytes: Buffer): boolean => isUtf8(bytes) && scanValue(bytes, 0) === bytes.length;

const value = fc.jsonValue({ stringUnit: 'binary' }).filter((json) => {
  try {
    return canonicalize(json) !== undefined;
  } catch {
    return false; // a lone surrogate
  }
});

describe('looking at bytes for whether they are canonical JSON', () => {
  it('sees it of what a ledger holds', () => {
    for (const json of [
      {},
      [],
      { actor: 'user:leila', text: 'Hello' },
      {
        a: [1, -1, 0, 0.5, 1e21, 1e-7, 123456789012345680000, 9007199254740991],
        b: { c: null, d: true, e: false },
      },
      { text: 'شكراً 👍 "quoted" \\ \n\r\t\b\f \u0000\u001f\u007f\u2028' },
      { A: 1, Z: 2, a: 3, aa: 4, b: 5 },
    ]) {
      expect(seesSo(Buffer.from(canonicalize(json) ?? ''))).toBe(true);
    }
  });

  it('sees nothing where the form is another, though the JSON may be the same', () => {
    for (const text of [
      '{"b":1,"a":2}',
      '{"a":1,"a":2}',
      '{"a": 1}',
      '{"a":1} ',
      '[1,]',
      '[01]',
      '-0',
      '1.0',
      '1e21',
      '1E+21',
      '0.10',
      '12345678901234567890',
      '+1',
      '-',
      '"\\/"',
      '"\\u0041"',
      '"\\u000a"',
      '"\\u001F"',
      '"\\ud800"',
      '"\n"',
      '"open',
      'True',
      'nul',
      '{"a"}',
      '{a:1}',
      '',
    ]) {
      expect([text, seesSo(Buffer.from(text))]).toEqual([text, false]);
    }
    expect(seesSo(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]))).toBe(false); // a surrogate, as UTF-8 would have it
  });

  it('never sees it of what is not, whatever byte is changed, put in or taken out', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.nat(255), fc.nat(3), (json, where, byte, how) => {
        const bytes = [...Buffer.from(canonicalize(json) ?? '')];
        const at = where % (bytes.length + 1);
        if (how > 0) bytes.splice(at, how === 1 ? 0 : 1, ...(how === 2 ? [] : [byte]));
        const changed = Buffer.from(bytes);
        return !seesSo(changed) || isCanonical(changed.toString());
      }),
      { numRuns: 5_000 },
    );
  });

  it('sees it of whatever has names in ASCII', () => {
    const named = fc.dictionary(
      fc.stringMatching(/^[ -!#-[\]-~]*$/),
      value.filter((json) => typeof json !== 'object'),
    );
    fc.assert(
      fc.property(named, (json) => seesSo(Buffer.from(canonicalize(json) ?? ''))),
      { numRuns: 1_000 },
    );
  });
});
