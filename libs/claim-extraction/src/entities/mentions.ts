import type { Language } from '@isnad/claim-model';
import type { EntityType } from '../stages.js';
import type { Token } from '../text/tokenise.js';
import { knownNameAt, type KnownNames } from './known-names.js';
import { nameAt } from './name-lookup.js';
import { officeAt } from './office-lookup.js';

/** An entity over tokens, before it becomes a span. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Folded letters of the first token that are clitics. */
  readonly cut: number;
  readonly type: EntityType;
  readonly id: string;
  readonly country: string | null;
  readonly form: 'name' | 'adjective';
}

/** Lexicon names and offices from left to right, the longest at each place, with their countries drawn in. */
export function mentionsIn(
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
  known: KnownNames | null = null,
): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word') {
      at += 1;
      continue;
    }
    const listed = nameAt(language, tokens, at, to);
    const own = knownNameAt(known, tokens, at, to);
    // What the newsroom says of a name outranks the lexicons, unless these know a longer one.
    const name = own !== null && own.to >= (listed?.to ?? 0) ? own : listed;
    const office = officeAt(language, tokens, at, to);
    if (office !== null && office.to >= (name?.to ?? 0)) {
      const id = `office:${office.value}`;
      found.push({
        from: at,
        to: office.to,
        cut: office.clitic?.cut ?? 0,
        type: 'office',
        id,
        country: null,
        form: 'name',
      });
      at = office.to;
    } else if (name !== null && name.value.type !== 'platform') {
      const { type, id, country, form } = name.value;
      // The article that لل swallowed stays with the name.
      const cut =
        name.clitic === null
          ? 0
          : name.clitic.form.startsWith('ال') && name.clitic.cut > 1
            ? name.clitic.cut - 1
            : name.clitic.cut;
      found.push({ from: at, to: name.to, cut, type, id: keyWithCountry(id, country), country, form });
      at = name.to;
    } else at = Math.max(at + 1, name?.to ?? 0);
  }
  return withCountries(language, tokens, language === 'ar' ? withTitlesRead(tokens, found) : found);
}

/** Arabic titles whose office hangs on what follows them. */
const withTitlesRead = (tokens: readonly Token[], found: readonly Mention[]): readonly Mention[] =>
  found.map((mention, at) => {
    if (mention.type !== 'office') return mention;
    const next = found[at + 1];
    const country = next?.type === 'country' && next.from === mention.to ? next.country : null;
    if (country === null && isBareHead(tokens, mention)) return { ...mention, id: 'office:head' };
    if (mention.id === 'office:adviser' && CHANCELLERIES.has(country ?? ''))
      return { ...mention, id: 'office:chancellor' };
    return mention;
  });

/**
 * "رئيس جهاز التنسيق", "نائب رئيس الحزب": who heads a body is no president. Of a state is whom a country follows; "رئيس
 * الجمهورية" and its like are in the lexicon of offices as wholes.
 */
const isBareHead = (tokens: readonly Token[], { id, from, to }: Mention): boolean =>
  /^office:(?:vice-)?president$/.test(id) &&
  to - from <= 2 &&
  /^[وفبلك]?رييسه?$/.test(tokens[to - 1]?.norm ?? '') &&
  tokens[to]?.kind === 'word';

/** States whose head of government has the title of an adviser in Arabic: "المستشارة الألمانية". */
const CHANCELLERIES: ReadonlySet<string> = new Set(['DE', 'AT']);

/** "Kazakhstan's Interior Ministry", "МВД Казахстана", "وزارة الدفاع الروسية": the country becomes part of the body. */
function withCountries(language: Language, tokens: readonly Token[], found: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const mention = found[at];
    if (mention === undefined) continue;
    const next = found[at + 1];
    const last = out.at(-1);
    if (isBody(mention) && mention.country === null) {
      if (next?.type === 'country' && next.from === mention.to && (language !== 'ar' || next.cut === 0)) {
        out.push(joined(mention, mention, next));
        at += 1;
        continue;
      }
      if (last?.type === 'country' && language !== 'ar' && between(tokens, last.to, mention.from)) {
        out[out.length - 1] = joined(mention, last, mention);
        continue;
      }
      // "head of Kazakhstan's …", "министр обороны РФ": the office takes the country of the body it names next.
      if (
        mention.type === 'office' &&
        next?.type === 'organisation' &&
        next.from <= mention.to + 2 &&
        next.country !== null
      ) {
        out.push({ ...mention, country: next.country });
        continue;
      }
    }
    out.push(mention);
  }
  return out;
}

const isBody = (mention: Mention): boolean => mention.type === 'office' || mention.type === 'organisation';

/** Ministries and offices, which every country has, carry the country in their key. */
export function keyWithCountry(id: string, country: string | null): string {
  if (country === null || !/^(?:ministry|office|body):/.test(id) || /:[A-Z]{2}$/.test(id)) return id;
  return `${id}:${country}`;
}

/** Nothing, or a possessive, stands between. */
function between(tokens: readonly Token[], from: number, to: number): boolean {
  return from === to || (to === from + 1 && tokens[from]?.norm === "'s");
}

function joined(body: Mention, first: Mention, last: Mention): Mention {
  const country = (first === body ? last : first).country;
  return {
    ...body,
    from: first.from,
    to: last.to,
    cut: first.cut,
    country,
    id: keyWithCountry(body.id, country),
  };
}
