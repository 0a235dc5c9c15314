import type { Language } from '@isnad/claim-model';
import type { Attribution } from '../stages.js';
import { PhraseIndex } from '../text/phrases.js';
import { itemsOf, rowsOf } from '../entities/lexicon/tables.js';
import {
  ARABIC_ACCORDING,
  ARABIC_PARTICIPLES,
  ARABIC_RELAY_VERBS,
  ARABIC_SPEECH,
} from './lexicon/speech-arabic.js';
import { arabicConjugation } from './arabic-conjugation.js';
import { ENGLISH_ACCORDING, ENGLISH_PARTICIPLES, ENGLISH_SPEECH } from './lexicon/speech-english.js';
import {
  RUSSIAN_ACCORDING,
  RUSSIAN_PARTICIPLES,
  RUSSIAN_PASSIVE,
  RUSSIAN_SPEECH,
} from './lexicon/speech-russian.js';

export interface SpeechEntry {
  readonly lemma: string;
  readonly act: Attribution['act'];
  readonly frame: 'clause' | 'object' | 'both';
  readonly form: 'finite' | 'participle' | 'passive';
}

export interface AccordingEntry {
  readonly lemma: string;
  readonly kind: 'claim' | 'cites' | 'via';
}

interface Lexicon {
  readonly speech: PhraseIndex<SpeechEntry>;
  readonly according: PhraseIndex<AccordingEntry>;
}

const built: Partial<Record<Language, Lexicon>> = {};

export function speechLexicon(language: Language): Lexicon {
  return (built[language] ??= build(language));
}

function build(language: Language): Lexicon {
  const speech = new PhraseIndex<SpeechEntry>(language, 'exact');
  const according = new PhraseIndex<AccordingEntry>(language, 'exact');
  const add = (form: string, lemma: string, act: string, frame: string, kind: SpeechEntry['form']): void => {
    if (form === '') return;
    speech.add(form, {
      lemma,
      act: act as SpeechEntry['act'],
      frame: frame as SpeechEntry['frame'],
      form: kind,
    });
  };
  const tables = {
    ar: [ARABIC_SPEECH, ARABIC_PARTICIPLES, ARABIC_ACCORDING],
    en: [ENGLISH_SPEECH, ENGLISH_PARTICIPLES, ENGLISH_ACCORDING],
    ru: [RUSSIAN_SPEECH, '', RUSSIAN_ACCORDING],
  } as const;
  const [verbs, participles, phrases] = tables[language];
  for (const [lemma = '', act = '', frame = '', first, second] of rowsOf(verbs)) {
    if (language === 'en') for (const form of itemsOf(first)) add(form, lemma, act, frame, 'finite');
    else if (language === 'ar')
      for (const form of arabicConjugation(itemsOf(first))) add(form, lemma, act, frame, 'finite');
    else {
      for (const stem of itemsOf(first))
        for (const end of ['л', 'ла', 'ло', 'ли']) add(stem + end, lemma, act, frame, 'finite');
      for (const form of itemsOf(second)) add(form, lemma, act, frame, 'finite');
    }
  }
  for (const [lemma = '', act = '', forms] of rowsOf(participles)) {
    for (const form of itemsOf(forms)) add(form, lemma, act, 'both', 'participle');
  }
  if (language === 'ru') {
    for (const form of itemsOf(RUSSIAN_PARTICIPLES)) add(form, form, 'say', 'both', 'participle');
    for (const form of itemsOf(RUSSIAN_PASSIVE)) add(form, form, 'say', 'object', 'passive');
  }
  for (const [kind = '', forms] of rowsOf(phrases)) {
    for (const form of itemsOf(forms))
      according.add(form, { lemma: form, kind: kind as AccordingEntry['kind'] });
  }
  return { speech, according };
}

let relayVerbs: PhraseIndex<true> | null = null;

/** Arabic verbs after "وفق ما", "في ما", "التي": نقلته, أوردتها, ذكرت. */
export function arabicRelayVerbs(): PhraseIndex<true> {
  if (relayVerbs !== null) return relayVerbs;
  relayVerbs = new PhraseIndex<true>('ar', 'exact');
  for (const verb of itemsOf(ARABIC_RELAY_VERBS)) relayVerbs.add(verb, true);
  return relayVerbs;
}
