import { require } from '../broken-rule.js';
import { demandGrounds, demandWords } from '../editorial-act.js';
import type {
  ClaimAnnotated,
  ClaimClarified,
  ClaimCorrected,
  ClaimEvent,
  ClaimHeld,
  ClaimRefuted,
  ClaimReleased,
  ClaimRetracted,
  ClaimUpdated,
  ClaimVerified,
  CorrectableFields,
  Review,
} from './events.js';
import type { KnownClaim } from './state.js';

/** What editors do to a claim with reason and authority. */
export type ClaimAct =
  | ({ readonly type: 'CorrectClaim' } & ClaimCorrected['data'])
  | ({ readonly type: 'UpdateClaim' } & ClaimUpdated['data'])
  | ({ readonly type: 'ClarifyClaim' } & ClaimClarified['data'])
  | ({ readonly type: 'AnnotateClaim' } & ClaimAnnotated['data'])
  | ({ readonly type: 'RetractClaim' } & ClaimRetracted['data'])
  | ({ readonly type: 'HoldClaim' } & ClaimHeld['data'])
  | ({ readonly type: 'ReleaseClaim' } & ClaimReleased['data'])
  | ({ readonly type: 'VerifyClaim' } & ClaimVerified['data'])
  | ({ readonly type: 'RefuteClaim' } & ClaimRefuted['data']);

/** @throws BrokenRule where the act is not due, or says too little of itself. */
export function decideAct(command: ClaimAct, state: KnownClaim): ClaimEvent {
  demandGrounds(command);
  switch (command.type) {
    case 'CorrectClaim': {
      demandStanding(state);
      require(changesSomething(command.changes, state.fields), 'a correction changes something');
      const { type: _, ...data } = command;
      return { type: 'ClaimCorrected', data };
    }
    case 'UpdateClaim': {
      demandStanding(state);
      require(changesSomething(command.changes, state.fields), 'a correction changes something');
      const { type: _, ...data } = command;
      return { type: 'ClaimUpdated', data };
    }
    case 'ClarifyClaim': {
      demandStanding(state);
      demandWords(command);
      const { type: _, ...data } = command;
      return { type: 'ClaimClarified', data };
    }
    case 'AnnotateClaim': {
      demandWords(command);
      const { type: _, ...data } = command;
      return { type: 'ClaimAnnotated', data };
    }
    case 'RetractClaim': {
      demandStanding(state);
      const { type: _, ...data } = command;
      return { type: 'ClaimRetracted', data };
    }
    case 'HoldClaim': {
      demandStanding(state);
      require(!state.held, 'what is held is not held again');
      const { type: _, ...data } = command;
      return { type: 'ClaimHeld', data };
    }
    case 'ReleaseClaim': {
      require(state.held, 'only what is held is released');
      const { type: _, ...data } = command;
      return { type: 'ClaimReleased', data };
    }
    case 'VerifyClaim': {
      demandNewReview(command, 'verified', state);
      const { type: _, ...data } = command;
      return { type: 'ClaimVerified', data };
    }
    case 'RefuteClaim': {
      demandNewReview(command, 'refuted', state);
      const { type: _, ...data } = command;
      return { type: 'ClaimRefuted', data };
    }
  }
}

export function changesSomething(changes: CorrectableFields, fields: Required<CorrectableFields>): boolean {
  return Object.entries(changes).some(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(fields[field as keyof CorrectableFields]),
  );
}

/** @throws BrokenRule where it was withdrawn, or never was a claim. */
export function demandStanding({ status }: KnownClaim): void {
  require(status !== 'retracted', 'a retracted claim is not changed');
  require(status !== 'misread', 'what was misread is amended before it is changed');
}

/** A claim may be reviewed after it was retracted: to say that it was false is one reason to review it. */
function demandNewReview(review: Review, outcome: 'verified' | 'refuted', state: KnownClaim): void {
  const { verdict, reviewUrl } = review;
  require(verdict.trim() !== '', 'a review has a verdict');
  require(/^https?:\/\/\S+$/i.test(reviewUrl), 'a review can be read somewhere');
  const { review: before } = state;
  const isNew = before?.outcome !== outcome || before.verdict !== verdict || before.reviewUrl !== reviewUrl;
  require(isNew, 'a review says something new');
}
