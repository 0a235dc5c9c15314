import type { Rule } from '../comparable-claim.js';

/** Offices that one person does not hold together with another of the list. */
const EXCLUSIVE = [
  'president',
  'prime minister',
  'foreign minister',
  'defence minister',
  'interior minister',
  'health minister',
  'king',
  'secretary general',
];

function read(value: string | null): { readonly office: string; readonly of: string } | null {
  const match = /^([a-z ]+?) of (?:the )?(.+)$/i.exec(value ?? '');
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { office: match[1].toLowerCase(), of: match[2].toLowerCase() };
}

/** One person in two offices of one country that exclude each other, in reports of one time. */
export const onePersonInTwoOffices: Rule = {
  name: 'One person in two offices that exclude each other',
  find(a, b) {
    if (a.action !== 'hold-office' || b.action !== 'hold-office') return null;
    const [x, y] = [read(a.value), read(b.value)];
    const [who, other] = [holder(a.scope.groups), holder(b.scope.groups)];
    if (x === null || y === null || who === null || who !== other || x.of !== y.of || x.office === y.office)
      return null;
    if (!EXCLUSIVE.includes(x.office) || !EXCLUSIVE.includes(y.office)) return null;
    return {
      dimension: 'attribute',
      confidence: 0.8,
      reason: `they call the same person ${x.office} and ${y.office} of ${x.of}`,
    };
  },
};

const holder = (groups: readonly string[]): string | null =>
  groups.find((group) => group.startsWith('person:')) ?? null;
