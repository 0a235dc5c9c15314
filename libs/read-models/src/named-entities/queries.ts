import type { DataSource } from 'typeorm';
import type { CountryCode, KnownEntity, KnownEntityType, Moment, Version } from '@isnad/claim-model';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import type { AsOf } from '../versions/as-of.js';

/** A person, body or place that the newsroom knows by name. */
export interface NamedEntityView {
  readonly entityId: string;
  /** Of its stream: what a change expects. */
  readonly version: Version;
  readonly type: KnownEntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** That it belongs to; null where nobody said. */
  readonly country: CountryCode | null;
  readonly status: 'known' | 'withdrawn';
  /** Of its last change. */
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: Moment;
}

export interface NamedEntityFilter extends PageRequest {
  readonly type?: string | undefined;
  readonly status?: string | undefined;
}

interface Row {
  readonly entity_id: string;
  readonly position: string;
  readonly type: KnownEntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly status: NamedEntityView['status'];
  readonly reason: string;
  readonly version: number;
  readonly changed_by: string;
  readonly changed_at: Date;
}

export class NamedEntityQueries {
  #known: { readonly newest: string; readonly entities: readonly KnownEntity[] } = {
    newest: '',
    entities: [],
  };

  constructor(private readonly dataSource: DataSource) {}

  /** Entities, the newest named first. */
  async list(filter: NamedEntityFilter, asOf: AsOf = null): Promise<Page<NamedEntityView>> {
    const listing = new Listing('e', filter, asOf)
      .add('e.type = ?', filter.type)
      .add('e.status = ?', filter.status);
    const rows: Row[] = await this.dataSource.query(
      `select e.* from read.named_entities e ${listing.rest}`,
      listing.parameters,
    );
    return listing.page(rows, viewOf);
  }

  /** All that are known now, for whoever reads articles. The same list is given until one of them changes. */
  async known(): Promise<readonly KnownEntity[]> {
    const [last]: { newest: string | null }[] = await this.dataSource.query(
      'select max(from_position)::text as newest from read.named_entities where to_position is null',
    );
    const newest = last?.newest ?? '';
    if (newest === this.#known.newest) return this.#known.entities;
    const rows: Row[] = await this.dataSource.query(
      "select * from read.named_entities where to_position is null and status = 'known' order by position",
    );
    const entities = rows.map(({ entity_id, type, name, aliases, country }) => ({
      entityId: entity_id,
      type,
      names: [name, ...aliases],
      country,
    }));
    this.#known = { newest, entities };
    return entities;
  }
}

const viewOf = (row: Row): NamedEntityView => ({
  entityId: row.entity_id,
  version: row.version,
  type: row.type,
  name: row.name,
  aliases: row.aliases,
  country: row.country,
  status: row.status,
  reason: row.reason,
  changedBy: row.changed_by,
  changedAt: row.changed_at.toISOString(),
});
