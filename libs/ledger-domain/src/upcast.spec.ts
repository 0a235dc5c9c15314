import { SCHEMA_VERSIONS, upcast } from './upcast.js';

/** One payload of every schema version that is no longer written, as ledgers hold it. */
const KEPT = [
  {
    stored: {
      type: 'StoryOpened',
      schemaVersion: 1,
      data: { storyId: 's', title: 'News from the Caspian coast', language: 'en' },
    },
    newest: { storyId: 's', language: 'en' },
  },
];

describe('upcasting', () => {
  it.each(KEPT)('reads $stored.type of version $stored.schemaVersion', ({ stored, newest }) => {
    expect(upcast(stored)).toEqual({
      type: stored.type,
      schemaVersion: (SCHEMA_VERSIONS as Readonly<Record<string, number>>)[stored.type],
      data: newest,
    });
  });

  it('has a kept example of every version before the newest', () => {
    const kept = KEPT.map(({ stored }) => `${stored.type}@${stored.schemaVersion}`).sort();
    const older = Object.entries(SCHEMA_VERSIONS).flatMap(([type, newest]) =>
      Array.from({ length: newest - 1 }, (_, index) => `${type}@${index + 1}`),
    );
    expect(kept).toEqual(older.sort());
  });

  it('leaves what it does not know as it is', () => {
    const event = { type: 'OfALaterRelease', schemaVersion: 3, data: { a: 1 } };
    expect(upcast(event)).toEqual(event);
  });
});
