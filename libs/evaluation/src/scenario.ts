import { isAction, LANGUAGES, type Claim, type Language } from '@isnad/claim-model';

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

export interface GoldRelation {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly dimension?: string;
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
  const byId = new Map(articles.map((one) => [one.id, one]));
  const claims = list(root, 'claims', 'the file').map((value, index) =>
    claim(object(value, `claims[${index}]`), `claims[${index}]`, byId),
  );
  const ids = new Set(claims.map((one) => one.id));
  const relations = list(root, 'relations', 'the file').map((value, index) => {
    const where = `relations[${index}]`;
    const fields = object(value, where);
    const [from, to] = [text(fields, 'from', where), text(fields, 'to', where)];
    for (const id of [from, to])
      if (!ids.has(id)) throw new InvalidScenario(`${where}: there is no claim ${id}.`);
    const { dimension } = fields;
    return {
      from,
      to,
      type: text(fields, 'type', where),
      ...(typeof dimension === 'string' ? { dimension } : {}),
    };
  });
  return { scenario: text(root, 'scenario', 'the file'), articles, claims, relations };
}

function article(fields: Fields, where: string): GoldArticle {
  const language = LANGUAGES.find((one) => one === fields['language']);
  if (language === undefined)
    throw new InvalidScenario(`${where}.language: expected one of ${LANGUAGES.join(', ')}.`);
  const { outletCountry, title } = fields;
  return {
    id: text(fields, 'id', where),
    outlet: text(fields, 'outlet', where),
    outletCountry: typeof outletCountry === 'string' ? outletCountry : null,
    language,
    publishedAt: text(fields, 'publishedAt', where),
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
  // The rest is compared value by value; a missing field reads as the format's "none".
  const given = fields as object as GoldClaim;
  return {
    ...given,
    via: given.via ?? [],
    utteredOn: given.utteredOn ?? null,
    time: given.time ?? { role: null, edtf: null },
    quantity: given.quantity ?? null,
    place: given.place ?? null,
    value: given.value ?? null,
    phase: given.phase ?? null,
  };
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
