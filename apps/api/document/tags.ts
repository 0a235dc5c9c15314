/** The groups of routes. */
export const TAGS = {
  articles: 'What was read: pushed, read, linked, compared; and what editors do to a report.',
  claims: 'What somebody asserts, with its evidence; and what editors do to a claim.',
  corrections: 'What editors did to claims and articles, for readers, pages and feeds.',
  stories: 'Claims and articles about one event of the world.',
  contradictions: 'Claims that cannot both be true, and how editors judge them.',
  relations: 'How claims stand to each other where they do not contradict.',
  alerts: 'Reports that lean on what was withdrawn.',
  sources: 'Who is read, and what each is known for.',
  entities: 'Persons, bodies and places that the newsroom made known.',
  events: 'The ledger itself, event by event.',
  audit: 'What changed between two positions of the ledger.',
  transparency: 'The ledger as a public log: checkpoint and tiles (C2SP).',
  operation: 'For those who run it: health, progress, metrics, rebuilds.',
} as const;
