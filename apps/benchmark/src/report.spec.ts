import { withSection } from './report.js';

describe('a section of the page of benchmarks', () => {
  const page = withSection(withSection('', 'Appends', 'one'), 'Rebuilds', '| a |\n| - |');

  it('stands in the place of the one before it, and leaves the others as they are', () => {
    expect(withSection(page, 'Appends', 'two')).toBe(page.replace('\n\none\n', '\n\ntwo\n'));
    expect(page).toContain('## Appends\n\none\n\n## Rebuilds\n\n| a |\n| - |\n');
  });

  it('is of the same page however often it is written', () => {
    expect(withSection(page, 'Rebuilds', '| a |\n| - |\n\n')).toBe(page);
    expect(page.match(/^# /gm)).toHaveLength(1);
  });
});
