/** Every business rule of the ledger, as the sentence that a refusal tells. Tests assert which one broke. */
export const RULES = {
  'an article is observed before it is read': 'The article has not been observed.',
  'an article is observed before it is taken down': 'The article has not been observed.',
  'a text that was taken down is not kept again':
    'The text of this article was taken down; it is not kept again.',
  'a reading is of a revision that exists': 'The article has no such revision.',
  'only a failed article is tried again': 'No step of the article has failed.',
  'a claim is recorded before it is changed': 'The claim has not been recorded.',
  'a retracted claim is not changed': 'The claim is retracted; what is withdrawn is not corrected.',
  'a correction changes something': 'The correction changes nothing.',
  'a change says why': 'A reason is required.',
  'a correction says on whose authority': 'An authority is required: who says so?',
  'a contradiction is detected before it is judged': 'The contradiction has not been detected.',
  'only an open contradiction is judged': 'The contradiction was judged already; reopen it first.',
  'only a closed contradiction is reopened': 'The contradiction is open.',
  'a story is opened before claims are linked': 'The story has not been opened.',
} as const;

export type Rule = keyof typeof RULES;

export class BrokenRule extends Error {
  override readonly name = 'BrokenRule';
  constructor(readonly rule: Rule) {
    super(RULES[rule]);
  }
}

/** @throws BrokenRule where the rule does not hold. */
export function require(holds: boolean, rule: Rule): asserts holds {
  if (!holds) throw new BrokenRule(rule);
}
