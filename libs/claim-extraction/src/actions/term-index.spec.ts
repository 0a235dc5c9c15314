import { tokenise } from '../text/tokenise.js';
import { TermIndex } from './term-index.js';

const finds = (pattern: string, text: string): boolean => {
  const tokens = tokenise(text);
  const index = new TermIndex('ar', [{ pattern, payload: true }]);
  return tokens.some((_, at) => index.at(tokens, at).length > 0);
};

describe('Patterns of Arabic lexicons', () => {
  it.each(['قتلوا', 'وقُتل', 'يقتل', 'ستقتلهم', 'قتلته'])('a verb is found as %s', (word) => {
    expect(finds('~قتل', word)).toBe(true);
  });

  it.each(['القتل', 'بقتل', 'مقتل'])('a verb is not found in the noun %s', (word) => {
    expect(finds('~قتل', word)).toBe(false);
  });

  it('a derived verb loses the alef of its perfect in the imperfect', () => {
    expect(finds('~اعتقل', 'وتعتقل')).toBe(true);
    expect(finds('~استعاد/ستعيد', 'يستعيد')).toBe(true);
  });

  it('a bare word takes no preposition and no article', () => {
    expect(finds('=عين', 'وعين')).toBe(true);
    expect(finds('=عين', 'بعين')).toBe(false);
    expect(finds('=عين', 'العين')).toBe(false);
  });

  it('a gap spans a subject but not a colon, and its head ends before it', () => {
    const index = new TermIndex('ar', [{ pattern: '=القت … القبض', payload: true }]);
    const tokens = tokenise('ألقت قوات الأمن في المدينة القبض على شخصين');
    expect(index.at(tokens, 0)).toMatchObject([{ from: 0, head: 1, to: 6 }]);
    expect(index.at(tokenise('ألقت كلمة : القبض'), 0)).toEqual([]);
  });
});
