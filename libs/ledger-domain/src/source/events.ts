import type { Fact } from '../fact.js';

export type SourceRegistered = Fact<
  'SourceRegistered',
  { readonly sourceId: string; readonly name: string; readonly country: string | null }
>;
export type SourceEvent = SourceRegistered;
