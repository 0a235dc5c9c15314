import type { KnownEntityType } from '@isnad/claim-model';
import type { Fact } from '../fact.js';

/** The newsroom made a person, a body or a place known, under the names that reports give it. */
export type EntityNamed = Fact<
  'EntityNamed',
  {
    readonly entityId: string;
    readonly type: KnownEntityType;
    /** How the newsroom calls it. */
    readonly name: string;
    /** Other names, in whatever language and script. */
    readonly aliases: readonly string[];
    /** ISO 3166-1 alpha-2, or null. */
    readonly country: string | null;
    readonly reason: string;
  }
>;
/** It goes by further names. */
export type AliasesAdded = Fact<
  'AliasesAdded',
  { readonly entityId: string; readonly aliases: readonly string[]; readonly reason: string }
>;
/** Its names are no longer read as its own: what was read before stays as it was read. */
export type EntityWithdrawn = Fact<'EntityWithdrawn', { readonly entityId: string; readonly reason: string }>;

export type NamedEntityEvent = EntityNamed | AliasesAdded | EntityWithdrawn;
