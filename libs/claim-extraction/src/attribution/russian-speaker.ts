import type { Source } from './acts.js';
import { acronymEnd, COMMA, isQuote, OPENING, type Reader, STOP } from './reader.js';
import { RU_ADJUNCT, RU_SOURCE_END } from './lexicon/words-russian.js';
import { entitiesIn, isHost, sourceOf } from './source.js';
import { speechLexicon } from './speech-lexicon.js';
import { genericSourceEnd } from '../entities/generic-sources.js';
import { mediaNounEnd } from '../entities/media-nouns.js';

export const LONGEST_SUBJECT = 14;

export interface Spoken {
  readonly source: Source;
  readonly to: number;
  readonly via: readonly string[];
}

/** Who speaks after the verb: "в понедельник в МВД республики", "ТАСС в Минобороны России", "Тимур Сулейменов журналистам". */
export function speakerAfter(reader: Reader, from: number, limit: number): Spoken | null {
  const { tokens } = reader;
  const via: string[] = [];
  let at = from;
  for (let steps = 0; steps < 12 && at < limit; steps += 1) {
    const token = tokens[at];
    if (token === undefined || STOP.has(token.raw) || COMMA.has(token.raw) || token.raw === ':') return null;
    const time = reader.timeAt(at) ?? (/^(?:в|во|на)$/.test(token.norm) ? reader.timeAt(at + 1) : null);
    if (time !== null) {
      at = Math.max(at + 1, time.to);
      continue;
    }
    if (RU_ADJUNCT.has(token.norm)) {
      at += 1;
      continue;
    }
    if (isAddresseeWord(token.norm)) {
      at += 1;
      continue;
    }
    const outlet = reader.entityAt(at);
    const named = mediaNounEnd('ru', tokens, at, limit);
    if (
      (outlet?.entity.type === 'outlet' ||
        (isQuote(token.raw) && reader.entityAt(at + 1)?.entity.type === 'outlet') ||
        isDativeMedia(tokens[at]?.norm ?? '')) &&
      hasSpeakerLater(reader, at, limit)
    ) {
      // Told to an outlet: "сообщили ТАСС в Минобороны", "заявил РИА Новости Иванов".
      const start = isQuote(token.raw) ? at + 1 : named > at ? named : at;
      const told = reader.entityAt(isQuote(tokens[start]?.raw ?? '') ? start + 1 : start);
      if (told?.entity.type === 'outlet') {
        via.push(told.entity.text);
        at = told.to;
        if (isQuote(tokens[at]?.raw ?? '')) at += 1;
        continue;
      }
    }
    if (/^(?:в|во|на)$/.test(token.norm)) {
      if (isSpeechPlace(tokens[at + 1]?.norm ?? '')) {
        const end = platformEnd(reader, at + 1, limit, via);
        at = end;
        continue;
      }
      const to = sourceEnd(reader, at + 1, limit);
      const source = to > at + 1 ? sourceOf(reader, { from: at + 1, to }) : null;
      if (source === null) return null;
      if (
        source.kind === 'phrase' &&
        genericSourceEnd('ru', tokens, at + 1) === at + 1 &&
        entitiesIn(reader, source).length === 0 &&
        !isAcronym(tokens[at + 1]?.raw ?? '') &&
        !isInstitution(tokens[at + 1]?.norm ?? '', tokens[to - 1]?.norm ?? '')
      )
        return null;
      return { source, to, via };
    }
    const to = sourceEnd(reader, at, limit);
    const source = to > at ? sourceOf(reader, { from: at, to }) : null;
    return source === null ? null : { source, to, via };
  }
  return null;
}

/** "рассказали в ФТС": bodies are often named by their letters alone. */
const isAcronym = (raw: string): boolean => /^[А-ЯЁA-Z]{2,8}$/.test(raw);

/** Nouns for bodies, alone or as the end of a compound ("в энергокомпании"). */
const BODY =
  /(?:компани|агентств|служб|ведомств|министерств|комитет|фонд|центр|банк|корпораци|холдинг|концерн|администраци|управлени|посольств|инспекци|организаци|парти|штаб|клуб|союз|федераци|академи|институт|университет|больниц|клиник|полици|прокуратур|епархи|мэри|комисси|ассоциаци|коалици|редакци|канцеляри|мисси|министр|надзор|парламент|завод|комбинат|фирм|бюро|движени|объединени|общин)(?:и|е|ах|ях)$/;

/** "в гражданской обороне", "в городской скорой": an adjective of a body and its noun, in the prepositional. */
const isInstitution = (first: string, last: string): boolean =>
  /^[a-z]{3,}$/.test(first) ||
  BODY.test(first) ||
  (first !== last &&
    /(?:ском|цком|ской|цкой|ных|ном|ной|ских)$/.test(first) &&
    /(?:е|и|ии|ах|ях|й)$/.test(last) &&
    !/(?:ходе|рамках|итоге|результате|году|месяце|неделе|связи|частности|форме|виде|письме|эфире|речи|ночи|время|порядке)$/.test(
      last,
    ));

const isAddresseeWord = (norm: string): boolean =>
  /^(?:журналистам|депутатам|президенту|президентам|парламенту|репортерам|корреспонденту|слушателям|зрителям|нам|ему|ей|им)$/.test(
    norm,
  );

const isDativeMedia = (norm: string): boolean =>
  /^(?:агентству|газете|изданию|телеканалу|каналу|порталу|корреспонденту)$/.test(norm);

const isSpeechPlace = (norm: string): boolean =>
  /^(?:интервью|эфире|заявлении|сообщении|telegram|telegram-канале|телеграм-канале|twitter|твиттере|facebook|фейсбуке|соцсетях|соцсети|своем|своей|ходе|рамках|беседе|комментарии|брифинге|пресс-конференции|совещании|встрече|заседании|странице|видеообращении|обращении)/.test(
    norm,
  );

const PLATFORM =
  /^(?:telegram|telegram-канале|телеграм-канале|телеграме|телеграм|twitter|твиттере|facebook|фейсбуке|instagram|инстаграме|вконтакте|youtube)$/;

const PLATFORM_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^tele|^теле/, 'Telegram'],
  [/^tw|^тв/, 'Twitter'],
  [/^fa|^фе/, 'Facebook'],
  [/^in|^ин/, 'Instagram'],
  [/^вк/, 'ВКонтакте'],
  [/^yo/, 'YouTube'],
];

function platformEnd(reader: Reader, from: number, limit: number, via: string[]): number {
  let at = from;
  while (at < limit && at - from < 5) {
    const token = reader.tokens[at];
    if (token === undefined || COMMA.has(token.raw) || STOP.has(token.raw)) break;
    if (PLATFORM.test(token.norm)) {
      via.push(PLATFORM_NAMES.find(([pattern]) => pattern.test(token.norm))?.[1] ?? token.raw);
      return at + 1;
    }
    const entity = reader.entityAt(at);
    if (entity?.entity.type === 'outlet') {
      via.push(entity.entity.text);
      return entity.to;
    }
    if (token.capital && at > from) return at;
    at += 1;
  }
  return at;
}

function hasSpeakerLater(reader: Reader, at: number, limit: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(limit, at + 9); ahead += 1) {
    const token = reader.tokens[ahead];
    if (token === undefined || COMMA.has(token.raw) || STOP.has(token.raw)) return false;
    if (/^(?:со|с|на|об|о|к|из|от)$/.test(token.norm)) return false;
    const entity = reader.entityAt(ahead);
    if (
      entity !== null &&
      entity.from > at &&
      entity.entity.type !== 'outlet' &&
      entity.entity.type !== 'country' &&
      entity.entity.type !== 'city'
    )
      return true;
    if (token.norm === 'в' && genericSourceEnd('ru', reader.tokens, ahead + 1) > ahead + 1) return true;
    if (
      genericSourceEnd('ru', reader.tokens, ahead) > ahead &&
      mediaNounEnd('ru', reader.tokens, ahead) === ahead
    )
      return true;
  }
  return false;
}

/** Token index after the noun phrase that begins here. */
export function sourceEnd(reader: Reader, from: number, limit: number): number {
  const { tokens } = reader;
  let at = from;
  while (at < limit && at - from < LONGEST_SUBJECT) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > from && isAddresseeWord(token.norm)) break;
    const entity = reader.entityAt(at);
    if (entity !== null && entity.from === at) {
      at = entity.to;
      if (entity.entity.type === 'person') break;
      continue;
    }
    if (isQuote(token.raw)) {
      let close = at + 1;
      while (close < limit && close - at < 9 && !isQuote(tokens[close]?.raw ?? '')) close += 1;
      if (!isQuote(tokens[close]?.raw ?? '') || close >= limit) break;
      at = close + 1;
      continue;
    }
    // "глава Высшей избирательной комиссии (YSK) Ахмет Йенер"
    const behind = at > from ? acronymEnd(reader, at) : at;
    if (behind > at && behind < limit) {
      at = behind;
      continue;
    }
    if (token.kind === 'mark' || reader.timeAt(at) !== null) break;
    if (at > from && RU_SOURCE_END.has(token.norm) && token.norm !== 'по') break;
    if (at > from && /^(?:в|во)$/.test(token.norm) && reader.timeAt(at + 1) !== null) break;
    if (at > from && speechLexicon('ru').speech.longest(tokens, at, limit) !== null) break;
    at += 1;
  }
  return at;
}

export function zoneAfter(reader: Reader, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const time = reader.timeAt(at);
    const token = reader.tokens[at];
    if (time !== null) at = Math.max(at + 1, time.to);
    else if (
      token !== undefined &&
      (/^(?:в|во|на)$/.test(token.norm) || RU_ADJUNCT.has(token.norm)) &&
      at - from < 6
    )
      at += 1;
    else break;
  }
  return at;
}

/** Token index after "что" or a colon behind the verb's adjuncts; null where neither follows. */
export function afterThat(reader: Reader, from: number, limit: number): number | null {
  const { tokens } = reader;
  for (let at = from; at < Math.min(limit, from + 22); at += 1) {
    const token = tokens[at];
    if (token === undefined || STOP.has(token.raw)) return null;
    if (token.raw === ':') return at + 1;
    if (/^(?:что|будто|якобы|чтобы)$/.test(token.norm) && COMMA.has(tokens[at - 1]?.raw ?? '')) return at + 1;
    if (OPENING.has(token.raw) && longQuote(reader, at, limit)) return at;
  }
  return null;
}

function longQuote(reader: Reader, open: number, limit: number): boolean {
  for (let at = open + 1; at < Math.min(limit, open + 5); at += 1)
    if (isQuote(reader.tokens[at]?.raw ?? '')) return false;
  return true;
}

/** "судя по стенограмме на сайте kremlin.ru", "в эфире «Россия 24»". */
export function siteOrPlatform(reader: Reader, from: number, limit: number): Source | null {
  for (let at = from; at < Math.min(limit, from + 7); at += 1) {
    const token = reader.tokens[at];
    if (token === undefined || COMMA.has(token.raw)) return null;
    const entity = reader.entityAt(at);
    if (entity?.entity.type === 'outlet') return sourceOf(reader, entity);
    if (isHost(token.norm)) return sourceOf(reader, { from: at, to: at + 1 });
  }
  return null;
}
