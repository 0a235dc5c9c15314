import type { Span } from '@isnad/claim-model';
import { capitalisedStanding } from '../entities/capitalised-place.js';
import { isPlaceName } from '../entities/arabic-place.js';
import { countryOf, isSite } from '../entities/index.js';
import type { Entity, ReadingContext } from '../stages.js';
import { tokenIndexAt, tokensOf } from '../text/tokenise.js';
import { inside } from './evidence.js';

/** Offices of a town or a region: they are held there. */
const LOCAL: ReadonlySet<string> = new Set(['mayor', 'governor']);
/** What somebody does by profession is of no country unless its words name one. */
const PRIVATE: ReadonlySet<string> = new Set([
  'lawyer',
  'journalist',
  'doctor',
  'ambassador',
  'coach',
  'ceo',
]);
/** Offices of a state that are kept with envoys. */
const PUBLIC = /defender|ombuds|commissioner|защитник|омбудсмен|уполномоч/iu;
/** Words of offices that begin with a capital and name no body. */
const COMMON =
  /^(?:army|armed|forces?|navy|naval|air|police|central|bank|deputy|interior|foreign|defen[cs]e|health|outgoing|acting|interim|caretaker|former|first|vice|senior|chief|opposition|ruling|party|energy|oil|finance|economy|education|public|state|national|supreme|high|special|human|rights|civil|security|intelligence|trade|transport|justice|labou?r|agriculture|environment|culture|sports?|information|communications|parliament|senate|house|electoral|election|commission|council|federal|regional|provincial|local|city|military|general|coast|guard|border|fire|service|prime|the|a|an|government|presidential|cabinet|hajj|tourism|industry|planning|housing|water|social|affairs|of|and|for|emergencies|emergency|emergency|court|supreme|leader|minister|president|secretary|governor|general|criminal|investigative|administrative|anti-corruption|economic|development|digital|land|lands|mining|mines|petroleum|electricity|transportation|telecommunications|religious|islamic|women|youth|family|science|technology|treasury|home|chancellor|premier|grand|crown|majority|minority|attorney|solicitor|royal|imperial|republican|revolutionary|people|civilian|humanitarian|medical|forensic|rescue|disaster|relief|prison|prisons|customs|tax|revenue|immigration|refugee|refugees|veterans|budget|privatisation|reconstruction|reform|parliamentary)$/;
/** Bodies of no country, as offices of them are called. */
const INTERNATIONAL = /(?:организаци|фонд|альянс|блок|союз|делегаци|мисси|компани|агентств)/;
/** Code units behind an office in which its body is named. */
const BODY_REACH = 40;
const POSSESSIVE = /^(?:his|her|its|their|the|'s|его|ее|их|ваш|наш)$/;

/**
 * The place of an office told in English or Russian: the town of a mayor, the country of the body or the state beside it;
 * null for bodies of no country; else the country that the sentence is about, else the story's.
 */
export function capitalisedSeat(
  context: ReadingContext,
  here: readonly Entity[],
  span: Span,
  office: Entity,
  story: string | null,
): string | null {
  const key = office.id.split(':')[1] ?? '';
  const beside = here.find(
    (one) => one !== office && one.end <= office.start && isAdjacent(context, one, office),
  );
  if (LOCAL.has(key)) {
    const site = here.find((one) => isSite(one) && (inside(one, span) || one === beside));
    if (site !== undefined) return site.text;
  }
  const own = countryOf(office);
  if (own !== null) return own;
  if (beside !== undefined && beside.type !== 'person' && beside.type !== 'office' && isNamed(beside))
    return countryOf(beside);
  const within = here.filter((one) => inside(one, span) && one !== office);
  const named = within.map(countryOf).find((one) => one !== null) ?? null;
  if (named !== null) return named;
  if (
    within.some((one) => one.type === 'organisation' && isNamed(one)) ||
    (PRIVATE.has(key) && !PUBLIC.test(office.text))
  )
    return null;
  if (
    isOfUnknownBody(context, office) ||
    INTERNATIONAL.test(context.text.slice(office.end, Math.min(span.end, office.end + BODY_REACH)))
  )
    return null;
  return countryOfSentence(context, here, span) ?? story;
}

/** "NATO", but not "the government" or "Armed Forces", which every state has. */
const isNamed = (entity: Entity): boolean =>
  countryOf(entity) !== null ||
  (/^\p{Lu}/u.test(entity.text) &&
    !entity.text
      .split(/[\s-]+/)
      .every((word) => COMMON.test(word.toLowerCase()) || GENERIC.test(word.toLowerCase())));
const GENERIC =
  /^(?:мин\p{L}*|мид|мвд|мчс|цб|цик|фсб|гос\p{L}+|ген\p{L}+|департамент\p{L}*|управлени\p{L}*|центр\p{L}*|парламент\p{L}*|правительств\p{L}*|кабинет\p{L}*|суд\p{L}*|ministry|department|cabinet|court|agency)$/u;

/** Side by side, or with "'s" between. */
const isAdjacent = (context: ReadingContext, one: Span, office: Span): boolean =>
  /^(?: |['’]s? | military | foreign ministry )$/.test(context.text.slice(one.end, office.start));

/** "Wagner chief", "his spokesman": the word before the office names a body or a person that no list knows. */
function isOfUnknownBody(context: ReadingContext, office: Entity): boolean {
  const tokens = tokensOf(context);
  const at = tokenIndexAt(tokens, office.start);
  const before = tokens[at - 1];
  if (before === undefined || before.end > office.start || office.start - before.end > 2) return false;
  if (/^(?:his|her|его|ее)$/.test(before.norm)) return true;
  if (POSSESSIVE.test(before.norm))
    return tokens[at - 2]?.capital === true && !COMMON.test(tokens[at - 2]?.norm ?? '');
  return (
    before.kind === 'word' &&
    before.capital &&
    !COMMON.test(before.norm) &&
    !/(?:ый|ий|ой|ая|яя|ого|его|ому|ему|ым|им)$/.test(before.norm)
  );
}

/** The country whose doings the sentence tells, that acts in it: "Senegalese soldiers will join, the foreign minister said". */
function countryOfSentence(context: ReadingContext, here: readonly Entity[], span: Span): string | null {
  const before = here.filter((one) => one.end <= span.start && countryOf(one) !== null);
  const first = before.find(
    (one) =>
      one.type === 'country' &&
      (one.form === 'adjective' || (isPlaceName(one) && capitalisedStanding(context, one) === 'actor')),
  );
  if (first === undefined) return null;
  // "China and India have offered aid, the foreign minister said": of neither.
  const next = before.find((one) => one.start >= first.end && countryOf(one) !== countryOf(first));
  const isOneOfSeveral =
    next !== undefined && /^(?:,| and| и) ?$/.test(context.text.slice(first.end, next.start));
  return isOneOfSeveral ? null : countryOf(first);
}
