import { sameIdentity } from '../entities/identity.js';
import type { Attribution, Sentence } from '../stages.js';
import { stem } from '../text/stems.js';
import type { JoinedAct } from './join.js';
import { attributionOf, type Found } from './attribution-of.js';
import type { Range, Reader } from './reader.js';

/** How much of a headline a sentence of the body must share to lend it its claimant. */
const SHARED_ENOUGH = 0.35;
/** The first sentence tells what the headline sums up, in other words. */
const SHARED_WITH_LEAD = 0.12;
/** Headlines tell what the top of the article tells. */
const SENTENCES_LOOKED_AT = 8;
const PREFIX = 5;

/**
 * The attributions of a headline. A headline that names its speaker takes date and relays from where the body lets the
 * same speaker (or, for "official says", whoever is nearest in words) say it; one that names none takes the whole
 * attribution of the sentence it sums up, if that sentence has one.
 */
export function attributeHeadline(
  reader: Reader,
  sentences: readonly Sentence[],
  headline: Sentence,
  index: number,
  acts: readonly JoinedAct[],
  found: readonly Found[],
): Found[] {
  const range = reader.rangeOf(headline);
  const nearest = nearestSentence(reader, sentences, range);
  const lent = nearest === null ? null : attributionOver(found, sentences[nearest]);
  const spoken = acts.filter(
    (act) => act.source !== null && act.source.kind !== 'anaphor' && act.content !== 'before',
  );
  if (spoken.length === 0) {
    const anaphoric = acts.find((act) => act.source?.kind === 'anaphor');
    if (lent === null) return [];
    const claimant = anaphoric?.source?.surface ?? lent.claimant;
    return [
      {
        sentence: index,
        attribution: { ...lent, claimant, start: headline.start, end: headline.end, rule: 'headline-lent' },
      },
    ];
  }
  return spoken.flatMap((act) => {
    const { source, content } = act;
    if (source === null || content === 'before') return [];
    const first = reader.tokens[content.from];
    const last = reader.tokens[content.to - 1];
    if (first === undefined || last === undefined) return [];
    const same = found.find((one) => sameIdentity(one.attribution.claimantKey, source.key))?.attribution;
    const model: Attribution | null =
      same ?? (isVague(source.key) ? (lent ?? found[0]?.attribution ?? null) : null);
    const ownVia = act.relays.flatMap((relay) => (relay.source === null ? [] : [relay.source.surface]));
    const speaker = {
      surface: source.surface,
      key: isVague(source.key) && model !== null ? model.claimantKey : source.key,
      kind: source.kind,
      via: ownVia.length > 0 ? ownVia : (model?.via ?? []),
      utteredOn: model?.utteredOn ?? null,
    };
    return [
      {
        sentence: index,
        attribution: attributionOf(reader, act, speaker, { start: first.start, end: last.end }),
      },
    ];
  });
}

/** Whose words most of a sentence is; null where the outlet speaks. */
function attributionOver(found: readonly Found[], sentence: Sentence | undefined): Attribution | null {
  if (sentence === undefined) return null;
  const over = found
    .map(({ attribution }) => ({
      attribution,
      shared: Math.min(attribution.end, sentence.end) - Math.max(attribution.start, sentence.start),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return over[0]?.attribution ?? null;
}

/** "Ministry", "official", "general": no name that the body could repeat. */
function isVague(key: string): boolean {
  return key.startsWith('name:') || key.startsWith('office:');
}

function nearestSentence(reader: Reader, sentences: readonly Sentence[], headline: Range): number | null {
  const wanted = keysOf(reader, headline);
  // A number that both have says more than one that the body words differently (7,9 тыс., 7939).
  const total = wanted.size;
  if (total === 0) return null;
  let best: number | null = null;
  let score = SHARED_ENOUGH;
  let looked = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind !== 'prose') continue;
    looked += 1;
    if (looked > SENTENCES_LOOKED_AT) break;
    const have = keysOf(reader, reader.rangeOf(sentence));
    let shared = 0;
    for (const [key, weight] of wanted) if (have.has(key)) shared += weight;
    if (shared / total > (looked === 1 ? SHARED_WITH_LEAD : score)) {
      best = index;
      score = Math.max(score, shared / total);
    }
  }
  return best;
}

/** Words by the beginning of their stems, names by their key, numbers as they stand and counted twice. */
function keysOf(reader: Reader, range: Range): Map<string, number> {
  const keys = new Map<string, number>();
  for (let at = range.from; at < range.to; at += 1) {
    const token = reader.tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    const entity = reader.entityAt(at);
    if (entity !== null) keys.set(entity.entity.id, 1);
    else if (token.kind === 'number') keys.set(token.norm, 2);
    else if (token.norm.length > 3) keys.set(stem(token.norm, reader.language).slice(0, PREFIX), 1);
  }
  return keys;
}
