import type { SpeechAct } from './acts.js';
import { type Range, type Reader } from './reader.js';
import { sourceEnd } from './russian-speaker.js';
import { canSpeak } from './russian-subject.js';
import { sourceOf } from './source.js';

/** Tokens before the colon, and those that must follow it. */
const LONGEST_OPENING = 14;
const SHORTEST_SPEECH = 3;

/** "У судовладельца цифры другие: …", "Версия следствия: …", "Ответ МИД был короток: …": a word of theirs. */
const WORD_OF =
  /^(?:цифр[аы]|данные|числ[оа]|версия|оценк[аи]|подсчеты|счет|ответ|позиция|реакция|вывод|прогноз|объяснение|предупреждение|итог|требование|условие|рекомендация|комментарий)$/;

/** What stands behind a colon after words that tell whose it is, without a verb of speech. */
export function colonAct(reader: Reader, range: Range): SpeechAct | null {
  const { tokens } = reader;
  let colon = range.from;
  while (colon < Math.min(range.to, range.from + LONGEST_OPENING) && tokens[colon]?.raw !== ':') colon += 1;
  if (tokens[colon]?.raw !== ':' || range.to - colon <= SHORTEST_SPEECH) return null;
  let word = range.from;
  while (word < colon && !WORD_OF.test(tokens[word]?.norm ?? '')) word += 1;
  if (word >= colon) return null;
  const owner = tokens[range.from]?.norm === 'у' && word > range.from + 1;
  const from = owner ? range.from + 1 : word + 1;
  const to = owner ? word : sourceEnd(reader, from, colon);
  const source = to > from ? sourceOf(reader, { from, to }) : null;
  if (source === null || !canSpeak(reader, source)) return null;
  return {
    source,
    cue: { from: word, to: word + 1 },
    lemma: 'сказать',
    act: 'say',
    content: { from: colon + 1, to: range.to },
    zone: [{ from: range.from, to: colon }],
    via: [],
    role: 'claim',
    rule: 'ru-word-of-colon',
  };
}
