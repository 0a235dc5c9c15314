import { COMMA, type Range, type Reader } from './reader.js';
import type { SpeechAct } from './acts.js';

/** Words behind a comma with which a sentence turns to somebody or something else. */
const TURNS =
  /^[وف]?(?:فيما|بينما|لكن|لكنه|لكنها|غير|الا|بيد|كما|اما|بل|بالمقابل|بدوره|بدورها|حيث|وفي|ومن|في|من)$/;
/** "في حين", "في المقابل", "من جهتها": of the prepositions only these turn. */
const AFTER_PREPOSITION =
  /^(?:حين|المقابل|وقت|الوقت|الاثناء|الاثناء|جهته|جهتها|جانبه|جانبها|ناحيته|ناحيتها)$/;
const PREPOSITION = /^[وف]?(?:في|من)$/;

/** Whether a sentence turns to something else behind a comma. */
export function turnsAt(reader: Reader, comma: number): boolean {
  const next = reader.tokens[comma + 1]?.norm ?? '';
  if (!COMMA.has(reader.tokens[comma]?.raw ?? '') || !TURNS.test(next)) return false;
  return !PREPOSITION.test(next) || AFTER_PREPOSITION.test(reader.tokens[comma + 2]?.norm ?? '');
}

/** The last comma before a token at which the sentence turns; null where it does not turn since `from`. */
export function turnBefore(reader: Reader, from: number, at: number): number | null {
  for (let comma = at - 1; comma >= from; comma -= 1) if (turnsAt(reader, comma)) return comma;
  return null;
}

/** How far behind its turn a verb still begins what the sentence turns to. Tokens. */
const CLOSE = 9;

/** Whether a verb is the first of what its sentence turns to: "، فيما نددت المجموعة". */
export const beginsTurn = (reader: Reader, range: Range, verb: number): boolean =>
  turnBefore(reader, Math.max(range.from, verb - CLOSE), verb) !== null;

/** Ends what each says where the sentence turns to the next who speaks. */
export function cutAtTurns(reader: Reader, acts: readonly SpeechAct[]): SpeechAct[] {
  return acts.map((act) => {
    const { content } = act;
    if (content === 'before' || act.role === 'via' || act.rule === 'ar-according') return act;
    for (const other of acts) {
      if (other === act || other.cue.from <= content.from || other.cue.from >= content.to) continue;
      if (other.role === 'via' || other.rule === 'ar-according' || other.rule === 'ar-participle') continue;
      const turn = turnBefore(reader, Math.max(content.from + 1, other.cue.from - CLOSE), other.cue.from);
      if (turn !== null) return { ...act, content: { from: content.from, to: turn } };
    }
    return act;
  });
}
