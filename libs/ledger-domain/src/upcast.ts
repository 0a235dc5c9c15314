import type { LedgerEvent } from './events.js';

/** The newest schema version of every event type. A type that is missing here cannot be appended. */
export const SCHEMA_VERSIONS: { readonly [Type in LedgerEvent['type']]: number } = {
  SourceRegistered: 1,
  ArticleObserved: 1,
  ArticleRevised: 1,
  ArticleRead: 2,
  ArticleLinked: 1,
  ArticleCompared: 1,
  ArticleFailed: 1,
  ArticleRetried: 1,
  ArticleTakenDown: 1,
  ArticleCorrected: 1,
  ArticleUpdated: 1,
  ArticleClarified: 1,
  ArticleAnnotated: 1,
  ArticleRetracted: 1,
  ArticleHeld: 1,
  ArticleReleased: 1,
  ClaimRecorded: 1,
  AppearanceRecorded: 2,
  ClaimCorrected: 2,
  ClaimUpdated: 1,
  ClaimClarified: 1,
  ClaimAnnotated: 1,
  ClaimRetracted: 2,
  ClaimHeld: 1,
  ClaimReleased: 1,
  ClaimVerified: 1,
  ClaimRefuted: 1,
  ExtractionAmended: 1,
  ExtractionRejected: 1,
  StoryOpened: 2,
  ClaimsLinked: 2,
  StoriesMerged: 1,
  StoryAbsorbed: 1,
  StorySplit: 1,
  ContradictionDetected: 2,
  ContradictionConfirmed: 1,
  ContradictionDismissed: 2,
  ContradictionResolved: 1,
  ContradictionReopened: 1,
  RelationFound: 1,
  RelationEnded: 1,
  PatternDismissed: 1,
  PatternRevived: 1,
  EntityNamed: 1,
  AliasesAdded: 1,
  EntityWithdrawn: 1,
};

interface Stored<Data> {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Data;
}

type Upcaster<Data> = (data: Data) => Data;

/** `<Type>@<n>`: how a payload of version n becomes version n + 1. Pure; added when a schema version is raised. */
const UPCASTERS: ReadonlyMap<string, Upcaster<unknown>> = new Map([
  // Version 1 repeated a headline, which a take-down could not remove.
  [
    'StoryOpened@1',
    (data: unknown): unknown => {
      const { title: _, ...rest } = data as { readonly title: string };
      return rest;
    },
  ],
  // Version 1 kept of another report only where it carries the claim.
  ['AppearanceRecorded@1', (data: unknown): unknown => ({ ...(data as object), reading: null })],
  // Version 1 kept the words of a finding alone.
  ['ContradictionDetected@1', (data: unknown): unknown => ({ ...(data as object), evidence: null })],
  // Version 1 did not say from when on a change holds: since it was recorded.
  ['ClaimCorrected@1', (data: unknown): unknown => ({ ...(data as object), effectiveAt: null })],
  ['ClaimRetracted@1', (data: unknown): unknown => ({ ...(data as object), effectiveAt: null })],
  // Version 1 dismissed a pair alone.
  ['ContradictionDismissed@1', (data: unknown): unknown => ({ ...(data as object), patternId: null })],
  // Version 1 was written before slips of the calendar were kept.
  ['ArticleRead@1', (data: unknown): unknown => ({ ...(data as object), calendarSlips: [] })],
  // Version 1 said in words why.
  [
    'ClaimsLinked@1',
    (data: unknown): unknown => {
      const { evidence, ...rest } = data as { readonly evidence: readonly string[] };
      return { ...rest, evidence: evidence.map((words) => ({ code: 'told', keys: [words], points: 0 })) };
    },
  ],
]);

/**
 * Brings a stored payload to the newest schema version of its type. Types that this program does not know (an older
 * program on a newer ledger) pass unchanged: whoever reads them ignores what it does not know.
 */
export function upcast<Data, Event extends Stored<Data>>(event: Event): Event {
  const newest = (SCHEMA_VERSIONS as Readonly<Record<string, number | undefined>>)[event.type];
  let { data, schemaVersion } = event as Stored<Data>;
  while (newest !== undefined && schemaVersion < newest) {
    const step = UPCASTERS.get(`${event.type}@${schemaVersion}`) as Upcaster<Data> | undefined;
    if (step === undefined) throw new Error(`No upcaster for ${event.type} version ${schemaVersion}.`);
    data = step(data);
    schemaVersion += 1;
  }
  return { ...event, data, schemaVersion };
}
