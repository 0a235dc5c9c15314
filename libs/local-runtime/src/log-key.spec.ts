import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signerKey } from '@isnad/transparency-log';
import { LOG_KEY_FILE, openLogKeys, retireLogKeys, rotateLogKey } from './log-key.js';
import { Refusal } from './refusal.js';

describe('the key of the ledger', () => {
  const folders: string[] = [];
  const place = (change: { logKey?: string; logOrigin?: string } = {}) => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'isnad-key-'));
    folders.push(dataDirectory);
    return { dataDirectory, logKey: null, logOrigin: null, ...change };
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  const names = (keys: ReturnType<typeof openLogKeys>) => keys.map(({ verifier }) => verifier.text);

  it('is made once for a new ledger, in a file that its owner alone may read', () => {
    const here = place();
    const made = openLogKeys(here, true);
    expect(statSync(join(here.dataDirectory, LOG_KEY_FILE)).mode & 0o777).toBe(0o600);
    expect(made).toHaveLength(1);
    expect(names(openLogKeys(here, true))).toEqual(names(made));
    expect(names(openLogKeys(here, false))).toEqual(names(made));
  });

  it('names the ledger: by the configured origin, else by itself', () => {
    expect(openLogKeys(place({ logOrigin: 'news.example/ledger' }), true)[0]?.verifier.name).toBe(
      'news.example/ledger',
    );
    const [one, other] = [openLogKeys(place(), true), openLogKeys(place(), true)];
    expect(one[0]?.verifier.name).toMatch(/^isnad\.localhost\/[0-9a-f]{16}$/);
    expect(one[0]?.verifier.name).not.toBe(other[0]?.verifier.name);
  });

  it('is never made for a ledger that is signed already', () => {
    expect(() => openLogKeys(place(), false)).toThrow(
      /not in .*log\.key\. Put it there, or set ISNAD_LOG_KEY/,
    );
  });

  it('comes from the environment where it is set there, and is then written nowhere', () => {
    const key = signerKey('news.example/ledger', 'note', Buffer.alloc(32, 1));
    const here = place({ logKey: key.text });
    expect(names(openLogKeys(here, false))).toEqual([key.verifier.text]);
    expect(() => statSync(join(here.dataDirectory, LOG_KEY_FILE))).toThrow('ENOENT');
  });

  it('is refused under another origin than its own', () => {
    const here = place();
    openLogKeys(here, true);
    expect(() => openLogKeys({ ...here, logOrigin: 'news.example' }, false)).toThrow('never changes');
  });

  it('that is damaged is refused without a word of the secret', () => {
    const here = place();
    const [key] = openLogKeys(here, true);
    const text = key?.text ?? '';
    writeFileSync(join(here.dataDirectory, LOG_KEY_FILE), text.replace(/.{4}$/, 'AAA='));
    const refusal = (() => {
      try {
        return openLogKeys(here, false);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(Refusal);
    expect(String(refusal)).not.toContain(text.slice(-20, -4));
  });

  it('is rotated in two steps: old and new together, then the new one alone; the old one is kept aside', () => {
    const here = place();
    const [old] = openLogKeys(here, true);
    const next = rotateLogKey(here);
    expect(next.verifier.name).toBe(old?.verifier.name);
    expect(names(openLogKeys(here, false))).toEqual([next.verifier.text, old?.verifier.text]);
    expect(names(retireLogKeys(here))).toEqual([old?.verifier.text]);
    expect(names(openLogKeys(here, false))).toEqual([next.verifier.text]);
    const aside = join(here.dataDirectory, `${LOG_KEY_FILE}.retired`);
    expect(readFileSync(aside, 'utf8')).toContain(old?.text);
    expect(statSync(aside).mode & 0o777).toBe(0o600);
    expect(retireLogKeys(here)).toEqual([]);
  });
});
