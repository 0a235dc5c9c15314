import { isHonorificAt } from '../entities/office-lookup.js';
import { foldText } from '../text/letters.js';
import { COMPLEMENTISERS, BEFORE_OTHER_AN } from './lexicon/words-arabic.js';
import { COMMA, DASH, type Reader, STOP } from './reader.js';
import { type SpeechEntry, speechLexicon } from './speech-lexicon.js';

/** How far behind its speaker what is said may begin where a title, a relative clause or a parenthesis comes between. */
const REACH = 30;
/** Words of a title that no "that" closes: "رئيس الجمهورية", "عضو اللجنة العليا". */
const LONGEST_TITLE = 5;

const RELATIVE = /^ال(?:ذي|تي|ذين|لذان|لتان)$/;
/** Heads of titles that the lexicon of offices does not have, with or without article. Folded. */
const TITLES: ReadonlySet<string> = new Set(
  'عضو رئيس وكيل نائب مدير أمين منسق مؤسس متحدث ناطق مسؤول مسئول قيادي مرشح خبير أستاذ استاذ كاتب باحث محامي محام لاعب مهاجم مدافع حارس مدرب نجم قائد زعيم مستشار مساعد ممثل مندوب ناشط داعية داعيه نقيب عميد عمدة شيخ مفتي وزير محافظ سفير مقرر صاحب والد شقيق زوجة نجل محلل إعلامي مخرج فنان'
    .split(' ')
    .map(foldText),
);

const isTitle = (reader: Reader, at: number): boolean =>
  reader.entityAt(at)?.entity.type === 'office' ||
  TITLES.has((reader.tokens[at]?.norm ?? '').replace(/^ال/, ''));

/**
 * Where to look for what is said behind what only tells more of the speaker: "، مهاجم النادي، أنه", "اللجنة التي تضم … أن",
 * "محمد مرسي رئيس الجمهورية ببذل". The token index given where nothing comes between.
 *
 * @param from token index behind the speaker; to, exclusive, ends his sentence
 */
export function behindApposition(
  reader: Reader,
  from: number,
  to: number,
  frame: SpeechEntry['frame'],
): number {
  const { tokens } = reader;
  const cut = isCut(reader, from);
  const at = cut ? from + 1 : from;
  const isRelative = RELATIVE.test(tokens[at]?.norm ?? '');
  const titled = isTitle(reader, at);
  const isNoun = cut && isNounLike(reader, at);
  if (!isRelative && !titled && !isNoun) return from;
  const that = thatBehind(reader, at, to, frame);
  if (that !== null) return that;
  return titled && !isRelative ? titleEnd(reader, at, to) : from;
}

const isCut = (reader: Reader, at: number): boolean => {
  const token = reader.tokens[at];
  return token !== undefined && (COMMA.has(token.raw) || (DASH.has(token.raw) && token.kind === 'mark'));
};

/** A noun may follow a comma as an apposition; a preposition brings when and where it was said, and is read elsewhere. */
function isNounLike(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || reader.timeAt(at) !== null) return false;
  return /^ال/.test(token.norm) || reader.entityAt(at) !== null;
}

/** The first "that" which no verb or preposition of the title itself governs; with its preposition ("إلى أن"). */
function thatBehind(reader: Reader, from: number, to: number, frame: SpeechEntry['frame']): number | null {
  const { tokens } = reader;
  const { speech } = speechLexicon('ar');
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || STOP.has(token.raw)) return null;
    if (token.raw === ':') return at;
    if (COMPLEMENTISERS.has(token.norm)) {
      const before = tokens[at - 1]?.norm ?? '';
      if (BEFORE_OTHER_AN.has(before) || /^[وف]/.test(token.norm)) return null;
      const governed = /^(?:الي|علي|عن)$/.test(before);
      // "أعرب عن أسفه للواقعة التي ارتضى … أن": a verb that takes an object has no bare "that".
      if (frame === 'object' && !governed && !token.norm.startsWith('ب')) return null;
      return governed ? at - 1 : at;
    }
    const verb = speech.longest(tokens, at, to);
    if (verb === null || at === from) continue;
    if (verb.value.form === 'participle' || verb.clitic?.conjunction === true) return null;
    if (COMPLEMENTISERS.has(tokens[verb.to]?.norm ?? '')) return null;
  }
  return null;
}

/** Token index behind a title: the office with its definite complements, and the comma or dash that closes it. */
function titleEnd(reader: Reader, from: number, to: number): number {
  const { tokens } = reader;
  const office = reader.entityAt(from);
  let at = office?.entity.type === 'office' && office.from === from ? office.to : from + 1;
  while (at < Math.min(to, from + LONGEST_TITLE + 3)) {
    const norm = tokens[at]?.norm ?? '';
    const belongs =
      /^(?:ال|لل)/.test(norm) ||
      isTitle(reader, at) ||
      reader.entityAt(at)?.entity.form === 'adjective' ||
      reader.entityAt(at)?.entity.type === 'organisation' ||
      (/^ال/.test(tokens[at + 1]?.norm ?? '') &&
        at - from < 3 &&
        isHonorificAt('ar', tokens, at, to) === at &&
        !/^[بلوفك]/.test(norm) &&
        !/^(?:في|عن|علي|الي|من|امام|مع)$/.test(norm));
    if (!belongs || tokens[at]?.kind !== 'word') break;
    at += 1;
  }
  return isCut(reader, at) ? at + 1 : at;
}
