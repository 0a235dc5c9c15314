import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { article } from '../article/article.js';
import { claim } from '../claim/claim.js';
import { contradiction } from '../contradiction/contradiction.js';
import { fold, type Decider } from '../decider.js';
import type { LedgerEvent } from '../events.js';
import { namedEntity } from '../named-entity/named-entity.js';
import { relation } from '../relation/relation.js';
import { pattern } from '../pattern/pattern.js';
import { source } from '../source/source.js';
import { story } from '../story/story.js';
import { SCHEMA_VERSIONS, upcast } from '../upcast.js';

interface Payload {
  readonly type: LedgerEvent['type'];
  readonly schemaVersion: number;
  readonly data: unknown;
}

const DIRECTORY = join('libs', 'ledger-domain', 'src', 'payloads');

const names = readdirSync(DIRECTORY)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));
const read = (name: string): Payload =>
  JSON.parse(readFileSync(join(DIRECTORY, `${name}.json`), 'utf8')) as Payload;
const newestOf = (type: LedgerEvent['type']): Payload => read(`${type}@${SCHEMA_VERSIONS[type]}`);

type AnyDecider = Decider<unknown, never, LedgerEvent>;

/** The decider that folds each type, and what must have happened for the event to mean something. */
const FOLDED: {
  readonly [Type in LedgerEvent['type']]: readonly [object, ...(readonly LedgerEvent['type'][])];
} = {
  SourceRegistered: [source],
  ArticleObserved: [article],
  ArticleRevised: [article, 'ArticleObserved'],
  ArticleRead: [article, 'ArticleObserved'],
  ArticleLinked: [article, 'ArticleObserved', 'ArticleRead'],
  ArticleCompared: [article, 'ArticleObserved', 'ArticleRead', 'ArticleLinked'],
  ArticleFailed: [article, 'ArticleObserved'],
  ArticleRetried: [article, 'ArticleObserved', 'ArticleFailed'],
  ArticleTakenDown: [article, 'ArticleObserved'],
  ArticleCorrected: [article, 'ArticleObserved'],
  ArticleUpdated: [article, 'ArticleObserved'],
  ArticleClarified: [article, 'ArticleObserved'],
  ArticleAnnotated: [article, 'ArticleObserved'],
  ArticleRetracted: [article, 'ArticleObserved'],
  ArticleHeld: [article, 'ArticleObserved'],
  ArticleReleased: [article, 'ArticleObserved', 'ArticleHeld'],
  ClaimRecorded: [claim],
  AppearanceRecorded: [claim, 'ClaimRecorded'],
  ClaimCorrected: [claim, 'ClaimRecorded'],
  ClaimUpdated: [claim, 'ClaimRecorded'],
  ClaimClarified: [claim, 'ClaimRecorded'],
  ClaimAnnotated: [claim, 'ClaimRecorded'],
  ClaimRetracted: [claim, 'ClaimRecorded'],
  ClaimHeld: [claim, 'ClaimRecorded'],
  ClaimReleased: [claim, 'ClaimRecorded', 'ClaimHeld'],
  ClaimVerified: [claim, 'ClaimRecorded'],
  ClaimRefuted: [claim, 'ClaimRecorded'],
  ExtractionAmended: [claim, 'ClaimRecorded'],
  ExtractionRejected: [claim, 'ClaimRecorded'],
  StoryOpened: [story],
  ClaimsLinked: [story, 'StoryOpened'],
  StoriesMerged: [story, 'StoryOpened'],
  StoryAbsorbed: [story, 'StoryOpened'],
  StorySplit: [story, 'StoryOpened', 'ClaimsLinked'],
  ContradictionDetected: [contradiction],
  ContradictionConfirmed: [contradiction, 'ContradictionDetected'],
  ContradictionDismissed: [contradiction, 'ContradictionDetected'],
  ContradictionResolved: [contradiction, 'ContradictionDetected'],
  ContradictionReopened: [contradiction, 'ContradictionDetected', 'ContradictionDismissed'],
  RelationFound: [relation],
  RelationEnded: [relation, 'RelationFound'],
  PatternDismissed: [pattern],
  PatternRevived: [pattern, 'PatternDismissed'],
  EntityNamed: [namedEntity],
  AliasesAdded: [namedEntity, 'EntityNamed'],
  EntityWithdrawn: [namedEntity, 'EntityNamed'],
};

describe('the kept payloads', () => {
  it('are one of every event type and schema version, and none besides', () => {
    const written = Object.entries(SCHEMA_VERSIONS).flatMap(([type, newest]) =>
      Array.from({ length: newest }, (_, index) => `${type}@${index + 1}`),
    );
    expect([...names].sort()).toEqual(written.sort());
  });

  it.each(names)('%s is what its name says', (name) => {
    const { type, schemaVersion } = read(name);
    expect(`${type}@${schemaVersion}`).toBe(name);
  });

  // All versions of a type tell the same fact, so that each must become the same newest payload.
  it.each(names)('%s is read as the newest version of the fact', (name) => {
    const payload = read(name);
    expect(upcast(payload)).toEqual(newestOf(payload.type));
  });

  it.each(names)('%s changes the state of its stream', (name) => {
    const payload = read(name);
    const [decider, ...before] = FOLDED[payload.type];
    const history = before.map((type) => newestOf(type) as LedgerEvent);
    const rules = decider as AnyDecider;
    const state = fold(rules, history);
    expect(rules.evolve(state, upcast(payload) as LedgerEvent)).not.toEqual(state);
  });
});
