import type { ComparableClaim } from '../comparable-claim.js';

export interface Office {
  /** Person key. */
  readonly holder: string;
  /** "prime minister", in lower case, with "former", "acting" or "deputy" where it says so. */
  readonly office: string;
  /** "armenia", in lower case. */
  readonly of: string;
}

/** The office that a claim gives to a person ("prime minister of Armenia"); null where it names none or nobody. */
export function officeOf(claim: ComparableClaim): Office | null {
  if (claim.action !== 'hold-office' || claim.polarity !== 'affirmed') return null;
  const match = /^([a-z -]+?) of (?:the )?(.+)$/i.exec(claim.value ?? '');
  const holder = claim.scope.groups.find((group) => group.startsWith('person:'));
  if (match?.[1] === undefined || match[2] === undefined || holder === undefined) return null;
  return { holder, office: match[1].toLowerCase().replace('defense', 'defence'), of: match[2].toLowerCase() };
}
