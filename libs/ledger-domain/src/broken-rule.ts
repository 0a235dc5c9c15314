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
  'readers are told something': 'The words that readers get are missing.',
  'what was misread is amended before it is changed':
    'The claim was rejected as a misreading; amend what we read first.',
  'what is held is not held again': 'It is held already.',
  'only what is held is released': 'It is not held.',
  'a review has a verdict': 'A verdict is required, in the words that are published.',
  'a review can be read somewhere': 'The review needs the http(s) address at which it can be read.',
  'a review says something new': 'The same verdict and address are on the record already.',
  'an article is observed before it is changed': 'The article has not been observed.',
  'a retracted article is not changed': 'The article is retracted; what is withdrawn is not corrected.',
  'a contradiction is detected before it is judged': 'The contradiction has not been detected.',
  'only an open contradiction is judged': 'The contradiction was judged already; reopen it first.',
  'only a closed contradiction is reopened': 'The contradiction is open.',
  'an entity is named before it is changed': 'No such entity is known.',
  'a story is opened before claims are linked': 'The story has not been opened.',
  'a story is opened before it is changed': 'The story has not been opened.',
  'a merged story takes no claims': 'The story became part of another one.',
  'a merged story is not changed': 'The story became part of another one; change that one.',
  'a story is merged with others': 'Name at least one other story.',
  'a split takes some articles and leaves some':
    'Name articles of the story, at least one and not all of them.',
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
