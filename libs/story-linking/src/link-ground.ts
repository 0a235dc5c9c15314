/** One thing that speaks for or against two articles being about one event. */
export interface LinkGround {
  readonly code: LinkCode;
  /** What they share, or what parts them; empty where the code says all. For `told`: words. */
  readonly keys: readonly string[];
  /** Log-odds in natural units: positive for one event, negative against it. */
  readonly points: number;
}

export type LinkCode =
  | 'first-article'
  | 'same-words'
  | 'other-words'
  | 'same-persons'
  | 'same-bodies'
  | 'same-towns'
  | 'other-towns'
  | 'same-country'
  | 'other-country'
  | 'same-acts'
  | 'other-acts'
  | 'same-figures'
  | 'same-day'
  | 'other-day'
  | 'days-apart'
  /** In words, as it was recorded before grounds were kept. */
  | 'told';
