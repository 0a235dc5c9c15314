import type { ReactNode } from 'react';
import type { OUTLET } from '@isnad/claim-model';
import type { ClaimView } from '../api/views.js';
import { edtfWords } from '../words/edtf.js';
import { actionWords, MODALITY_WORDS, PHASE_WORDS, TIME_ROLE_WORDS } from '../words/labels.js';
import { isCountry, placeWords, quantityWords } from '../words/quantity.js';

/** The claimant of what nobody but the outlet asserts; typed by the claim model, so that the two cannot part. */
export const OUTLET_ITSELF: typeof OUTLET = 'outlet';

/** What is claimed, slot by slot; a slot that the article leaves open is left out. */
export function ClaimFacts({ claim }: { readonly claim: ClaimView }) {
  const { action, phase, polarity, modality, time, quantity, place, value, condition, article } = claim;
  const inText = (words: string): ReactNode => <bdi lang={article.language}>{words}</bdi>;
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['Claimant', claim.claimant === OUTLET_ITSELF ? 'the outlet itself' : inText(claim.claimant)],
    ['Said on', claim.utteredOn === null ? 'no date given' : edtfWords(claim.utteredOn)],
    [
      'Claim',
      <strong key="claim">{`${polarity === 'negated' ? 'not: ' : ''}${actionWords(action)}`}</strong>,
    ],
    ['Phase', phase === null ? null : PHASE_WORDS[phase]],
    ['Polarity', polarity],
    ['Told', MODALITY_WORDS[modality]],
    ['Condition', condition === null ? null : inText(condition.text)],
    ['Time', timeWords(time)],
    ['Quantity', quantity === null ? null : quantityWords(quantity)],
    // In the ledger's words or in the article's: its own letters tell the direction.
    ['Value', value === null ? null : <bdi key="value">{value}</bdi>],
    ['Place', place === null ? null : isCountry(place) ? placeWords(place) : inText(place)],
  ];
  return (
    <dl className="facts">
      {rows
        .filter(([, words]) => words !== null)
        .map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}

function timeWords({ role, edtf }: ClaimView['time']): string | null {
  if (edtf === null) return null;
  // An interval brings its own prepositions.
  const preposition = role === null || edtf.includes('/') ? '' : TIME_ROLE_WORDS[role];
  return `${preposition} ${edtfWords(edtf)}`.trim();
}
