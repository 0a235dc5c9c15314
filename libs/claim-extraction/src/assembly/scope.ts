import type { Scope, Span } from '@isnad/claim-model';
import { countryOf } from '../entities/index.js';
import type { Entity, ReadingContext, TimeExpression } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { GROUP_INDEX, PART_INDEX } from './groups.js';

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Characters before a figure in which "among them" makes it a part. */
const SUBSET_REACH = 30;

/** What a claim is measured over: who, where, whole or part, as of when. */
export function describeScope(
  context: ReadingContext,
  stages: {
    readonly entities: readonly Entity[];
    readonly times: readonly TimeExpression[];
    readonly country: string | null;
  },
  evidence: Span,
  sentence: Span,
  place: string | null,
): Scope {
  const { language } = context;
  const tokens = tokensOf(context);
  const around = {
    start: Math.max(sentence.start, evidence.start - SUBSET_REACH),
    end: Math.min(sentence.end, evidence.end + SUBSET_REACH),
  };
  const [from, to] = tokenRange(tokens, around);
  const words = tokens.slice(from, to);
  const groups = new Set<string>();
  let part: Scope['part'] = 'plain';
  let cumulative = false;
  for (const [at, token] of words.entries()) {
    if (token.end > evidence.start && token.start < evidence.end) {
      for (const match of GROUP_INDEX[language].at(words, at)) groups.add(match.term.payload);
    }
    for (const match of PART_INDEX[language].at(words, at)) {
      if (match.term.payload === 'cumulative') cumulative = true;
      else if (match.term.payload === 'total') part = 'total';
      else if (token.start < evidence.start + 3) part = 'subset';
    }
  }
  for (const entity of stages.entities) {
    // "The Armenian contingent", "Russian peacekeepers": whose they are is part of what is counted.
    const country = countryOf(entity);
    if (entity.form === 'adjective' && country !== null && inside(entity, evidence))
      groups.add(`nationality:${country}`);
  }
  const places = new Set<string>();
  for (const entity of stages.entities) {
    if (entity.type === 'city' && entity.text === place) places.add(entity.id);
    if (
      (entity.text === place || (entity.type === 'country' && countryOf(entity) === place)) &&
      countryOf(entity) !== null
    )
      places.add(`country:${countryOf(entity)}`);
  }
  if (place !== null && /^[A-Z]{2}$/.test(place)) places.add(`country:${place}`);
  const asOf = stages.times.find(
    (time) => inside(time, around) && time.role !== 'duration' && time.role !== 'start',
  );
  return {
    groups: [...groups].sort(),
    places: [...places].sort(),
    part,
    cumulative,
    asOf: asOf?.edtf ?? null,
  };
}
