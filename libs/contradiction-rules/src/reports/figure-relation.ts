/** How the headline figures of two reports of one happening stand to each other. */
export type FigureRelation =
  /** They count the same thing and cannot both be right. `more` is the side with the larger figure. */
  | {
      readonly type: 'conflict';
      readonly what: 'casualties' | 'amount';
      readonly more: 'a' | 'b';
      readonly words: string;
    }
  /** One is a part of the other, their sums agree, or they count different things. */
  | { readonly type: 'scope'; readonly words: string }
  | { readonly type: 'rounding'; readonly words: string }
  | { readonly type: 'equal'; readonly words: string };
