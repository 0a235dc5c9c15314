export const KNOWN_ENTITY_TYPES = ['person', 'organisation', 'place'] as const;
export type KnownEntityType = (typeof KNOWN_ENTITY_TYPES)[number];

/** Who or what the newsroom knows under certain names, in whatever language and script. */
export interface KnownEntity {
  readonly entityId: string;
  readonly type: KnownEntityType;
  /** All names it goes by; at least one. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2 of the country it belongs to; null where none or unknown. */
  readonly country: string | null;
}
