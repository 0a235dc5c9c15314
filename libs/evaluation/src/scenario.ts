import {
  isAction,
  LANGUAGES,
  MODALITIES,
  PHASES,
  POLARITIES,
  NO_TIME,
  TIME_ROLES,
  type Claim,
  type ClaimTime,
  type Language,
  type Quantity,
} from '@isnad/claim-model';

/** A scenario as docs/reference/gold-format.md describes it. */
export interface GoldScenario {
  readonly scenario: string;
  readonly articles: readonly GoldArticle[];
  readonly claims: readonly GoldClaim[];
  readonly relations: readonly GoldRelation[];
}

export interface GoldArticle {
  readonly id: string;
  readonly outlet: string;
  readonly outletCountry: string | null;
  readonly language: Language;
  readonly publishedAt: string;
  readonly title: string | null;
  readonly body: string;
}

export interface GoldClaim extends Omit<Claim, 'evidence'> {
  readonly id: string;
  readonly article: string;
  readonly quote: string;
}

export const RELATION_TYPES = [
  'contradicts',
  'updates',
  'refines',
  'fulfils',
  'misses',
  'repeats',
  'retracts',
  'reuses-retracted',
  'differs-in-scope',
] as const;

export const DIMENSIONS = [
  'time',
  'quantity',
  'polarity',
  'actor',
  'place',
  'phase',
  'attribute',
  'attribution',
  'condition',
] as const;

export interface GoldRelation {
  readonly from: string;
  readonly to: string;
  readonly type: (typeof RELATION_TYPES)[number];
  readonly dimension?: (typeof DIMENSIONS)[number];
}

export class InvalidScenario extends Error {
  override readonly name = 'InvalidScenario';
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks parsed JSON against the format.
 *
 * @throws InvalidScenario naming the place and what should stand there.
 */
export function parseScenario(json: unknown): GoldScenario {
  const root = object(json, 'the file');
  const articles = list(root, 'articles', 'the file').map((value, index) =>
    article(object(value, `articles[${index}]`), `articles[${index}]`),
  );
  refuseDuplicates(articles, 'articles');
  const byId = new Map(articles.map((one) => [one.id, one]));
  const claims = list(root, 'claims', 'the file').map((value, index) =>
    claim(object(value, `claims[${index}]`), `claims[${index}]`, byId),
  );
  refuseDuplicates(claims, 'claims');
  const ids = new Set(claims.map((one) => one.id));
  const relations = list(root, 'relations', 'the file').map((value, index) => {
    const where = `relations[${index}]`;
    const fields = object(value, where);
    const [from, to] = [text(fields, 'from', where), text(fields, 'to', where)];
    for (const id of [from, to])
      if (!ids.has(id)) throw new InvalidScenario(`${where}: there is no claim ${id}.`);
    const type = oneOf(RELATION_TYPES, fields['type'], `${where}.type`);
    if (type !== 'contradicts') return { from, to, type };
    const dimension = DIMENSIONS.find((one) => one === fields['dimension']);
    if (dimension === undefined)
      throw new InvalidScenario(
        `${where}.dimension: a relation "contradicts" needs one of ${DIMENSIONS.join(', ')}.`,
      );
    return { from, to, type, dimension };
  });
  return { scenario: text(root, 'scenario', 'the file'), articles, claims, relations };
}

function article(fields: Fields, where: string): GoldArticle {
  const language = oneOf(LANGUAGES, fields['language'], `${where}.language`);
  const { outletCountry, title } = fields;
  const publishedAt = text(fields, 'publishedAt', where);
  if (!MOMENT.test(publishedAt) || Number.isNaN(Date.parse(publishedAt)))
    throw new InvalidScenario(
      `${where}.publishedAt: expected an ISO 8601 moment with its offset, as 2022-01-12T14:00:00+03:00.`,
    );
  return {
    id: text(fields, 'id', where),
    outlet: text(fields, 'outlet', where),
    outletCountry: typeof outletCountry === 'string' ? outletCountry : null,
    language,
    publishedAt,
    title: typeof title === 'string' ? title : null,
    body: text(fields, 'body', where),
  };
}

function claim(fields: Fields, where: string, articles: ReadonlyMap<string, GoldArticle>): GoldClaim {
  const id = text(fields, 'article', where);
  const source = articles.get(id);
  if (source === undefined) throw new InvalidScenario(`${where}.article: there is no article ${id}.`);
  const quote = text(fields, 'quote', where);
  if (!source.body.includes(quote) && !(source.title ?? '').includes(quote)) {
    throw new InvalidScenario(`${where}.quote is no exact part of the title or body of article ${id}.`);
  }
  if (!isAction(fields['action']))
    throw new InvalidScenario(`${where}.action: ${String(fields['action'])} is not in the vocabulary.`);
  const { utteredOn, place, value } = fields;
  return {
    id: text(fields, 'id', where),
    article: id,
    quote,
    action: fields['action'],
    phase: isAbsent(fields['phase']) ? null : oneOf(PHASES, fields['phase'], `${where}.phase`, ' or null'),
    polarity: oneOf(POLARITIES, fields['polarity'], `${where}.polarity`),
    modality: oneOf(MODALITIES, fields['modality'], `${where}.modality`),
    claimant: text(fields, 'claimant', where),
    via: fields['via'] === undefined ? [] : list(fields, 'via', where).map(String),
    utteredOn: typeof utteredOn === 'string' ? utteredOn : null,
    time: time(fields['time'], `${where}.time`),
    quantity: quantity(fields['quantity'], `${where}.quantity`),
    place: typeof place === 'string' ? place : null,
    value: typeof value === 'string' ? value : null,
  };
}

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

function time(value: unknown, where: string): ClaimTime {
  if (isAbsent(value)) return NO_TIME;
  const fields = object(value, where);
  if (isAbsent(fields['role']) && isAbsent(fields['edtf'])) return NO_TIME;
  return {
    role: oneOf(TIME_ROLES, fields['role'], `${where}.role`),
    edtf: text(fields, 'edtf', where),
  };
}

function quantity(value: unknown, where: string): Quantity | null {
  if (isAbsent(value)) return null;
  const fields = object(value, where);
  const bound = (name: 'min' | 'max'): number | null => {
    const given = fields[name] ?? null;
    if (given === null || (typeof given === 'number' && Number.isFinite(given))) return given;
    throw new InvalidScenario(`${where}.${name}: expected a number or null.`);
  };
  return {
    min: bound('min'),
    max: bound('max'),
    unit: text(fields, 'unit', where),
    ...(fields['approx'] === true ? { approx: true } : {}),
  };
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

function oneOf<const Values extends readonly string[]>(
  values: Values,
  value: unknown,
  where: string,
  orElse = '',
): Values[number] {
  const found = values.find((one) => one === value);
  if (found === undefined)
    throw new InvalidScenario(`${where}: expected one of ${values.join(', ')}${orElse}.`);
  return found;
}

function refuseDuplicates(all: readonly { readonly id: string }[], name: string): void {
  const seen = new Set<string>();
  for (const [index, { id }] of all.entries()) {
    if (seen.has(id)) throw new InvalidScenario(`${name}[${index}].id: ${id} is taken; ids are unique.`);
    seen.add(id);
  }
}

function object(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new InvalidScenario(`${where}: expected an object.`);
}

function list(fields: Fields, name: string, where: string): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value)) return value;
  throw new InvalidScenario(`${where}: expected a list "${name}".`);
}

function text(fields: Fields, name: string, where: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new InvalidScenario(`${where}.${name}: expected text.`);
}
