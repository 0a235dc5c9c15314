import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';

/** How many words an event noun may stand behind the preposition that governs it. */
const PHRASE_REACH = 6;

/** Prepositions behind which an event noun only gives the cause, the time or the topic of something else. */
const GOVERNING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'in by from after during of following since over amid with for to about on before despite against without between into under and'.split(
      ' ',
    ),
  ),
  ru: new Set(
    'в во от из после при о об про на с со для до перед из-за против без между под за об вследствие вызвавш вызвал'.split(
      ' ',
    ),
  ),
  ar: new Set(),
};
/** Verbs that make an event noun behind them an event again: "reported an explosion", "there was a fire". */
const PRESENTING =
  /^(?:reported|report|reports|was|were|is|are|has|had|said|suffered|launched|launches|carried|staged|began|witnessed|saw|sparked|triggered|prompted|announced|held|произошл?[оаи]?|случил\p{L}*|начал\p{L}*|вспыхнул\p{L}*|прогремел\p{L}*)$/u;

/** Verbs that tell of an event noun before them that it happened: "the blast that struck", "clashes have raged". */
const HAPPENING =
  /^(?:struck|hit|occurred|happened|erupted|raged|broke|began|started|continued|resumed|killed|left|claimed|injured|wounded|destroyed|damaged|rocked|shook|swept|gripped|paralysed|paralyzed|forced|lasted|ended|followed|escalated|intensified|spread|drew|произош\p{L}+|случил\p{L}+|начал\p{L}+|вспыхнул\p{L}*|унес\p{L}*|прогремел\p{L}*|продолжа\p{L}+|длят\p{L}+|длил\p{L}+|привел\p{L}*|охватил\p{L}*|прошл\p{L}+|прошел|завершил\p{L}+)$/u;
const BEFORE_VERB = /^(?:that|which|who|have|has|had|котор\p{L}+|также|also|there|here)$/u;

/** Whether a verb of happening has the noun as its subject: right behind it, or behind "that" and an auxiliary. */
function happens(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (HAPPENING.test(token.norm)) return true;
    if (!BEFORE_VERB.test(token.norm) && token.raw !== ',') return false;
  }
  return false;
}

/**
 * Whether an event noun stands as an event of its own ("An earthquake struck") and not as the cause, time or topic of
 * another ("killed in an earthquake", "after the attack").
 */
export function isEventOfItsOwn(tokens: readonly Token[], at: number, language: Language): boolean {
  if (happens(tokens, at)) return true;
  for (let back = at - 1; back >= Math.max(0, at - PHRASE_REACH); back -= 1) {
    const token = tokens[back];
    if (token === undefined || PRESENTING.test(token.norm)) return true;
    if (token.kind === 'mark' && !/["«»“”'’-]/.test(token.raw)) return true;
    if (GOVERNING[language].has(token.norm)) return false;
  }
  return true;
}

/** Event nouns that are claims with a figure, a date or a place of their own, and the topic of another claim without. */
const TOPICS =
  /^(?:fighting|violence|riots?|threats?|loans?|grants?|donations?|inflation|unemployment|allegations?|consequences|coup|massacre|gunfire|shootout|shoot-out|evacuation|airlift|conviction|verdict|trial|release|damage|losses|killings?|murders?|deaths?|injuries|talks|meetings?|summit|negotiations|visits?|demonstrations?|protests?|rally|clash|clashes|raids?|airstrikes?|vote|votes|sentence|arrests?|detention|refugees|resignation|dismissal|appointment|closure|sanctions|ceasefire|truce|withdrawal|deployment|prices?|condemnation|criticism|accusations?|denial|shelling|bombardment|bombing|explosion|explosions|battles?|переговор(?:ов|ам|ами|ах)|встреч(?:е|ах|ей|и)|визит[ае]|протест(?:ов|ах|ами)|митинг[аеи]|митинг(?:ов|ах)|столкновени(?:й|ях|ями|я)|обстрел(?:а|ов|ах|е)|гибел[иь]ю?|смерт[иь]ю?|жертв|отставк[иеа]|санкци(?:й|ям|ями|ях)|эвакуаци[июяе]+|беженц(?:ев|ам|ах)|задержани(?:я|й|е|ю|ем)|ареста|арестов|цен|ценам|ценах|угроз|угрозы|обвинени(?:й|я|ях|ям)|забастовк[иеа]|перемири[яюие]|теракт(?:а|ов|е|ах)|задержанных|арестованных|беспорядк(?:ов|ах|ами|и)|избиени[яйе]\p{L}*|повреждени[йяе]\p{L}*|сражени[яйе]\p{L}*|бо(?:ев|ях|ями)|насили[яеи]|крушени[яейю]\p{L}*|авари[ийюяе]\p{L}*|пожар(?:а|ов|е|ах)|землетрясени[яейю]\p{L}*|наводнени[яейю]\p{L}*|взрыв(?:а|ов|е|ах)|переворот(?:а|е|у|ом)|погибших|раненых|пострадавших|убитых|убийств(?:о|а|е|ах)|покушени(?:е|я|и))$/u;

/** Whether a trigger is a noun behind a preposition or a noun that governs it, so that it only names the topic. */
export function isNamedInPassing(tokens: readonly Token[], at: number, language: Language): boolean {
  return TOPICS.test(tokens[at]?.norm ?? '') && !isEventOfItsOwn(tokens, at, language);
}
