import { upcast } from './upcast.js';

/** Payloads that ledgers hold, of every type and version, are read in payloads/payloads.spec.ts. */
describe('upcasting', () => {
  it('takes the headline out of a story’s first version, whatever else it carries', () => {
    const data = { storyId: 's', title: 'News from the Caspian coast', language: 'en' };
    expect(upcast({ type: 'StoryOpened', schemaVersion: 1, data })).toEqual({
      type: 'StoryOpened',
      schemaVersion: 2,
      data: { storyId: 's', language: 'en' },
    });
  });

  it('leaves what it does not know as it is', () => {
    const event = { type: 'OfALaterRelease', schemaVersion: 3, data: { a: 1 } };
    expect(upcast(event)).toEqual(event);
  });
});
