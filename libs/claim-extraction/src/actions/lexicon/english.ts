import { ENGLISH_CONSTRUCTIONS } from './english/constructions.js';
import { ENGLISH_ECONOMY } from './english/economy.js';
import { ENGLISH_FORCES } from './english/forces.js';
import { ENGLISH_HARM } from './english/harm.js';
import { ENGLISH_ORDER } from './english/order.js';
import { ENGLISH_POLITICS } from './english/politics.js';
import { ENGLISH_SPEECH_ACTIONS } from './english/speech.js';
import type { Entry } from './entry.js';

/**
 * English words of each action: action : phase : need : patterns. `*` allows an inflectional ending of up to five letters,
 * so forms are listed in full wherever the ending would open another word ("bombs" and "bombshell").
 */
export const ENGLISH: readonly Entry[] = [
  ...ENGLISH_FORCES,
  ...ENGLISH_HARM,
  ...ENGLISH_ORDER,
  ...ENGLISH_POLITICS,
  ...ENGLISH_SPEECH_ACTIONS,
  ...ENGLISH_ECONOMY,
  ...ENGLISH_CONSTRUCTIONS,
];
