import { SAMPLE } from './sample-scenario.js';
import { InvalidScenario, parseScenario } from './scenario.js';

/** The sample with one field set to another value, by its path. */
function withField(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(SAMPLE);
  const last = path.at(-1) as string;
  let at = copy as Record<string, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[last] = value;
  return copy;
}

describe('parseScenario', () => {
  it('takes a scenario as the format describes it', () => {
    const scenario = parseScenario(SAMPLE);
    expect(scenario.claims.map((claim) => claim.id)).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect(scenario.claims[0]).toMatchObject({ via: [], time: { role: null, edtf: null } });
  });

  it.each([
    [['articles'], {}, /list "articles"/],
    [['articles', 0, 'language'], 'fr', /articles\[0\]\.language: expected one of ar, en, ru/],
    [['articles', 1, 'body'], 7, /articles\[1\]\.body: expected text/],
    [['articles', 0, 'publishedAt'], 'yesterday', /articles\[0\]\.publishedAt: .*ISO 8601/],
    [['claims', 2, 'article'], 'a9', /claims\[2\]\.article: there is no article a9/],
    [['claims', 2, 'quote'], 'Six people', /claims\[2\]\.quote is no exact part/],
    [['claims', 1, 'action'], 'flood', /claims\[1\]\.action: flood is not in the vocabulary/],
    [['claims', 1, 'polarity'], 'yes', /claims\[1\]\.polarity: expected one of affirmed, negated/],
    [['claims', 1, 'modality'], 'real', /claims\[1\]\.modality: expected one of actual, planned/],
    [['claims', 1, 'phase'], 'over', /claims\[1\]\.phase: expected one of announced, .* or null/],
    [
      ['claims', 1, 'time'],
      { role: 'from', edtf: '2021' },
      /claims\[1\]\.time\.role: expected one of at, start/,
    ],
    [
      ['claims', 0, 'quantity'],
      { min: '4', max: 4 },
      /claims\[0\]\.quantity\.min: expected a number or null/,
    ],
    [['claims', 0, 'via'], 'RT', /claims\[0\]: expected a list "via"/],
    [['relations', 0, 'to'], 'c9', /relations\[0\]: there is no claim c9/],
    [['relations', 0, 'type'], 'disputes', /relations\[0\]\.type: expected one of contradicts, updates/],
    [['relations', 0, 'dimension'], undefined, /relations\[0\]\.dimension: .*needs one of time, quantity/],
  ])('names the place and the remedy where %j is %j', (path, value, message) => {
    expect(() => parseScenario(withField(path, value))).toThrow(InvalidScenario);
    expect(() => parseScenario(withField(path, value))).toThrow(message);
  });

  it('refuses two articles or two claims of one id', () => {
    expect(() => parseScenario(withField(['claims', 1, 'id'], 'c1'))).toThrow(/claims\[1\]\.id: c1 is taken/);
    expect(() => parseScenario(withField(['articles', 1, 'id'], 'a1'))).toThrow(
      /articles\[1\]\.id: a1 is taken/,
    );
  });
});
