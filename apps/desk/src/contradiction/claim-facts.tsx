import type { ReactNode } from 'react';
import type { ClaimView } from '../api/views.js';
import { edtfWords } from '../words/edtf.js';
import { isCountry, placeWords, quantityWords } from '../words/quantity.js';
import { useWords } from '../words/use-words.js';
import type { Words } from '../words/words.js';

/** The claimant of what nobody but the outlet asserts, as the API calls it. */
export const OUTLET_ITSELF = 'outlet';

/** What is claimed, slot by slot; a slot that the article leaves open is left out. */
export function ClaimFacts({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const { action, phase, polarity, modality, time, quantity, place, value, condition, article } = claim;
  const told = words.claim;
  const inText = (text: string): ReactNode => <bdi lang={article.language}>{text}</bdi>;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [told.claimant, claim.claimant === OUTLET_ITSELF ? told.outletItself : inText(claim.claimant)],
    [told.saidOn, claim.utteredOn === null ? told.noDate : edtfWords(claim.utteredOn, words)],
    [
      told.claim,
      <strong key="claim">{`${polarity === 'negated' ? `${told.not} ` : ''}${words.action[action]}`}</strong>,
    ],
    [told.phase, phase === null ? null : words.phase[phase]],
    [told.polarity, words.polarity[polarity]],
    [told.told, words.modality[modality]],
    [told.condition, condition === null ? null : inText(condition.text)],
    [told.time, timeWords(time, words)],
    [told.quantity, quantity === null ? null : quantityWords(quantity, words)],
    // In the ledger's words or in the article's: its own letters tell the direction.
    [told.value, value === null ? null : <bdi key="value">{value}</bdi>],
    [told.place, place === null ? null : isCountry(place) ? placeWords(place, words) : inText(place)],
  ];
  return (
    <dl className="facts">
      {rows
        .filter(([, text]) => text !== null)
        .map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

export function timeWords({ role, edtf }: ClaimView['time'], words: Words): string | null {
  if (edtf === null) return null;
  // An interval brings its own prepositions.
  const preposition = role === null || edtf.includes('/') ? '' : words.timeRole[role];
  return `${preposition} ${edtfWords(edtf, words)}`.trim();
}
