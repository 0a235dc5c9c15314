/**
 * What a claim says happened, whatever its phase: the controlled vocabulary.
 * The PLOVER code for export follows from action, phase and modality.
 */
export const ACTIONS = [
  'withdraw-forces',
  'deploy-forces',
  'force-size',
  'attack',
  'clash',
  'seize',
  'retake',
  'ceasefire',
  'killed',
  'injured',
  'missing',
  'displaced',
  'detained',
  'released',
  'sentenced',
  'seized-goods',
  'damage',
  'protest',
  'strike',
  'emergency',
  'emergency-lifted',
  'cut-communications',
  'restore-communications',
  'close',
  'reopen',
  'mourning',
  'appoint',
  'resign',
  'dismiss',
  'hold-office',
  'vote-result',
  'hold-talks',
  'sign-agreement',
  'sanction',
  'request',
  'call-for',
  'condemn',
  'accuse',
  'deny',
  'threaten',
  'aid',
  'price',
  'rank',
  'rename',
  'disaster',
  'statement',
] as const;

export type Action = (typeof ACTIONS)[number];

export function isAction(value: unknown): value is Action {
  return ACTIONS.includes(value as Action);
}
