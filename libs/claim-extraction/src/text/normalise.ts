import type { Language, Span } from '@isnad/claim-model';
import { DROPPED, expansionOf, foldedUnit, foldText } from './letters.js';

/** A folded text that remembers where each of its code units came from. */
export interface NormalisedText {
  readonly text: string;
  /** Raw offset of a normalised offset (0 … text.length). */
  toRaw(offset: number): number;
  /** The raw span of a normalised span; marks dropped after the last letter belong to it. */
  rawSpan(start: number, end: number): Span;
}

/**
 * Folds a text for matching (see letters.ts) and keeps the way back to the raw offsets.
 * Texts whose folding is one to one (most Russian and English) carry no offset table.
 *
 * @param _language all scripts fold alike today, because articles of one language quote names in the scripts of others
 */
export function normalise(text: string, _language: Language): NormalisedText {
  const length = text.length;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (foldedUnit(code) === DROPPED || expansionOf(code) !== undefined) return foldWithOffsets(text);
  }
  return {
    text: foldOneToOne(text),
    toRaw: (offset) => Math.max(0, Math.min(offset, length)),
    rawSpan: sameSpan,
  };
}

/** One word folded; for lexicon entries and comparing. */
export const normaliseWord = foldText;

const QUOTES = /[“”«»„"‟″'‘’]/g;

/** A phrase folded, without quotation marks and with single spaces; only for comparing, since offsets are lost. */
export function normaliseText(text: string): string {
  return text
    .replace(QUOTES, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldText)
    .join(' ');
}

function foldOneToOne(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = foldedUnit(text.charCodeAt(at));
  return decode(units, units.length);
}

function foldWithOffsets(text: string): NormalisedText {
  let units = new Uint16Array(text.length + 32);
  let raw = new Uint32Array(text.length + 33);
  let size = 0;
  const push = (unit: number, from: number): void => {
    if (size === units.length) {
      const wider = new Uint16Array(size * 2);
      wider.set(units);
      units = wider;
      const longer = new Uint32Array(size * 2 + 1);
      longer.set(raw);
      raw = longer;
    }
    units[size] = unit;
    raw[size] = from;
    size += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const expansion = expansionOf(code);
    if (expansion !== undefined) {
      for (let k = 0; k < expansion.length; k += 1) push(expansion.charCodeAt(k), at);
      continue;
    }
    const unit = foldedUnit(code);
    if (unit !== DROPPED) push(unit, at);
    else if (code === 0x306 && size > 0 && units[size - 1] === 0x438) units[size - 1] = 0x439;
  }
  raw[size] = text.length;
  const offsets = raw.subarray(0, size + 1);
  const toRaw = (offset: number): number => offsets[Math.max(0, Math.min(offset, size))] ?? text.length;
  const rawSpan = (start: number, end: number): Span => {
    const from = toRaw(start);
    return { start: from, end: end <= start ? from : Math.max(from, toRaw(end)) };
  };
  return { text: decode(units, size), toRaw, rawSpan };
}

const sameSpan = (start: number, end: number): Span => ({ start, end: Math.max(start, end) });

function decode(units: Uint16Array, size: number): string {
  let out = '';
  for (let at = 0; at < size; at += 8192) {
    out += String.fromCharCode(...units.subarray(at, Math.min(size, at + 8192)));
  }
  return out;
}
