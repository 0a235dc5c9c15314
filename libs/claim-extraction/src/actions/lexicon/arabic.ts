import { ARABIC_ECONOMY } from './arabic/economy.js';
import { ARABIC_FORCES } from './arabic/forces.js';
import { ARABIC_HARM } from './arabic/harm.js';
import { ARABIC_ORDER } from './arabic/order.js';
import { ARABIC_POLITICS } from './arabic/politics.js';
import { ARABIC_SPEECH_ACTIONS } from './arabic/speech.js';
import type { Entry } from './entry.js';

/**
 * Arabic words of each action, normalised on load. Marks of TermIndex: `~قتل` all forms of the verb, `~زار/زور` where
 * the imperfect has another stem; `=عين` only so, behind no preposition and no article; `*` pronouns and endings after
 * it; `…` up to four words between.
 */
export const ARABIC: readonly Entry[] = [
  ...ARABIC_FORCES,
  ...ARABIC_HARM,
  ...ARABIC_ORDER,
  ...ARABIC_POLITICS,
  ...ARABIC_SPEECH_ACTIONS,
  ...ARABIC_ECONOMY,
];
