/** Histories for the specs of this lib: what deciders decide on commands that were picked at random. */
import { createHash } from 'node:crypto';
import type { SequencedEvent } from '@isnad/event-store';
import {
  article,
  type ArticleCommand,
  type ArticleState,
  BrokenRule,
  claim,
  type ClaimCommand,
  contradiction,
  type ContradictionCommand,
  type Decider,
  type FoundSide,
  type LedgerEvent,
  relation,
  type RelationCommand,
  type RelationFound,
  SCHEMA_VERSIONS,
  STEPS,
  namedEntity,
  pattern,
  source,
  story,
  type StoryCommand,
  linksOf,
  type StoryState,
  streamOf,
} from '@isnad/ledger-domain';
import {
  type Act,
  articleEditing,
  claimEditing,
  entityEditing,
  entityOf,
  patternEditing,
} from './sample-editing.js';

/** How many articles, claims and stories take part: few, so that they meet. */
const MANY = 4;

const COUNTRIES = ['country:KZ', 'country:RU', 'country:EG', 'country:SD'] as const;
const ACTIONS = ['killed', 'withdraw-forces', 'deploy-forces', 'close'] as const;

const articleId = (n: number): string => `article-${n % MANY}`;
const claimId = (n: number): string => `claim-${n % MANY}`;
const storyId = (n: number): string => `story-${n % MANY}`;

/** The digest of a sample article's revision. */
export const sampleDigest = (id: string, revision: number): string =>
  createHash('sha256').update(`${id}/${revision}`).digest('hex');

function sampleRelation(relationId: string, from: string, to: string, n: number): RelationFound['data'] {
  const side = (claim: string): FoundSide => ({
    claimId: claim,
    articleId: articleId(n),
    outlet: `outlet ${n}`,
    publishedAt: '2022-01-12T10:00:00+03:00',
    action: 'killed',
    phase: null,
    polarity: 'affirmed',
    modality: 'actual',
    claimant: 'outlet',
    via: [],
    utteredOn: null,
    time: { role: null, edtf: null },
    quantity: null,
    place: null,
    value: null,
    groups: [],
    part: 'plain',
    cumulative: false,
    asOf: null,
  });
  return {
    relationId,
    relation: 'refines',
    from,
    to,
    rule: 'One is more precise',
    confidence: n / 10,
    evidence: {
      earlier: side(to),
      later: side(from),
      sameEvent: [{ code: 'same-act', actions: ['killed'] }],
      strength: n,
      conflict: { code: 'more-precise' },
      notUpdate: null,
      notScope: null,
    },
  };
}

/** Appends what commands give to streams, as the ledger would. */
export class SampleHistory {
  readonly events: SequencedEvent[] = [];
  readonly #streams = new Map<string, { state: unknown; version: number }>();

  do(act: Act): void {
    const { a, b, c } = act;
    const revision = 1 + (c % 2);
    const appearance = {
      articleId: articleId(b),
      revision,
      via: a % 2 === 0 ? [] : ['RT'],
      evidence: { start: c, end: c + 4 },
      sentence: { start: 0, end: 20 },
    };
    const contradictionId = `contradiction-${a % 2}`;
    const reason = `reason ${c}`;
    const effectiveAt = c === 0 ? null : `2022-01-1${c}T09:00:00+03:00`;
    const authority = `authority ${b}`;
    switch (act.kind % 22) {
      case 0:
        this.#decide(
          streamOf.source(`source-${b}`),
          source,
          { type: 'RegisterSource', sourceId: `source-${b}`, name: `outlet ${b}`, country: null },
          a,
        );
        return this.#article(a, {
          type: 'ObserveArticle',
          articleId: articleId(a),
          sourceId: `source-${b}`,
          outlet: `outlet ${b}`,
          outletCountry: null,
          url: null,
          language: 'en',
          publishedAt: `2022-01-1${b}T10:0${c}:00+03:00`,
          // Sent again it is often the same; with another text it is a revision.
          contentDigest: sampleDigest(articleId(a), revision),
        });
      case 1:
        return this.#article(a, {
          type: 'RecordReading',
          articleId: articleId(a),
          revision,
          extractorVersion: '1',
          claimIds: [claimId(b), claimId(c)],
          calendarSlips: [],
        });
      case 2:
        return this.#article(a, {
          type: 'RecordLinking',
          articleId: articleId(a),
          revision,
          storyIds: [storyId(b)],
        });
      case 3:
        return this.#article(a, {
          type: 'RecordComparison',
          articleId: articleId(a),
          revision,
          rulesVersion: '1',
          contradictionIds: [],
        });
      case 4:
      case 5:
        return this.#claim(a, {
          type: 'RecordClaim',
          claimId: claimId(a),
          action: ACTIONS[c % ACTIONS.length] ?? 'killed',
          phase: 'completed',
          polarity: 'affirmed',
          modality: 'actual',
          claimant: `claimant ${b}`,
          claimantKey: `person:${b}`,
          utteredOn: null,
          time: { role: 'at', edtf: '2022-01-13' },
          quantity: c === 0 ? null : { min: c, max: c, unit: 'people' },
          place: null,
          value: null,
          condition: c === 1 ? { start: 1, end: 3 } : null,
          scope: {
            groups: [],
            places: [COUNTRIES[b % COUNTRIES.length] ?? 'country:KZ'],
            part: 'plain',
            cumulative: false,
            asOf: null,
          },
          extractorVersion: '1',
          explanation: { rules: ['rule'], confidence: 0.5 },
          appearance,
        });
      case 6: {
        const changes = b % 2 === 0 ? { action: ACTIONS[c % ACTIONS.length] ?? 'killed' } : { place: 'SD' };
        return this.#claim(a, {
          type: 'CorrectClaim',
          claimId: claimId(a),
          changes,
          reason,
          authority,
          effectiveAt,
        });
      }
      case 7: {
        const changes = { time: { role: null, edtf: null }, quantity: null, claimant: `claimant ${c}` };
        return this.#claim(a, { type: 'AmendExtraction', claimId: claimId(a), changes, reason });
      }
      case 8:
        return this.#claim(a, { type: 'RetractClaim', claimId: claimId(a), reason, authority, effectiveAt });
      case 9:
        this.#story(a, { type: 'OpenStory', storyId: storyId(a), language: 'en' });
        return this.#story(a, {
          type: 'LinkClaims',
          storyId: storyId(a),
          articleId: articleId(b),
          claimIds: [claimId(b), claimId(c)].filter((id) => this.#streams.has(streamOf.claim(id))),
          evidence: [],
        });
      case 10:
        if (![claimId(0), claimId(1)].every((id) => this.#streams.has(streamOf.claim(id)))) return;
        return this.#contradiction(contradictionId, {
          type: 'DetectContradiction',
          contradictionId,
          claimIds: [claimId(0), claimId(1)],
          dimension: 'time',
          rule: 'two times for one happening',
          explanation: '“{quote:a}” against “{quote:b}”',
          evidence: null,
          confidence: 0.1 + c / 10,
        });
      case 11:
        return this.#contradiction(
          contradictionId,
          b === 0
            ? { type: 'ConfirmContradiction', contradictionId, note: null }
            : b === 1
              ? {
                  type: 'DismissContradiction',
                  contradictionId,
                  reason: 'rounding',
                  note: reason,
                  patternId: null,
                }
              : { type: 'ReopenContradiction', contradictionId, cause: reason },
        );
      case 12:
        return this.#article(a, {
          type: 'RecordFailure',
          articleId: articleId(a),
          revision,
          step: STEPS[b % STEPS.length] ?? 'reading',
          reason: 'RangeError',
        });
      case 13:
        return this.#article(a, { type: 'RetryArticle', articleId: articleId(a) });
      case 14:
        if (![claimId(0), claimId(1)].every((id) => this.#streams.has(streamOf.claim(id)))) return;
        return this.#relation(
          `relation-${a % 2}`,
          b === 0
            ? {
                type: 'EndRelation',
                relationId: `relation-${a % 2}`,
                relation: 'refines',
                from: claimId(0),
                to: claimId(1),
                cause: reason,
              }
            : { type: 'FindRelation', ...sampleRelation(`relation-${a % 2}`, claimId(0), claimId(1), c) },
        );
      case 15:
        return this.#claim(a, claimEditing(claimId(a), act));
      case 16:
        return this.#article(a, articleEditing(articleId(a), act));
      case 17:
        return this.#merge(a, b, reason);
      case 18:
        return this.#split(a, b, reason);
      case 19: {
        const command = patternEditing(storyId(a), act);
        return this.#decide(streamOf.pattern(command.patternId), pattern, command, a);
      }
      case 20: {
        const command = entityEditing(act);
        return this.#decide(streamOf.entity(entityOf(command)), namedEntity, command, a);
      }
      default:
        return this.#article(a, { type: 'TakeDownArticle', articleId: articleId(a), reason, authority });
    }
  }

  #article(n: number, command: ArticleCommand): void {
    this.#decide(streamOf.article(articleId(n)), article, command, n);
  }
  #claim(n: number, command: ClaimCommand): void {
    // A claim is read in a revision that was observed.
    if (command.type === 'RecordClaim') {
      const { articleId: of, revision } = command.appearance;
      const seen = this.#streams.get(streamOf.article(of))?.state as ArticleState | undefined;
      if (seen?.status !== 'known' || seen.revision < revision) return;
    }
    this.#decide(streamOf.claim(claimId(n)), claim, command, n);
  }
  #story(n: number, command: StoryCommand): void {
    this.#decide(streamOf.story(storyId(n)), story, command, n);
  }
  #merge(a: number, b: number, reason: string): void {
    const [into, ended] = [storyId(a), storyId(b)];
    const [goesOn, other] = [this.#storyOf(into), this.#storyOf(ended)];
    if (into === ended || goesOn.status !== 'open' || other.status !== 'open') return;
    const links = linksOf(other.links);
    this.#story(a, { type: 'MergeStories', storyId: into, mergedIds: [ended], links, reason });
    this.#story(b, { type: 'EndInAnother', storyId: ended, into, reason });
  }
  #split(a: number, b: number, reason: string): void {
    const split = this.#storyOf(storyId(a));
    const [first] = split.status === 'open' ? [...split.links] : [];
    if (split.status !== 'open' || first === undefined || split.links.size < 2) return;
    const newStoryId = `split-${this.events.length}`;
    const [taken, claimIds] = first;
    const stream = streamOf.story(newStoryId);
    this.#decide(stream, story, { type: 'OpenStory', storyId: newStoryId, language: 'en' }, b);
    const link = { storyId: newStoryId, articleId: taken, claimIds, evidence: [] };
    this.#decide(stream, story, { type: 'LinkClaims', ...link }, b);
    this.#story(a, { type: 'SplitStory', storyId: storyId(a), newStoryId, articleIds: [taken], reason });
  }
  #storyOf(id: string): StoryState {
    return (this.#streams.get(streamOf.story(id))?.state as StoryState | undefined) ?? story.initial;
  }
  #contradiction(id: string, command: ContradictionCommand): void {
    this.#decide(streamOf.contradiction(id), contradiction, command, 0);
  }

  #relation(id: string, command: RelationCommand): void {
    this.#decide(streamOf.relation(id), relation, command, 0);
  }

  #decide<State, Command, Event extends LedgerEvent>(
    stream: string,
    decider: Decider<State, Command, Event>,
    command: Command,
    jitter: number,
  ): void {
    const known = this.#streams.get(stream);
    let state = known === undefined ? decider.initial : (known.state as State);
    let version = known?.version ?? 0;
    let decided: readonly Event[];
    try {
      decided = decider.decide(command, state);
    } catch (error) {
      if (error instanceof BrokenRule) return;
      throw error;
    }
    for (const event of decided) {
      state = decider.evolve(state, event);
      version += 1;
      const position = BigInt(this.events.length);
      // Moments go back and forth along the positions, as they do where transactions commit late.
      const micros = String(100_000 + this.events.length * 10 - jitter * 15).padStart(6, '0');
      this.events.push({
        ...event,
        position,
        id: `${stream}/${version}`,
        stream,
        version,
        schemaVersion: SCHEMA_VERSIONS[event.type],
        recordedAt: `2022-01-12T10:00:00.${micros}Z`,
        metadata: { actor: `user:${jitter}` },
      } as object as SequencedEvent);
    }
    if (decided.length > 0) this.#streams.set(stream, { state, version });
  }
}

/** Every article, a claim and a story of each: without them most acts would find nothing to act on. */
const FIRST: readonly Act[] = Array.from({ length: MANY }, (_, n) => n).flatMap((n) => [
  { kind: 0, a: n, b: n, c: 0 },
  { kind: 4, a: n, b: n, c: 0 },
  { kind: 9, a: n, b: n, c: n },
]);

export function historyOf(acts: readonly Act[]): readonly SequencedEvent[] {
  const history = new SampleHistory();
  for (const act of [...FIRST, ...acts]) history.do(act);
  return history.events;
}
