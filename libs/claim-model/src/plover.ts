import type { Action } from './action.js';
import type { Claim } from './claim.js';

/** Event types of PLOVER that claims of this vocabulary can have. */
export type PloverEvent =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'AID'
  | 'CONCEDE'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'MOBILIZE'
  | 'SANCTION'
  | 'COERCE'
  | 'ASSAULT';

/** A PLOVER event type with its mode; null where the manual has none. */
export interface PloverCode {
  readonly event: PloverEvent;
  readonly mode: string | null;
}

type Coded = Pick<Claim, 'action' | 'phase' | 'polarity' | 'modality'>;

const code = (event: PloverEvent, mode: string | null = null): PloverCode => ({ event, mode });

/** What an act is when it is done, promised, refused, called off; null where PLOVER knows no such event. */
interface Codes {
  readonly done: PloverCode;
  /** Announced, promised, planned, or only possible. */
  readonly intended: PloverCode;
  /** Denied to have been done, or declined. */
  readonly refused: PloverCode | null;
  /** Begun or announced before, and called off. */
  readonly cancelled: PloverCode | null;
}

/** An act that gives the other side something: promised it is an agreement, declined a rejection (CAMEO 03, 12). */
const yielding = (
  done: PloverCode,
  refused: PloverCode = code('REJECT', 'yield'),
  intended: PloverCode = code('AGREE'),
): Codes => ({ done, intended, refused, cancelled: code('SANCTION', 'discontinue') });

/** An act against the other side: announced it is a threat (CAMEO 13), undone a concession, not done nothing at all. */
const pressing = (done: PloverCode, threat: string | null = 'restrict'): Codes => ({
  done,
  intended: code('THREATEN', threat),
  refused: null,
  cancelled: code('CONCEDE'),
});

/** The same whatever its phase: what is done by saying it. */
const spoken = (done: PloverCode): Codes => ({ done, intended: done, refused: null, cancelled: null });

const CODES: Readonly<Partial<Record<Action, Codes>>> = {
  'withdraw-forces': yielding(code('RETREAT', 'withdraw'), code('REJECT', 'yield'), code('CONCEDE')),
  'deploy-forces': {
    done: code('MOBILIZE', 'troops'),
    intended: code('MOBILIZE', 'troops'),
    refused: code('REJECT', 'assist'),
    cancelled: code('RETREAT', 'disarm'),
  },
  attack: pressing(code('ASSAULT'), 'violence'),
  clash: pressing(code('ASSAULT'), 'violence'),
  seize: pressing(code('COERCE', 'seize'), 'territory'),
  retake: pressing(code('COERCE', 'seize'), 'territory'),
  ceasefire: yielding(code('RETREAT', 'ceasefire'), code('REJECT', 'yield'), code('CONCEDE')),
  detained: pressing(code('COERCE', 'arrest')),
  released: yielding(code('RETREAT', 'release')),
  sentenced: pressing(code('SANCTION', 'convict')),
  'seized-goods': pressing(code('COERCE', 'seize')),
  protest: pressing(code('PROTEST', 'demo'), 'relations'),
  strike: pressing(code('PROTEST', 'strike'), 'relations'),
  emergency: pressing(code('COERCE', 'martial-law')),
  'emergency-lifted': yielding(code('RETREAT')),
  'cut-communications': pressing(code('COERCE', 'withhold')),
  'restore-communications': yielding(code('RETREAT', 'access')),
  close: pressing(code('COERCE', 'restrict')),
  reopen: yielding(code('RETREAT', 'access')),
  resign: yielding(code('RETREAT', 'resign'), code('REJECT', 'change')),
  dismiss: pressing(code('SANCTION'), 'relations'),
  'hold-talks': yielding(code('CONSULT'), code('REJECT', 'meet')),
  'sign-agreement': yielding(code('SUPPORT'), code('REJECT')),
  sanction: pressing(code('SANCTION')),
  request: spoken(code('REQUEST', 'assist')),
  'call-for': spoken(code('REQUEST', 'change')),
  condemn: spoken(code('ACCUSE', 'disapprove')),
  accuse: spoken(code('ACCUSE', 'allege')),
  deny: spoken(code('REJECT')),
  threaten: spoken(code('THREATEN')),
  aid: yielding(code('AID'), code('REJECT', 'assist')),
};

/**
 * The PLOVER code of a claim for export, from its action, phase, modality and polarity, after the table of CAMEO 2021
 * codes of the PLOVER manual (draft 0.8): what is promised is AGREE or CONCEDE, what is announced against somebody
 * THREATEN, what is demanded of somebody REQUEST, what is declined REJECT. Null for statistics, attributes and what
 * PLOVER has no event for.
 */
export function ploverOf({ action, phase, polarity, modality }: Coded): PloverCode | null {
  const codes = CODES[action];
  if (codes === undefined) return null;
  if (modality === 'demanded') return code('REQUEST', 'change');
  if (phase === 'cancelled') return codes.cancelled;
  if (polarity === 'negated') return codes.refused;
  return modality === 'actual' ? codes.done : codes.intended;
}
