import { DataSource } from 'typeorm';
import { articles } from '../articles/entity.js';
import { claims } from '../claims/entity.js';
import { contradictions } from '../contradictions/entity.js';
import { BeyondLedger } from '../moments/queries.js';
import { DEFAULT_LIMIT, InvalidCursor, type Page, type PageRequest } from '../page.js';
import { stories } from '../stories/entity.js';
import { trueAt } from '../versions/as-of.js';
import { changeOf, type Change, type ChangedKind, type State } from './change.js';

export interface ChangeFilter extends PageRequest {
  readonly storyId?: string | undefined;
  readonly claimId?: string | undefined;
  readonly articleId?: string | undefined;
}

const TABLES = { article: articles, claim: claims, story: stories, contradiction: contradictions } as const;

/** Which rows `t` of a table belong to a story, claim or article; false: none does. */
const BELONGS: {
  readonly [Kind in ChangedKind]: { readonly [Filter in 'story' | 'claim' | 'article']: string };
} = {
  article: { story: 't.story_id = ?', claim: 'false', article: 't.article_id = ?' },
  claim: {
    story: 't.story_id = ?',
    claim: 't.claim_id = ?',
    article: 't.claim_id in (select claim_id from read.appearances where article_id = ?)',
  },
  story: { story: 't.story_id = ?', claim: 'false', article: 'false' },
  contradiction: {
    story: 't.story_id = ?',
    claim: '? in (t.claim_a, t.claim_b)',
    article:
      'exists (select from read.appearances where article_id = ? and claim_id in (t.claim_a, t.claim_b))',
  },
};

interface Found {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly position: string;
}

/** What the ledger knew differently at two positions. */
export class ChangeQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Everything whose row at `to` began after `from`, in the order in which it got so, with what differs.
   *
   * @throws BeyondLedger where `from` is later than `to`.
   */
  async between(from: bigint, to: bigint, filter: ChangeFilter = {}): Promise<Page<Change>> {
    if (from > to) throw new BeyondLedger(`"from" (position ${from}) is later than "to" (position ${to}).`);
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const parameters: unknown[] = [];
    const belongs = (kind: ChangedKind): string =>
      (['story', 'claim', 'article'] as const)
        .flatMap((by) => {
          const value = filter[`${by}Id`];
          if (value === undefined) return [];
          const condition = BELONGS[kind][by];
          if (condition === 'false') return [' and false'];
          parameters.push(value);
          // The type is told where no column tells it.
          return [` and ${condition.replace('?', `$${parameters.length}::text`)}`];
        })
        .join('');
    // The end is implied by what is true there, but only so does the index of beginnings leave out what came since.
    const until = `t.from_position <= ${to}`;
    const parts = (Object.keys(TABLES) as ChangedKind[]).map((kind) => {
      const { name, group } = TABLES[kind];
      return `select '${kind}' as kind, t.${group} as id, t.from_position as position from read.${name} t
               where t.from_position > ${from} and ${until} and ${trueAt('t', to)}${belongs(kind)}`;
    });
    const after = decode(filter.cursor);
    if (after !== null) parameters.push(after.position, after.kind, after.id);
    const n = parameters.length;
    const later =
      after === null ? '' : `where (position, kind, id) > ($${n - 2}::bigint, $${n - 1}::text, $${n}::text)`;
    const found: Found[] = await this.dataSource.query(
      `select * from (${parts.join('\nunion all\n')}) changed ${later}
        order by position, kind, id limit ${limit + 1}`,
      parameters,
    );
    const kept = found.slice(0, limit);
    const last = kept.at(-1);
    const [before, now] = [await this.#statesOf(kept, from), await this.#statesOf(kept, to)];
    return {
      items: kept.map(({ kind, id, position }) => {
        const state = now.get(`${kind} ${id}`) ?? {};
        return changeOf(kind, id, position, before.get(`${kind} ${id}`) ?? null, state);
      }),
      next: found.length > limit && last !== undefined ? encode(last) : null,
    };
  }

  async #statesOf(found: readonly Found[], position: bigint): Promise<ReadonlyMap<string, State>> {
    const states = new Map<string, State>();
    for (const kind of Object.keys(TABLES) as ChangedKind[]) {
      const ids = found.flatMap((one) => (one.kind === kind ? [one.id] : []));
      if (ids.length === 0) continue;
      const { name, group } = TABLES[kind];
      const rows: { id: string; state: State }[] = await this.dataSource.query(
        `select t.${group} as id, to_jsonb(t) as state from read.${name} t
          where t.${group} = any($1) and ${trueAt('t', position)}`,
        [ids],
      );
      for (const { id, state } of rows) states.set(`${kind} ${id}`, state);
    }
    return states;
  }
}

const encode = ({ position, kind, id }: Found): string =>
  Buffer.from(`${position} ${kind} ${id}`).toString('base64url');

function decode(cursor: string | undefined): Found | null {
  if (cursor === undefined) return null;
  const [, position, kind, id] =
    /^(\d{1,18}) (article|claim|story|contradiction) (\S{1,64})$/.exec(
      Buffer.from(cursor, 'base64url').toString(),
    ) ?? [];
  if (position === undefined || kind === undefined || id === undefined) throw new InvalidCursor();
  return { position, kind: kind as ChangedKind, id };
}
