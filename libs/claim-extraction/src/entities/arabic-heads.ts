import type { Token } from '../text/tokenise.js';
import type { Mention } from './mentions.js';

/**
 * "رئيس جهاز التنسيق", "رئيس الهيئة": who heads a body is no president. Of a state is whom a country follows; "رئيس
 * الجمهورية" and its like are in the lexicon of offices as wholes.
 */
export const withHeadsOfBodies = (tokens: readonly Token[], found: readonly Mention[]): readonly Mention[] =>
  found.map((mention, at) =>
    isBareHead(tokens, mention) &&
    tokens[mention.to]?.kind === 'word' &&
    !isCountryAt(found[at + 1], mention.to)
      ? { ...mention, id: 'office:head' }
      : mention,
  );

const isBareHead = (tokens: readonly Token[], { id, from, to }: Mention): boolean =>
  id === 'office:president' && to === from + 1 && /^[وفبلك]?رييسه?$/.test(tokens[from]?.norm ?? '');

const isCountryAt = (mention: Mention | undefined, at: number): boolean =>
  mention?.type === 'country' && mention.from === at;
