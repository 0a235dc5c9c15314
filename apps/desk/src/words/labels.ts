import type { Action, Language, Modality, Phase, TimeRole } from '@isnad/claim-model';
import type { Dimension, DismissalReason } from '@isnad/ledger-domain';
import type { Status } from '../api/views.js';

// Records over the ledger's own unions: a word added there and not here fails the type check.

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  open: 'Open',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  resolved: 'Resolved',
};

/** What the two sides disagree about. */
export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  time: 'When',
  quantity: 'How many',
  polarity: 'Whether',
  actor: 'Who',
  place: 'Where',
  phase: 'How far',
  attribute: 'What it is',
  attribution: 'Who said it',
  condition: 'On what condition',
};

export const REASON_WORDS: Readonly<Record<DismissalReason, string>> = {
  superseded: 'Superseded: the later report updates the earlier one',
  'different-scope': 'Different scope: they count or cover different things',
  'different-event': 'Different event: they are not about the same happening',
  'different-definition': 'Different definition: the same word means two things',
  translation: 'Translation: only the wording differs between languages',
  'same-utterance': 'Same utterance: both relay one statement',
  rounding: 'Rounding: one figure is the other, rounded',
  'extraction-error': 'Extraction error: Isnad misread an article',
};

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  announced: 'announced',
  begun: 'begun',
  ongoing: 'under way',
  completed: 'completed',
  cancelled: 'cancelled',
};

export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  actual: 'as fact',
  planned: 'as planned',
  conditional: 'on a condition',
  possible: 'as possible',
  demanded: 'as demanded',
};

export const TIME_ROLE_WORDS: Readonly<Record<TimeRole, string>> = {
  at: '',
  start: 'from',
  end: 'until',
  deadline: 'by',
  duration: 'for',
};

export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  en: 'English',
  ru: 'Russian',
};

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** 'withdraw-forces' → 'withdraw forces'. */
export const actionWords = (action: Action): string => action.replaceAll('-', ' ');

/** 'ContradictionConfirmed' → 'confirmed': what an event says happened to the contradiction. */
export const eventWords = (type: string): string =>
  type
    .replace(/^Contradiction/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
