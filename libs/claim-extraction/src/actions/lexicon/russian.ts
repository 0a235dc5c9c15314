import { RUSSIAN_CONSTRUCTIONS } from './russian/constructions.js';
import { RUSSIAN_ECONOMY } from './russian/economy.js';
import { RUSSIAN_FORCES } from './russian/forces.js';
import { RUSSIAN_HARM } from './russian/harm.js';
import { RUSSIAN_ORDER } from './russian/order.js';
import { RUSSIAN_POLITICS } from './russian/politics.js';
import { RUSSIAN_SPEECH_ACTIONS } from './russian/speech.js';
import type { Entry } from './entry.js';

/**
 * Russian words of each action: action : phase : need : patterns. `*` allows an ending of up to five letters; both aspects of
 * a verb are listed, and the reflexive passive where the press uses it.
 */
export const RUSSIAN: readonly Entry[] = [
  ...RUSSIAN_FORCES,
  ...RUSSIAN_HARM,
  ...RUSSIAN_ORDER,
  ...RUSSIAN_POLITICS,
  ...RUSSIAN_SPEECH_ACTIONS,
  ...RUSSIAN_ECONOMY,
  ...RUSSIAN_CONSTRUCTIONS,
];
