import type {
  Action,
  ActKind,
  AlertView,
  ClaimView,
  CorrectableField,
  Dimension,
  DismissalReason,
  Language,
  Modality,
  Phase,
  Polarity,
  QueueStatus,
  TimeRole,
} from '../api/views.js';

type Of<Key extends string> = Readonly<Record<Key, string>>;

/**
 * Every word of the desk in one language. Records are over the ledger's own unions: a word added there and not here fails
 * the type check. Counts are told as "name: number", so that no language needs plural forms for them.
 */
export interface Words {
  readonly language: Language;
  /** For dates and numbers: BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';

  readonly subtitle: string;
  readonly pages: Of<'contradictions' | 'alerts' | 'stories' | 'sources' | 'corrections'>;
  readonly pagesLabel: string;
  readonly languageLabel: string;
  readonly keys: Of<'label' | 'next' | 'previous' | 'confirm' | 'dismiss'>;
  readonly door: Of<'question' | 'token' | 'enter' | 'kept'>;

  readonly tryAgain: string;
  readonly unreachable: string;
  readonly cannotBeRead: string;
  readonly notUpToDate: string;
  readonly reading: string;
  readonly loadMore: string;
  readonly loading: string;
  readonly cancel: string;
  readonly all: string;
  readonly anything: string;
  readonly takenDown: string;
  readonly noHeadline: string;
  readonly published: string;
  readonly yourTime: string;
  readonly by: string;
  /** Between two things in one line, with its blank. */
  readonly comma: string;
  /** A text as a question. */
  readonly asked: (text: string) => string;

  readonly status: Of<QueueStatus>;
  readonly claimStatus: Of<ClaimView['status']>;
  readonly dimension: Of<Dimension>;
  readonly reason: Of<DismissalReason>;
  readonly act: Of<ActKind>;
  readonly how: Of<AlertView['how']>;
  readonly outcome: Of<'verified' | 'refuted'>;
  /** What came of a plan. */
  readonly plan: Of<NonNullable<ClaimView['consequences']['outcome']>>;
  readonly field: Of<CorrectableField>;
  readonly action: Of<Action>;
  readonly phase: Of<Phase>;
  readonly polarity: Of<Polarity>;
  readonly modality: Of<Modality>;
  readonly timeRole: Of<TimeRole>;
  readonly languageName: Of<Language>;

  readonly queue: Of<
    'label' | 'filter' | 'status' | 'differsIn' | 'cannotBeRead' | 'notUpToDate' | 'nothingWaits' | 'back'
  > & {
    /** Nothing of a status (null: any) that differs in a dimension (null: any). */
    readonly empty: (status: QueueStatus | null, dimension: Dimension | null) => string;
  };
  readonly judgement: Of<
    | 'label'
    | 'found'
    | 'confirm'
    | 'confirmHint'
    | 'dismiss'
    | 'dismissHint'
    | 'dismissThis'
    | 'why'
    | 'choose'
    | 'note'
    | 'reopen'
    | 'reopenThis'
    | 'cause'
    | 'lookAgain'
    | 'onHold'
    | 'withAlike'
    | 'noStory'
  > & {
    readonly certain: (percent: number) => string;
    readonly pattern: (open: number | null) => string;
  };
  readonly refusal: Of<'changed' | 'notTaken' | 'readingNew' | 'isNewest'> & {
    /** 'ClaimCorrected' → 'corrected': what an event says happened. */
    readonly event: (type: string) => string;
  };
  readonly claim: Of<
    | 'first'
    | 'second'
    | 'claimant'
    | 'outletItself'
    | 'saidOn'
    | 'noDate'
    | 'claim'
    | 'phase'
    | 'polarity'
    | 'told'
    | 'condition'
    | 'time'
    | 'quantity'
    | 'value'
    | 'place'
    | 'not'
    | 'chain'
    | 'ownVoice'
    | 'alsoReadIn'
    | 'through'
    | 'open'
    | 'held'
    | 'readIn'
    | 'relations'
    | 'contradictions'
    | 'story'
    | 'review'
    | 'editorPut'
    | 'takenBack'
    | 'leansOn'
    | 'disputed'
  >;
  readonly relation: Readonly<Record<string, string>>;
  readonly article: Of<
    | 'label'
    | 'reading'
    | 'cannotBeRead'
    | 'goneWords'
    | 'claims'
    | 'noClaims'
    | 'held'
    | 'retracted'
    | 'leans'
    | 'slips'
    | 'published'
    | 'open'
  > & {
    readonly revision: (read: number, newest: number) => string;
  };
  readonly acts: Of<
    | 'label'
    | 'none'
    | 'do'
    | 'misread'
    | 'kind'
    | 'reason'
    | 'authority'
    | 'effectiveAt'
    | 'effectiveHint'
    | 'text'
    | 'field'
    | 'wholeClaim'
    | 'verdict'
    | 'reviewUrl'
    | 'changes'
    | 'record'
    | 'recorded'
    | 'nothingChanged'
    | 'notKnown'
    | 'min'
    | 'max'
    | 'unit'
    | 'about'
    | 'none_'
    | 'enteredBy'
    | 'since'
    | 'was'
  > & {
    /** What each kind of act says of the thing. */
    readonly means: Of<ActKind>;
  };
  readonly alerts: Of<'label' | 'none' | 'open' | 'answered' | 'withdrawn' | 'takenBack' | 'status'>;
  readonly stories: Of<
    | 'none'
    | 'articles'
    | 'claims'
    | 'contradictions'
    | 'back'
    | 'mergedInto'
    | 'merge'
    | 'mergeHint'
    | 'mergeThese'
    | 'split'
    | 'splitHint'
    | 'splitThese'
    | 'reason'
    | 'find'
  >;
  readonly sources: Of<
    | 'none'
    | 'back'
    | 'find'
    | 'articles'
    | 'claims'
    | 'own'
    | 'shared'
    | 'firstToReport'
    | 'retracted'
    | 'retractedArticles'
    | 'corrected'
    | 'verified'
    | 'refuted'
    | 'contradicted'
    | 'contradictedBy'
    | 'itself'
    | 'nobody'
    | 'of'
    | 'articlesOf'
  >;
  readonly corrections: Of<'none' | 'kind'>;

  readonly time: Of<'unknown'> & {
    readonly from: (moment: string) => string;
    readonly until: (moment: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly about: (moment: string) => string;
    readonly uncertain: (moment: string) => string;
  };
  readonly quantity: Of<'unknown'> & {
    readonly about: (count: string) => string;
    readonly atLeast: (count: string) => string;
    readonly atMost: (count: string) => string;
    readonly range: (min: string, max: string) => string;
    /** Units that are words; others, and those that are not named here, stand as they are. */
    readonly unit: Readonly<Record<string, string>>;
  };
}
