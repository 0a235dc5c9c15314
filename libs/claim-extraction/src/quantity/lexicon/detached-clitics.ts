/** Clitics that Arabic writes as words of their own before digits. Folded. */
export const DETACHED_CLITICS: ReadonlySet<string> = new Set([
  'و',
  'ب',
  'ل',
  'ال',
  'بال',
  'وال',
  'لل',
  'ف',
  'ك',
  'فال',
  'ول',
  'وب',
  'ولل',
  'وبال',
  'كال',
]);
