import { require } from '../broken-rule.js';
import type { Decider } from '../decider.js';
import { changesSomething, decideAct, demandStanding, type ClaimAct } from './acts.js';
import type {
  AppearanceRecorded,
  ClaimEvent,
  ClaimRecorded,
  ExtractionAmended,
  ExtractionRejected,
} from './events.js';
import type { ClaimState, KnownClaim } from './state.js';

export type ClaimCommand =
  | ({ readonly type: 'RecordClaim' } & ClaimRecorded['data'])
  | ({ readonly type: 'RecordAppearance' } & AppearanceRecorded['data'])
  | ({ readonly type: 'AmendExtraction' } & ExtractionAmended['data'])
  | ({ readonly type: 'RejectExtraction' } & ExtractionRejected['data'])
  | ClaimAct;

export const claim: Decider<ClaimState, ClaimCommand, ClaimEvent> = {
  initial: { status: 'unknown' },

  decide(command, state) {
    if (command.type === 'RecordClaim') {
      const { type: _, ...data } = command;
      if (state.status === 'unknown') return [{ type: 'ClaimRecorded', data }];
      const { claimId, appearance, claimant, condition, scope } = data;
      return seenAgain(state, { claimId, appearance, reading: { claimant, condition, scope } });
    }
    require(state.status !== 'unknown', 'a claim is recorded before it is changed');
    switch (command.type) {
      case 'RecordAppearance':
        return seenAgain(state, command);
      case 'AmendExtraction': {
        require(command.reason.trim() !== '', 'a change says why');
        const { type: _, ...data } = command;
        const isBack = state.status === 'misread';
        require(isBack || changesSomething(data.changes, state.fields), 'a correction changes something');
        return [{ type: 'ExtractionAmended', data }];
      }
      case 'RejectExtraction': {
        require(command.reason.trim() !== '', 'a change says why');
        demandStanding(state);
        const { type: _, ...data } = command;
        return [{ type: 'ExtractionRejected', data }];
      }
      case 'CorrectClaim':
      case 'UpdateClaim':
      case 'ClarifyClaim':
      case 'AnnotateClaim':
      case 'RetractClaim':
      case 'HoldClaim':
      case 'ReleaseClaim':
      case 'VerifyClaim':
      case 'RefuteClaim':
        return [decideAct(command, state)];
    }
  },

  evolve(state, event) {
    if (event.type === 'ClaimRecorded') return recorded(event);
    if (state.status === 'unknown') return state;
    switch (event.type) {
      case 'AppearanceRecorded':
        return { ...state, seenIn: new Set(state.seenIn).add(placeOf(event.data.appearance)) };
      case 'ClaimCorrected':
      case 'ClaimUpdated':
        return { ...state, fields: { ...state.fields, ...event.data.changes } };
      case 'ExtractionAmended': {
        const status = state.status === 'misread' ? 'standing' : state.status;
        return { ...state, status, fields: { ...state.fields, ...event.data.changes } };
      }
      case 'ExtractionRejected':
        return { ...state, status: 'misread' };
      case 'ClaimRetracted':
        return { ...state, status: 'retracted' };
      case 'ClaimClarified':
      case 'ClaimAnnotated':
        return { ...state, notes: state.notes + 1 };
      case 'ClaimHeld':
        return { ...state, held: true };
      case 'ClaimReleased':
        return { ...state, held: false };
      case 'ClaimVerified':
        return { ...state, review: { outcome: 'verified', ...reviewOf(event.data) } };
      case 'ClaimRefuted':
        return { ...state, review: { outcome: 'refuted', ...reviewOf(event.data) } };
    }
  },
};

function recorded({ data }: ClaimRecorded): KnownClaim {
  const { action, phase, polarity, modality, claimant, utteredOn, time, quantity, place, value } = data;
  return {
    status: 'standing',
    fields: { action, phase, polarity, modality, claimant, utteredOn, time, quantity, place, value },
    seenIn: new Set([placeOf(data.appearance)]),
    held: false,
    review: null,
    notes: 0,
  };
}

const reviewOf = ({ verdict, reviewUrl }: { readonly verdict: string; readonly reviewUrl: string }) => ({
  verdict,
  reviewUrl,
});

const placeOf = (appearance: ClaimRecorded['data']['appearance']): string =>
  `${appearance.articleId}/${appearance.revision}`;

/** The same claim read elsewhere; nothing where it was seen in that revision before. */
function seenAgain(
  state: KnownClaim,
  { claimId, appearance, reading }: AppearanceRecorded['data'],
): readonly ClaimEvent[] {
  if (state.seenIn.has(placeOf(appearance))) return [];
  return [{ type: 'AppearanceRecorded', data: { claimId, appearance, reading } }];
}
