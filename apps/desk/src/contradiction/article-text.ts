/**
 * The raw text that all offsets refer to: the title, a line feed, the body; the body alone where there is no title.
 * The HTTP API promises this form with every offset (`articleText` of the claim model is the server's side of it).
 */
export const articleText = (title: string | null, body: string): string =>
  title === null || title === '' ? body : `${title}\n${body}`;
