import { candidateKeys } from '@isnad/claim-model';
import { isRule } from '@isnad/contradiction-rules';
import { type Findings, idOfRelation, NOTHING_FOUND } from '@isnad/ledger-commands';
import { contradictionIdOf } from '@isnad/ledger-domain';
import type {
  ComparisonQueries,
  Recorded,
  RecordedContradiction,
  RecordedQueries,
  ReportedClaim,
  Withdrawal,
} from '@isnad/read-models';
import { apartCause, changeCause, goneCause, reopening, type Side } from './causes.js';
import { Found } from './found.js';
import { findLeaning } from './leaning.js';
import { Comparables, findBetween, type FoundBetween, mayMeet } from './pairs.js';
import { areToldTogether } from './told-together.js';

/** Reports that are compared, and with which others each. */
interface Meeting {
  readonly subjects: readonly ReportedClaim[];
  readonly others: ReadonlyMap<ReportedClaim, readonly ReportedClaim[]>;
}

/**
 * Compares claims with the ledger. What it finds of two claims follows from all reports of them that stand, and not from
 * the order in which these came: whichever of two is compared last sees both. So the stories that articles were linked to
 * have no say, save where an editor has: what links an article hangs on what was read before it.
 */
export class Detection {
  constructor(
    private readonly queries: ComparisonQueries,
    private readonly recorded: RecordedQueries,
  ) {}

  /** What the claims of an article, as it tells them, stand to those of the ledger. */
  async ofArticle(articleId: string): Promise<Findings> {
    const claimIds = await this.queries.ofArticle(articleId);
    const own = await this.queries.reportsIn([articleId]);
    const known = await this.recorded.of(idsOf(own));
    const found = await this.#compare(own, groupByArticle(own), known);
    // What a newer revision has left out may be told by nobody any more.
    const told = new Set(own.map((one) => one.claimId));
    const left = claimIds.filter((id) => !told.has(id));
    return joined(found, left.length === 0 ? NOTHING_FOUND : await this.ofClaims(left));
  }

  /** What claims that have changed stand to others now, and what that was found of them holds no more. */
  async ofClaims(claimIds: readonly string[]): Promise<Findings> {
    const subjects = await this.queries.reportsOf(claimIds);
    const articleIds = [...new Set(subjects.map((one) => one.articleId))];
    const whole = groupByArticle(articleIds.length === 0 ? [] : await this.queries.reportsIn(articleIds));
    const known = await this.recorded.of(claimIds);
    const found = await this.#compare(subjects, whole, known);
    return { ...found, ...(await this.#outlived(known, found)) };
  }

  /**
   * @param whole all that the articles of the subjects tell
   * @param known what the ledger holds of them
   */
  async #compare(subjects: readonly ReportedClaim[], whole: Articles, known: Recorded): Promise<Findings> {
    const partners = new Set<string>();
    for (const { claimIds } of known.contradictions) for (const id of claimIds) partners.add(id);
    for (const { from, to } of known.relations) partners.add(from).add(to);
    const { others } = await this.#meeting(subjects, partners, whole);
    const all = [...subjects, ...[...others.values()].flat()];
    const dead = new Map((await this.recorded.withdrawn(idsOf(all))).map((one) => [one.claimId, one]));
    const found = await this.#find({ subjects, others }, whole, dead);
    const contradictions = found.contradictions((id) => dead.has(id));
    const ids = new Set(
      contradictions.map((one) => contradictionIdOf(one.claimA, one.claimB, one.dimension)),
    );
    const closed = known.contradictions.filter(
      ({ contradictionId, status }) =>
        status !== 'open' && status !== 'confirmed' && ids.has(contradictionId),
    );
    const standing = await this.recorded.standingOf(closed.flatMap(({ claimIds }) => claimIds));
    const reopened = closed.flatMap((one) => {
      const sides = one.claimIds.map((id): Side => ({
        standing: standing.get(id),
        withdrawal: dead.get(id),
      }));
      const reports = all.filter(({ claimId }) => one.claimIds.includes(claimId));
      const newest = reports.reduce((most, { seenAt }) => (seenAt > most ? seenAt : most), -1n);
      const cause = reopening(one, sides, newest);
      return cause === null ? [] : [{ contradictionId: one.contradictionId, cause }];
    });
    return { ...NOTHING_FOUND, contradictions, relations: found.relations(), reopened };
  }

  /** Which reports each subject is compared with: those of its candidates, of its story where an editor made that, and those that it was found with. */
  async #meeting(
    subjects: readonly ReportedClaim[],
    partners: ReadonlySet<string>,
    whole: Articles,
  ): Promise<Meeting> {
    const candidates = await this.queries.candidates(
      subjects.map((one) => ({ keys: candidateKeys(one), around: one.publishedAt })),
    );
    const wanted = new Set([...partners, ...candidates.flatMap((ids) => [...ids])]);
    const met = await this.queries.reportsOf([...wanted]);
    const stories = await this.#ofStories(subjects);
    const others = new Map<ReportedClaim, readonly ReportedClaim[]>();
    for (const [at, subject] of subjects.entries()) {
      const ids = candidates[at];
      const list = new Map<string, ReportedClaim>();
      for (const one of met)
        if (ids?.has(one.claimId) === true || partners.has(one.claimId)) list.set(reportKey(one), one);
      for (const one of stories)
        if (one.storyId === subject.storyId && mayMeet(subject, one)) list.set(reportKey(one), one);
      // A report sets its own claims side by side, whatever their keys.
      const beside = whole.get(subject.articleId) ?? [];
      const elsewhere = [...list.values()].filter(({ articleId }) => articleId !== subject.articleId);
      others.set(subject, [...beside, ...elsewhere]);
    }
    return { subjects, others };
  }

  async #ofStories(subjects: readonly ReportedClaim[]): Promise<readonly ReportedClaim[]> {
    const around = new Map<string, string>();
    for (const { storyId, storyByEditor, publishedAt } of subjects)
      if (storyId !== null && storyByEditor && !around.has(storyId)) around.set(storyId, publishedAt);
    const reports = [];
    for (const [storyId, publishedAt] of around)
      reports.push(...(await this.queries.reportsOfStory(storyId, publishedAt)));
    return reports;
  }

  async #find(
    { subjects, others }: Meeting,
    whole: Articles,
    dead: ReadonlyMap<string, Withdrawal>,
  ): Promise<Found> {
    const comparables = new Comparables();
    const found = new Found();
    const alarming: [ReportedClaim, ReportedClaim][] = [];
    const compared = new Set<string>();
    const compare = (a: ReportedClaim, b: ReportedClaim): void => {
      const pair = [reportKey(a), reportKey(b)].sort().join(' ');
      if (compared.has(pair)) return;
      compared.add(pair);
      const one = findBetween(comparables, a, b, (id) => whole.get(id) ?? []);
      // A sum or a part may explain it: that is told by the other claims of both reports.
      if (one?.relation.type === 'contradicts') alarming.push([a, b]);
      else if (one !== null) found.add(one);
    };
    for (const subject of subjects) {
      for (const other of others.get(subject) ?? []) {
        compare(subject, other);
        for (const [report, of] of [
          [subject, other],
          [other, subject],
        ] as const) {
          const withdrawal = dead.get(of.claimId);
          const leaning = withdrawal && findLeaning(comparables, report, of, withdrawal);
          if (leaning != null) found.add(leaning);
        }
      }
    }
    const missing = new Set(alarming.flat().map(({ articleId }) => articleId));
    for (const id of whole.keys()) missing.delete(id);
    const more = groupByArticle(missing.size === 0 ? [] : await this.queries.reportsIn([...missing]));
    const report = (id: string): readonly ReportedClaim[] => whole.get(id) ?? more.get(id) ?? [];
    const between = (a: ReportedClaim, b: ReportedClaim) => findBetween(comparables, a, b, report);
    for (const [a, b] of alarming) {
      const one = between(a, b);
      if (one === null || (isOfFigures(one) && areToldTogether(a, b, report, between))) continue;
      found.add(one);
    }
    return found;
  }

  /** What was found of claims before, and no longer holds because a side has changed. */
  async #outlived(known: Recorded, found: Findings): Promise<Pick<Findings, 'resolved' | 'ended'>> {
    const ids = new Set([
      ...known.contradictions.flatMap((one) => one.claimIds),
      ...known.relations.flatMap(({ from, to }) => [from, to]),
    ]);
    const standing = await this.recorded.standingOf([...ids]);
    const dead = new Map((await this.recorded.withdrawn([...ids])).map((one) => [one.claimId, one]));
    const side = (id: string): Side => ({ standing: standing.get(id), withdrawal: dead.get(id) });
    const holding = new Set([
      ...found.contradictions.map((one) => contradictionIdOf(one.claimA, one.claimB, one.dimension)),
      ...found.relations.map(idOfRelation),
    ]);
    const resolved = known.contradictions.flatMap((one) => {
      const { contradictionId, status } = one;
      if (holding.has(contradictionId) || (status !== 'open' && status !== 'confirmed')) return [];
      const cause = whyNotAnyMore(one, side);
      return cause === null ? [] : [{ contradictionId, cause }];
    });
    const ended = known.relations.flatMap(({ relationId, relation, from, to, status, foundAt }) => {
      if (status === 'ended' || holding.has(relationId)) return [];
      const end = (cause: string) => [{ relationId, relation, from, to, cause }];
      const isLeaning = relation === 'reuses-retracted' || relation === 'carries-retracted';
      if (isLeaning && !dead.has(to)) return end('The withdrawal itself stands no more.');
      // That a figure was withdrawn ends no relation: it tells what was.
      const sides = [from, to].map((id): Side => ({ ...side(id), withdrawal: undefined }));
      const cause = firstOf(sides.map((one) => goneCause(one) ?? changeCause(one, foundAt)));
      return cause === null ? [] : end(cause);
    });
    return { resolved, ended };
  }
}

/** Why a contradiction that is not found holds no more; null where nothing tells, and it stands as it was found. */
function whyNotAnyMore(one: RecordedContradiction, side: (claimId: string) => Side): string | null {
  const [a, b] = one.claimIds.map(side);
  if (a === undefined || b === undefined) return null;
  const gone = goneCause(a) ?? goneCause(b) ?? apartCause(a, b);
  // What no rule of today could have found is not missed by the rules of today.
  if (gone !== null || !isRule(one.rule)) return gone;
  return changeCause(a, one.changedAt) ?? changeCause(b, one.changedAt);
}

const firstOf = (causes: readonly (string | null)[]): string | null =>
  causes.find((one) => one !== null) ?? null;

const isOfFigures = ({ relation }: FoundBetween): boolean =>
  relation.type === 'contradicts' && relation.dimension === 'quantity';

const idsOf = (reports: readonly ReportedClaim[]): readonly string[] => [
  ...new Set(reports.map(({ claimId }) => claimId)),
];

const reportKey = ({ claimId, articleId }: ReportedClaim): string => `${claimId} ${articleId}`;

/** What articles tell, by their ids. */
type Articles = ReadonlyMap<string, readonly ReportedClaim[]>;

function groupByArticle(reports: readonly ReportedClaim[]): Articles {
  const groups = new Map<string, ReportedClaim[]>();
  for (const report of reports) {
    const group = groups.get(report.articleId);
    if (group === undefined) groups.set(report.articleId, [report]);
    else group.push(report);
  }
  return groups;
}

const joined = (a: Findings, b: Findings): Findings => ({
  contradictions: [...a.contradictions, ...b.contradictions],
  relations: [...a.relations, ...b.relations],
  resolved: [...a.resolved, ...b.resolved],
  reopened: [...a.reopened, ...b.reopened],
  ended: [...a.ended, ...b.ended],
});
