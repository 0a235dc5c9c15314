import type { FindingEvidence } from '../evidence.js';
import type { Fact } from '../fact.js';

/**
 * How two claims stand to each other where they do not contradict: the relations of docs/reference/gold-format.md, and
 * `carries-retracted`, a report of before a withdrawal that gives the dead figure still.
 */
export const RELATION_TYPES = [
  'updates',
  'refines',
  'fulfils',
  'misses',
  'repeats',
  'retracts',
  'reuses-retracted',
  'carries-retracted',
  'differs-in-scope',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** The relations that an editor is told of; the others are kept quiet, and shown where somebody looks. */
export const ALERTS: ReadonlySet<RelationType> = new Set(['retracts', 'reuses-retracted']);

/** The later claim stands so to the earlier one. */
export type RelationFound = Fact<
  'RelationFound',
  {
    readonly relationId: string;
    readonly relation: RelationType;
    /** The later claim: it updates, fulfils, retracts … the other. */
    readonly from: string;
    readonly to: string;
    /** The rule that found it, named as a sentence. */
    readonly rule: string;
    /** 0 … 1 */
    readonly confidence: number;
    readonly evidence: FindingEvidence;
  }
>;
/** A side was corrected, amended or withdrawn, and the relation holds no more. */
export type RelationEnded = Fact<
  'RelationEnded',
  {
    readonly relationId: string;
    readonly relation: RelationType;
    readonly from: string;
    readonly to: string;
    /** Why, in English words. */
    readonly cause: string;
  }
>;
export type RelationEvent = RelationFound | RelationEnded;
