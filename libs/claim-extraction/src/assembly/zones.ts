import type { Language } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';

/** Parts of a country that have no name of their own: who holds them, and where they lie. A figure for one is none for all. */
const ZONES: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  ar: {
    'zone:opposition': [
      'مناطق المعارضه',
      'مناطق سيطره المعارضه',
      'خارج|الخارجه عن سيطره الحكومه|النظام',
      'مناطق المتمردين',
      'مناطق سيطره المتمردين|الحوثيين',
    ],
    'zone:government': [
      'مناطق الحكومه|النظام',
      'مناطق سيطره الحكومه|النظام',
      'الخاضعه لسيطره الحكومه|النظام',
    ],
    'zone:occupied': ['الاراضي المحتله', 'المناطق المحتله'],
    'zone:capital': ['في|داخل العاصمه', 'بالعاصمه'],
    'zone:north': ['شمال|شمالي البلاد'],
    'zone:south': ['جنوب|جنوبي البلاد'],
    'zone:east': ['شرق|شرقي البلاد'],
    'zone:west': ['غرب|غربي البلاد'],
  },
  en: {
    'zone:opposition': [
      'rebel-held|opposition-held',
      'held|controlled by the|- opposition|rebels',
      'opposition areas',
      'rebel areas',
      'outside government control',
      'opposition-controlled|rebel-controlled',
    ],
    'zone:government': [
      'government-held|regime-held|government-controlled|regime-controlled',
      'government areas',
      'held|controlled by the government|regime',
    ],
    'zone:occupied': ['occupied territor*|areas', 'russian-occupied'],
    'zone:north': ["the|country's north of the country", 'northern part|half'],
    'zone:south': ['southern part|half'],
    'zone:east': ['eastern part|half'],
    'zone:west': ['western part|half'],
  },
  ru: {
    'zone:opposition': [
      'под контролем оппозиции|повстанцев|боевиков',
      'подконтрольн* оппозиции|повстанцам|боевикам',
      'районах оппозиции',
      'неподконтрольн* правительству|властям|киеву',
    ],
    'zone:government': [
      'под контролем правительства|властей|режима',
      'подконтрольн* правительству|властям|дамаску',
    ],
    'zone:occupied': ['оккупированн* территори*|район*'],
    'zone:capital': ['в столице', 'в одной только столице', 'по столице'],
    'zone:north': ['север* страны'],
    'zone:south': ['юг* страны'],
    'zone:east': ['восток* страны'],
    'zone:west': ['запад* страны'],
  },
};

const build = (language: Language): TermIndex<string> =>
  new TermIndex(
    language,
    Object.entries(ZONES[language]).flatMap(([zone, patterns]) =>
      patterns.map((pattern) => ({ pattern, payload: zone })),
    ),
  );

export const ZONE_INDEX: Readonly<Record<Language, TermIndex<string>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};
