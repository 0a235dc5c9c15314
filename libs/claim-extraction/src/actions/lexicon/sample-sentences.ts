/** For specs: sentences beside the actions that they tell. */
import type { Action, Language } from '@isnad/claim-model';
import { extractClaims } from '../../extract.js';

/** The actions of the claims that one sentence makes. */
export const actionsIn = (language: Language, body: string): readonly Action[] =>
  extractClaims({
    title: null,
    body,
    language,
    outlet: 'Gazette',
    outletCountry: null,
    publishedAt: '2024-05-15T12:00:00+00:00',
  }).claims.map((claim) => claim.action);

/** The lines of a table `action | sentence`, sentence first. */
export const rowsOf = (table: string): readonly (readonly [string, string])[] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [action = '', sentence = ''] = line.split(' | ');
      return [sentence, action] as const;
    });
