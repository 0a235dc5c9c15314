/** Ends of a verb that is weak, has a subject already, or is no third person: they are conjugated by the lexicon alone. */
const NOT_BARE = /(?:ت|وا|ا|ى|ي|و|ه)$/;

/**
 * Third persons of Arabic verbs of saying. The lexicon names the masculine singular of the perfect and of the imperfect, and
 * whatever is irregular; the feminine and the plural of sound verbs follow: أكد → أكدت, أكدوا; يطالب → تطالب, يطالبون.
 */
export function arabicConjugation(forms: readonly string[]): readonly string[] {
  const all = new Set(forms);
  for (const form of forms) {
    if (form.length < 3 || form.includes(' ')) continue;
    if (form.startsWith('ي')) {
      all.add(`ت${form.slice(1)}`);
      all.add(`${form.replace(/[ويى]$/, '')}ون`);
    } else if (!form.startsWith('ت') && !NOT_BARE.test(form)) {
      all.add(`${form}ت`);
      all.add(`${form}وا`);
    }
  }
  return [...all];
}
