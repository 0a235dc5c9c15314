/**
 * Arabic writes and, so, by, to, like, will and the onto the word they precede. Which letters are clitics can only be
 * told from a lexicon (وزير is no "and"), so every possible cut is offered and the lexicon decides.
 */
export interface CliticForm {
  /** What is left, folded; where the article was swallowed (لل) it is restored. */
  readonly form: string;
  /** Number of folded letters cut from the front of the word; for لل two, although the form begins with ال again. */
  readonly cut: number;
  readonly conjunction: boolean;
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  /** True where the definite article was cut as well. */
  readonly bare: boolean;
}

/** All readings of a folded Arabic word, the uncut word first, then the more it is cut the later. */
export function cliticForms(norm: string): readonly CliticForm[] {
  const whole: CliticForm = { form: norm, cut: 0, conjunction: false, preposition: '', bare: false };
  const first = norm[0];
  const starts =
    (first === 'و' || first === 'ف') && norm.length >= 3
      ? [whole, { ...whole, form: norm.slice(1), cut: 1, conjunction: true }]
      : [whole];
  const forms: CliticForm[] = [...starts];
  for (const start of starts) {
    const { form, cut } = start;
    const letter = form[0];
    if (form.startsWith('لل') && form.length >= 4) {
      forms.push({ ...start, form: `ال${form.slice(2)}`, cut: cut + 2, preposition: 'ل' });
      forms.push({ ...start, form: form.slice(2), cut: cut + 2, preposition: 'ل', bare: true });
    }
    if ((letter === 'ب' || letter === 'ل' || letter === 'ك') && form.length >= 3) {
      forms.push({ ...start, form: form.slice(1), cut: cut + 1, preposition: letter });
    }
    if (letter === 'س' && form.length >= 4 && 'يتنا'.includes(form[1] ?? ' ')) {
      forms.push({ ...start, form: form.slice(1), cut: cut + 1 });
    }
  }
  for (const form of [...forms]) {
    if (!form.bare && form.form.startsWith('ال') && form.form.length >= 4) {
      forms.push({ ...form, form: form.form.slice(2), cut: form.cut + 2, bare: true });
    }
  }
  return forms;
}
