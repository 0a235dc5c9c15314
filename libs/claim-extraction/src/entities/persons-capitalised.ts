import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';
import { genericSourceEnd } from './generic-sources.js';
import { personKey } from './identity.js';
import { isGivenName, isHonorificAt } from './office-lookup.js';
import type { Mention } from './mentions.js';

const LONGEST_NAME = 5;
/** How far an office may stand before the name it introduces: "директор департамента информации и печати МИД РФ Мария Захарова". */
const OFFICE_REACH = 9;
const PARTICLES = new Set(
  'al el bin ibn ben abu abd de da di du dos van von der den la le аль эль бин ибн де ван фон'.split(' '),
);
/** "al-Saleh", "ас-Субейхи": an article in small letters before a name in capitals. */
const ARABIC_ARTICLE = /^(?:[ae][lnrstdz]|a[sd]h|аль|эль|а[сншдртз]|э[сншдртз])-\p{Lu}/u;
/** Capitalised words that are parts of names of bodies, days and things, never of persons. */
const NOT_NAMES = new Set(
  (
    'ministry department council committee commission party union bank army forces force guard guards police court agency office service ' +
    'university hospital airport station city province region district republic federation organization organisation association group ' +
    'company corporation airlines street square avenue river sea ocean island islands mountain mountains war day week north south east west ' +
    'northern southern eastern western central national international federal state united security health defense defence foreign interior ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'islam islamic muslim christian jewish arab european african asian latin new old great god internet twitter covid olympic olympics world cup ' +
    'house senate parliament assembly front movement brigade brigades corps division air navy fleet treaty agreement pact constitution act ' +
    'the a an in on at of to and but for from by with as it he she they we you i this that these those there when while after before since if ' +
    'according however meanwhile earlier later also both all some many most more about over under between during despite although because what who how why where ' +
    'his her its their our my your not no yes only just even still yet now then here two three four five six seven eight nine ten dozens hundreds thousands former ' +
    'министерство департамент совет комитет комиссия партия союз банк армия силы полиция суд агентство служба университет больница аэропорт ' +
    'республика федерация организация область край район город компания улица площадь река море океан остров война ' +
    'в на по о об из от до за с со у к и а но или как что это он она они мы вы я его ее их при после перед между ранее также однако тем если когда где кто ' +
    'сам сама сами там тогда еще уже все всего более менее около число накануне сегодня вчера согласно кроме напомним между среди днем вечером утром'
  ).split(' '),
);
const SURNAME =
  /(?:ов|ев|ин|ын|ова|ева|ина|ский|цкий|ская|цкая|ого|ко|ян|дзе|швили|ук|юк|ич|овым|евым|иным|ову|еву|ину|ове|еве|ине|ским|ского|скому|ской|овой|евой|иной|яна|яном|ича|ичем|енко)$/;

/** Verbs that only persons and bodies do; a run of capitals beside them that no lexicon knows is a person. */
const SPEAKS =
  /^(?:said|says|told|wrote|tweeted|сказала?|заявила?|рассказала?|отметила?|написала?|подчеркнула?|пояснила?|добавила?|уточнила?)$/;

/** English and Russian: runs of capitalised words that a title, an office, a given name or a surname ending makes a person. */
export function capitalisedPersons(
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
): Mention[] {
  const owner = new Map<number, Mention>();
  for (const mention of mentions)
    for (let at = mention.from; at < mention.to; at += 1) owner.set(at, mention);
  const persons: Mention[] = [];
  let office = -Infinity;
  for (let at = from; at < to;) {
    const token = tokens[at];
    if (token === undefined) break;
    const mention = owner.get(at);
    if (
      mention !== undefined &&
      !(mention.type !== 'office' && startsGivenName(language, tokens, at, to, owner))
    ) {
      if (mention.type === 'office') office = mention.to;
      at = mention.to;
      continue;
    }
    const titled = isHonorificAt(language, tokens, at, to);
    if (titled > at) {
      office = titled;
      at = titled;
      continue;
    }
    if (token.raw === ',' || token.raw === ';' || token.raw === ':' || token.raw === '(') {
      // An apposition may follow its office: "the president, Nikol Pashinyan".
      if ((at - office > 1 && !isNameBetweenCommas(tokens, at, to)) || token.raw === ';') office = -Infinity;
      at += 1;
      continue;
    }
    const end = runEnd(language, tokens, at, to, owner);
    if (end === at) {
      if (isVerbLike(token)) office = -Infinity;
      at += 1;
      continue;
    }
    if (isPerson(language, tokens, at, end, from, to, office, owner)) {
      const words = tokens.slice(at, end).filter((word) => word.kind === 'word' && word.norm.length > 1);
      const family = words.map((word) => word.norm);
      persons.push({
        from: at,
        to: end,
        cut: 0,
        type: 'person',
        id: personKey(family),
        country: null,
        form: 'name',
      });
      office = -Infinity;
    }
    at = end;
  }
  return persons;
}

/** "the head of the port authority, Jonas Berg,": two to four capitals between commas behind a title. */
function isNameBetweenCommas(tokens: readonly Token[], comma: number, to: number): boolean {
  let end = comma + 1;
  while (end < to && tokens[end]?.capital === true && end - comma <= 4) end += 1;
  return tokens[comma]?.raw === ',' && end - comma > 2 && (end >= to || tokens[end]?.raw === ',');
}

function startsGivenName(
  language: Language,
  tokens: readonly Token[],
  at: number,
  to: number,
  owner: ReadonlyMap<number, Mention>,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || at + 1 >= to) return false;
  return (
    isGivenName(language, token.norm) &&
    token.capital &&
    next.capital &&
    !owner.has(at + 1) &&
    !NOT_NAMES.has(next.norm)
  );
}

/** Token index after the run of name words that begins here; the token itself where none begins. */
function runEnd(
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
  owner: ReadonlyMap<number, Mention>,
): number {
  let at = from;
  while (at < to && at - from < LONGEST_NAME) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      owner.has(at) &&
      !(at === from && isGivenName(language, token.norm)) &&
      !isSurnameOf(language, tokens, from, at, owner)
    )
      break;
    if (token.raw === '.' && isInitial(tokens[at - 1]) && at > from) at += 1;
    else if (isNameWord(token)) at += 1;
    else if (at > from && PARTICLES.has(token.norm) && tokens[at + 1]?.capital === true) at += 1;
    else if (at > from && ARABIC_ARTICLE.test(token.raw)) at += 1;
    else break;
  }
  while (at > from && tokens[at - 1]?.raw === '.') at -= 1;
  return at;
}

/** "Luis Montenegro", "Chelsea Jordan": behind a given name the name of a country or town is a surname. */
function isSurnameOf(
  language: Language,
  tokens: readonly Token[],
  from: number,
  at: number,
  owner: ReadonlyMap<number, Mention>,
): boolean {
  const mention = owner.get(at);
  return (
    language === 'en' &&
    at === from + 1 &&
    (mention?.type === 'country' || mention?.type === 'city') &&
    mention.form === 'name' &&
    mention.to === at + 1 &&
    isGivenName(language, tokens[from]?.norm ?? '')
  );
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.capital && /^(?:\p{L}|\p{L}\.\p{L})$/u.test(token.norm);
}

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word' || !token.capital || NOT_NAMES.has(token.norm)) return false;
  // Acronyms are no names; initials are.
  return token.raw.length === 1 || token.raw !== token.raw.toUpperCase() || token.raw.includes('.');
}

function isPerson(
  language: Language,
  tokens: readonly Token[],
  from: number,
  end: number,
  sentenceStart: number,
  to: number,
  office: number,
  owner: ReadonlyMap<number, Mention>,
): boolean {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return false;
  const length = end - from;
  if (length === 1 && (genericSourceEnd(language, tokens, from) > from || last.norm.length < 3)) return false;
  if (length === 1 && language === 'ru' && isAttribute(last, tokens[end])) return false;
  if (office === from) return true;
  if (length >= 2 && (isGivenName(language, first.norm) || /^abd[eu]l-/.test(first.norm))) return true;
  // "Irakli Shaishmelashvili, who headed the division"
  if (length >= 2 && tokens[end]?.raw === ',' && tokens[end + 1]?.norm === 'who') return true;
  if (from - office <= OFFICE_REACH && (length >= 2 || from - office <= 4)) {
    // "the president, Tokayev", but not "the mayor of Norville".
    return (
      length >= 2 ||
      (language === 'ru' ? SURNAME.test(last.norm) : from - office <= 1 && tokens[from - 1]?.raw === ',')
    );
  }
  if (length >= 2 && language === 'ru' && SURNAME.test(last.norm)) return true;
  if (length >= 2 && isInitial(first)) return true;
  if (
    length >= 2 &&
    length <= 3 &&
    (SPEAKS.test(tokens[from - 1]?.norm ?? '') || SPEAKS.test(tokens[end]?.norm ?? ''))
  )
    return genericSourceEnd(language, tokens, end - 1) === end - 1;
  // "Serik Shalabayev, head of …"
  if (length >= 2 && tokens[end]?.raw === ',' && end + 1 < to) {
    const after = tokens[end + 1]?.norm === 'the' || tokens[end + 1]?.norm === 'a' ? end + 2 : end + 1;
    if (owner.get(after)?.type === 'office') return from !== sentenceStart || !NOT_NAMES.has(first.norm);
  }
  // "вечером Гринин выпустил": a surname by its ending, before its verb.
  if (
    length === 1 &&
    language === 'ru' &&
    from !== sentenceStart &&
    /^.{3,}(?:ин|ын|ина|ына|ян|енко|дзе|швили|чук)$/.test(last.norm) &&
    /^.{3,}(?:л|ла)$/.test(tokens[end]?.norm ?? '')
  )
    return true;
  return (
    length === 1 &&
    language === 'ru' &&
    from !== sentenceStart &&
    /(?:ов|ев|ский|цкий|овым|евым|ским|ова|ева|ову|еву)$/.test(last.norm)
  );
}

/** "Экономического сообщества": an adjective before its noun begins the name of a body. */
function isAttribute(word: Token, next: Token | undefined): boolean {
  return (
    /(?:ого|его|ому|ему|ым|им|ой|ей|ую|юю|ая|яя|ый|ий|ое|ых|их)$/.test(word.norm) &&
    next?.kind === 'word' &&
    !next.capital &&
    next.norm.length > 3 &&
    !/(?:л|ла|ло|ли|лся|лась|лись|ет|ют|ит|ят|ут|ется|ются|ится)$/.test(next.norm)
  );
}

function isVerbLike(token: Token): boolean {
  return /^(?:said|says|told|has|had|was|were|is|are|will|who|which|that|заявил[аио]?|сообщил[аио]?|сказал[аио]?|котор[а-я]{2,3}|что|чтобы)$/.test(
    token.norm,
  );
}
