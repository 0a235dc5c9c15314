import { entriesOf } from './entry.js';

describe('a lexicon table', () => {
  it('gives one entry a line, with its phase and need where they are named', () => {
    expect(entriesOf('killed : - : - : died, dead\nclose : completed : facility : shut')).toEqual([
      { action: 'killed', phase: null, patterns: ['died', 'dead'] },
      { action: 'close', phase: 'completed', needs: 'facility', patterns: ['shut'] },
    ]);
  });

  it.each([
    'kill : - : - : died',
    'killed : done : - : died',
    'killed : - : people : died',
    'killed : - : -',
  ])('does not load with a slip in it: %s', (line) => {
    expect(() => entriesOf(line)).toThrow('No line of a lexicon');
  });
});
