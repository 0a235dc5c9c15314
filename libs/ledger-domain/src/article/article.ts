import { require } from '../broken-rule.js';
import type { Decider } from '../decider.js';
import { decideAct, type ArticleAct, type Standing, standingAfter, UNTOUCHED } from './acts.js';
import type {
  ArticleCompared,
  ArticleEvent,
  ArticleFailed,
  ArticleLinked,
  ArticleObserved,
  ArticleRead,
  ArticleTakenDown,
  Step,
} from './events.js';

/** The stage that each revision has reached. */
export type Stage = 'observed' | 'read' | 'linked' | 'compared';

export type ArticleState =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'known';
      readonly revision: number;
      /** Of the newest revision. Who observes equal text hashes it with the same salt: it is no new revision. */
      readonly contentDigest: string;
      readonly stages: ReadonlyMap<number, Stage>;
      /** The step of each revision that was given up and not tried again since. */
      readonly failed: ReadonlyMap<number, Step>;
      /** Digests of all revisions: what a take-down removes. */
      readonly digests: ReadonlySet<string>;
      readonly takenDown: boolean;
      readonly standing: Standing;
    };

export type ArticleCommand =
  | ({ readonly type: 'ObserveArticle' } & Omit<ArticleObserved['data'], 'revision'>)
  | ({ readonly type: 'RecordReading' } & ArticleRead['data'])
  | ({ readonly type: 'RecordLinking' } & ArticleLinked['data'])
  | ({ readonly type: 'RecordComparison' } & ArticleCompared['data'])
  | ({ readonly type: 'RecordFailure' } & ArticleFailed['data'])
  | { readonly type: 'RetryArticle'; readonly articleId: string }
  | ({ readonly type: 'TakeDownArticle' } & ArticleTakenDown['data'])
  | ArticleAct;

/** The stage that a revision waits at for each step. */
export const STAGE_BEFORE: { readonly [S in Step]: Stage } = {
  reading: 'observed',
  linking: 'read',
  comparison: 'linked',
};

export const article: Decider<ArticleState, ArticleCommand, ArticleEvent> = {
  initial: { status: 'unknown' },

  decide(command, state) {
    switch (command.type) {
      case 'ObserveArticle': {
        const { type: _, ...facts } = command;
        if (state.status === 'unknown') return [{ type: 'ArticleObserved', data: { ...facts, revision: 1 } }];
        require(!state.takenDown, 'a text that was taken down is not kept again');
        if (state.contentDigest === facts.contentDigest) return [];
        const { articleId, contentDigest, language, publishedAt } = facts;
        const revision = state.revision + 1;
        return [
          {
            type: 'ArticleRevised',
            data: { articleId, revision, contentDigest, language, publishedAt },
          },
        ];
      }
      case 'RecordReading': {
        const { type: _, ...data } = command;
        return stageOf(state, data.revision) === 'observed' ? [{ type: 'ArticleRead', data }] : [];
      }
      case 'RecordLinking': {
        const { type: _, ...data } = command;
        return stageOf(state, data.revision) === 'read' ? [{ type: 'ArticleLinked', data }] : [];
      }
      case 'RecordComparison': {
        const { type: _, ...data } = command;
        return stageOf(state, data.revision) === 'linked' ? [{ type: 'ArticleCompared', data }] : [];
      }
      case 'RecordFailure': {
        const { type: _, ...data } = command;
        const isWaiting = stageOf(state, data.revision) === STAGE_BEFORE[data.step];
        return isWaiting && !failuresOf(state).has(data.revision) ? [{ type: 'ArticleFailed', data }] : [];
      }
      case 'RetryArticle': {
        const { articleId } = command;
        const failed = [...failuresOf(state)];
        require(failed.length > 0, 'only a failed article is tried again');
        return failed.map(([revision, step]) => ({
          type: 'ArticleRetried',
          data: { articleId, revision, step },
        }));
      }
      case 'TakeDownArticle': {
        require(state.status === 'known', 'an article is observed before it is taken down');
        require(command.reason.trim() !== '', 'a change says why');
        require(command.authority.trim() !== '', 'a correction says on whose authority');
        const { type: _, ...data } = command;
        return state.takenDown ? [] : [{ type: 'ArticleTakenDown', data }];
      }
      case 'CorrectArticle':
      case 'UpdateArticle':
      case 'ClarifyArticle':
      case 'AnnotateArticle':
      case 'RetractArticle':
      case 'HoldArticle':
      case 'ReleaseArticle': {
        require(state.status === 'known', 'an article is observed before it is changed');
        return [decideAct(command, state.standing)];
      }
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'ArticleObserved':
      case 'ArticleRevised': {
        const { revision, contentDigest } = event.data;
        const known = state.status === 'known' ? state : null;
        return {
          status: 'known',
          revision,
          contentDigest,
          failed: failuresOf(state),
          stages: new Map(known?.stages).set(revision, 'observed'),
          digests: new Set(known?.digests).add(contentDigest),
          takenDown: known?.takenDown ?? false,
          standing: known?.standing ?? UNTOUCHED,
        };
      }
      case 'ArticleRead':
        return reach(state, event.data.revision, 'read');
      case 'ArticleLinked':
        return reach(state, event.data.revision, 'linked');
      case 'ArticleCompared':
        return reach(state, event.data.revision, 'compared');
      case 'ArticleFailed': {
        if (state.status === 'unknown') return state;
        return { ...state, failed: new Map(state.failed).set(event.data.revision, event.data.step) };
      }
      case 'ArticleRetried':
        return state.status === 'unknown' ? state : { ...state, failed: without(state, event.data.revision) };
      case 'ArticleTakenDown':
        return state.status === 'unknown' ? state : { ...state, takenDown: true };
      case 'ArticleCorrected':
      case 'ArticleUpdated':
      case 'ArticleClarified':
      case 'ArticleAnnotated':
      case 'ArticleRetracted':
      case 'ArticleHeld':
      case 'ArticleReleased':
        return state.status === 'unknown'
          ? state
          : { ...state, standing: standingAfter(state.standing, event) };
    }
  },
};

/** The stage a revision has reached. */
export function stageOf(state: ArticleState, revision: number): Stage {
  require(state.status === 'known', 'an article is observed before it is read');
  const stage = state.stages.get(revision);
  require(stage !== undefined, 'a reading is of a revision that exists');
  return stage;
}

function reach(state: ArticleState, revision: number, stage: Stage): ArticleState {
  if (state.status === 'unknown') return state;
  // A step that succeeds after all has not failed.
  return { ...state, stages: new Map(state.stages).set(revision, stage), failed: without(state, revision) };
}

const failuresOf = (state: ArticleState): ReadonlyMap<number, Step> =>
  state.status === 'known' ? state.failed : new Map();

function without(state: ArticleState, revision: number): ReadonlyMap<number, Step> {
  return new Map([...failuresOf(state)].filter(([failed]) => failed !== revision));
}
