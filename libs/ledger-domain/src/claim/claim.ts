import { require } from '../broken-rule.js';
import type { Decider } from '../decider.js';
import type {
  AppearanceRecorded,
  ClaimCorrected,
  ClaimEvent,
  ClaimRecorded,
  ClaimRetracted,
  CorrectableFields,
  ExtractionAmended,
} from './events.js';

export type ClaimState =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'standing' | 'retracted';
      readonly fields: Required<CorrectableFields>;
      readonly seenIn: ReadonlySet<string>;
    };

export type ClaimCommand =
  | ({ readonly type: 'RecordClaim' } & ClaimRecorded['data'])
  | ({ readonly type: 'RecordAppearance' } & AppearanceRecorded['data'])
  | ({ readonly type: 'CorrectClaim' } & ClaimCorrected['data'])
  | ({ readonly type: 'AmendExtraction' } & ExtractionAmended['data'])
  | ({ readonly type: 'RetractClaim' } & ClaimRetracted['data']);

export const claim: Decider<ClaimState, ClaimCommand, ClaimEvent> = {
  initial: { status: 'unknown' },

  decide(command, state) {
    switch (command.type) {
      case 'RecordClaim': {
        const { type: _, ...data } = command;
        if (state.status === 'unknown') return [{ type: 'ClaimRecorded', data }];
        const { claimId, appearance, claimant, condition, scope } = data;
        return seenAgain(state, { claimId, appearance, reading: { claimant, condition, scope } });
      }
      case 'RecordAppearance': {
        require(state.status !== 'unknown', 'a claim is recorded before it is changed');
        return seenAgain(state, command);
      }
      case 'CorrectClaim': {
        require(state.status !== 'unknown', 'a claim is recorded before it is changed');
        require(state.status !== 'retracted', 'a retracted claim is not changed');
        require(command.reason.trim() !== '', 'a change says why');
        require(command.authority.trim() !== '', 'a correction says on whose authority');
        require(changesSomething(command.changes, state.fields), 'a correction changes something');
        const { type: _, ...data } = command;
        return [{ type: 'ClaimCorrected', data }];
      }
      case 'AmendExtraction': {
        require(state.status !== 'unknown', 'a claim is recorded before it is changed');
        require(command.reason.trim() !== '', 'a change says why');
        require(changesSomething(command.changes, state.fields), 'a correction changes something');
        const { type: _, ...data } = command;
        return [{ type: 'ExtractionAmended', data }];
      }
      case 'RetractClaim': {
        require(state.status !== 'unknown', 'a claim is recorded before it is changed');
        require(state.status !== 'retracted', 'a retracted claim is not changed');
        require(command.reason.trim() !== '', 'a change says why');
        require(command.authority.trim() !== '', 'a correction says on whose authority');
        const { type: _, ...data } = command;
        return [{ type: 'ClaimRetracted', data }];
      }
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ClaimRecorded': {
        const { action, phase, polarity, modality, claimant, utteredOn, time, quantity, place, value } =
          event.data;
        return {
          status: 'standing',
          fields: { action, phase, polarity, modality, claimant, utteredOn, time, quantity, place, value },
          seenIn: new Set([placeOf(event.data.appearance)]),
        };
      }
      case 'AppearanceRecorded':
        if (state.status === 'unknown') return state;
        return { ...state, seenIn: new Set(state.seenIn).add(placeOf(event.data.appearance)) };
      case 'ClaimCorrected':
      case 'ExtractionAmended':
        if (state.status === 'unknown') return state;
        return { ...state, fields: { ...state.fields, ...event.data.changes } };
      case 'ClaimRetracted':
        return state.status === 'unknown' ? state : { ...state, status: 'retracted' };
    }
  },
};

const placeOf = (appearance: ClaimRecorded['data']['appearance']): string =>
  `${appearance.articleId}/${appearance.revision}`;

/** The same claim read elsewhere; nothing where it was seen in that revision before. */
function seenAgain(
  state: Exclude<ClaimState, { readonly status: 'unknown' }>,
  { claimId, appearance, reading }: AppearanceRecorded['data'],
): readonly ClaimEvent[] {
  if (state.seenIn.has(placeOf(appearance))) return [];
  return [{ type: 'AppearanceRecorded', data: { claimId, appearance, reading } }];
}

function changesSomething(changes: CorrectableFields, fields: Required<CorrectableFields>): boolean {
  return Object.entries(changes).some(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(fields[field as keyof CorrectableFields]),
  );
}
