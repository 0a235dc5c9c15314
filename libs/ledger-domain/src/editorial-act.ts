import { require } from './broken-rule.js';

/** What every act of an editor says of itself, whatever it is done to. */
export interface EditorialAct {
  /** Why, in words that are published with it. */
  readonly reason: string;
  /** Who decided it: the outlet, an editor by name and office, a court. */
  readonly authority: string;
  /** From when on it holds: ISO 8601 with offset. null: since it was recorded. */
  readonly effectiveAt: string | null;
}

/** What an act on an article or on a field of a claim tells its readers. */
export interface ToldAct extends EditorialAct {
  /** The words that readers get. */
  readonly text: string;
}

/** @throws BrokenRule where reason or authority is empty. */
export function demandGrounds({ reason, authority }: EditorialAct): void {
  require(reason.trim() !== '', 'a change says why');
  require(authority.trim() !== '', 'a correction says on whose authority');
}

/** @throws BrokenRule where the readers would be told nothing. */
export function demandWords(act: ToldAct): void {
  demandGrounds(act);
  require(act.text.trim() !== '', 'readers are told something');
}
