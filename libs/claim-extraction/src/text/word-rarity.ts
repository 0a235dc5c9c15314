import { COMMON_STEMS } from './common-stems.js';

const COMMON: ReadonlySet<string> = new Set(COMMON_STEMS.split(/\s+/).filter((stem) => stem !== ''));

/** Whether a stem stands in so many reports that sharing it tells nothing; see common-stems.ts. */
export const isCommonWord = (stem: string): boolean => COMMON.has(stem);
