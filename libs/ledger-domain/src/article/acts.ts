import { require } from '../broken-rule.js';
import { demandGrounds, demandWords } from '../editorial-act.js';
import type {
  ArticleAnnotated,
  ArticleClarified,
  ArticleCorrected,
  ArticleHeld,
  ArticleNotice,
  ArticleReleased,
  ArticleRetracted,
  ArticleUpdated,
} from './events.js';

/** What editors do to an article with reason and authority. */
export type ArticleAct =
  | ({ readonly type: 'CorrectArticle' } & ArticleCorrected['data'])
  | ({ readonly type: 'UpdateArticle' } & ArticleUpdated['data'])
  | ({ readonly type: 'ClarifyArticle' } & ArticleClarified['data'])
  | ({ readonly type: 'AnnotateArticle' } & ArticleAnnotated['data'])
  | ({ readonly type: 'RetractArticle' } & ArticleRetracted['data'])
  | ({ readonly type: 'HoldArticle' } & ArticleHeld['data'])
  | ({ readonly type: 'ReleaseArticle' } & ArticleReleased['data']);

/** What editors have made of an article. */
export interface Standing {
  readonly retracted: boolean;
  readonly held: boolean;
  /** Corrections, updates, clarifications and notes: each is told beside the article. */
  readonly notices: number;
}

export const UNTOUCHED: Standing = { retracted: false, held: false, notices: 0 };

/** @throws BrokenRule where the act is not due, or says too little of itself. */
export function decideAct(command: ArticleAct, { retracted, held }: Standing): ArticleNotice {
  demandGrounds(command);
  const demandNotRetracted = (): void => require(!retracted, 'a retracted article is not changed');
  switch (command.type) {
    case 'CorrectArticle': {
      demandNotRetracted();
      demandWords(command);
      const { type: _, ...data } = command;
      return { type: 'ArticleCorrected', data };
    }
    case 'UpdateArticle': {
      demandNotRetracted();
      demandWords(command);
      const { type: _, ...data } = command;
      return { type: 'ArticleUpdated', data };
    }
    case 'ClarifyArticle': {
      demandNotRetracted();
      demandWords(command);
      const { type: _, ...data } = command;
      return { type: 'ArticleClarified', data };
    }
    case 'AnnotateArticle': {
      demandWords(command);
      const { type: _, ...data } = command;
      return { type: 'ArticleAnnotated', data };
    }
    case 'RetractArticle': {
      demandNotRetracted();
      const { type: _, ...data } = command;
      return { type: 'ArticleRetracted', data };
    }
    case 'HoldArticle': {
      demandNotRetracted();
      require(!held, 'what is held is not held again');
      const { type: _, ...data } = command;
      return { type: 'ArticleHeld', data };
    }
    case 'ReleaseArticle': {
      require(held, 'only what is held is released');
      const { type: _, ...data } = command;
      return { type: 'ArticleReleased', data };
    }
  }
}

export function standingAfter(standing: Standing, event: ArticleNotice): Standing {
  switch (event.type) {
    case 'ArticleCorrected':
    case 'ArticleUpdated':
    case 'ArticleClarified':
    case 'ArticleAnnotated':
      return { ...standing, notices: standing.notices + 1 };
    case 'ArticleRetracted':
      return { ...standing, retracted: true };
    case 'ArticleHeld':
      return { ...standing, held: true };
    case 'ArticleReleased':
      return { ...standing, held: false };
  }
}
