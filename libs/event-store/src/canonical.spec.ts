import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { withDatabase } from '@isnad/testing';
import { canonical } from './canonical.js';
import { EventStore } from './event-store.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';

interface Row {
  readonly canonical: string;
  readonly event_id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly recorded_at: Date;
  readonly leaf_hash: Buffer;
}

describe('the stored bytes', () => {
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });

  const rows = async (): Promise<readonly Row[]> => {
    const store = new EventStore(database.pool);
    const strange = { ...note('x'), data: { ключ: 'ب"\\\n\u0001\u007f€', z: -0, a: 1e21, Z: 0.1 } };
    await store.append('note:a.b_c-1', [strange, note('two', crypto.randomUUID().toUpperCase())], {
      expectedVersion: 'any',
      metadata: { ...METADATA, traceparent: '00-"quoted"' },
    });
    await database.pool.query('select ledger.sequence_batch(100)');
    return (
      await database.pool.query<Row>('select * from ledger.events join ledger.positions using (sequence)')
    ).rows;
  };

  it('are the RFC 8785 form of the envelope, agree with the indexed columns, and hash to the leaf', async () => {
    const found = await rows();
    expect(found).toHaveLength(2);
    for (const row of found) {
      const envelope = JSON.parse(row.canonical) as Record<string, unknown>;
      expect(canonicalize(envelope)).toBe(row.canonical);
      expect(envelope).toMatchObject({
        id: row.event_id,
        stream: row.stream,
        version: row.version,
        type: row.type,
        schemaVersion: row.schema_version,
      });
      expect(new Date(String(envelope['recordedAt']))).toEqual(row.recorded_at);
      const leaf = createHash('sha256').update(Buffer.of(0)).update(row.canonical, 'utf8').digest();
      expect(row.leaf_hash).toEqual(leaf);
    }
  });
});

describe('the canonical text of a value', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('10', '9', '__proto__', 'toJSON', 'a', 'B', '\ud800'),
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'medium' },
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.constantFrom(null, true, undefined, '\udfff', new Date(0), () => 1),
      fc.array(tie('json')),
      fc.dictionary(name, tie('json')),
    ),
  }));

  const outcome = (write: () => string | undefined): string => {
    try {
      return write() ?? 'nothing';
    } catch {
      return 'refused';
    }
  };

  it('is what the reference writes, or refused where that refuses, for whatever is given', () => {
    fc.assert(
      fc.property(json, (value) => {
        const reference = outcome(() => canonicalize(value));
        expect(outcome(() => canonical(value as never))).toBe(
          reference === 'nothing' ? 'refused' : reference,
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not depend on the order in which names were put, nor changes what it was given', () => {
    const value = { b: [{ z: 1, y: 2 }], a: { d: null, c: 'é' } };
    expect(canonical(value)).toBe('{"a":{"c":"é","d":null},"b":[{"y":2,"z":1}]}');
    expect(Object.keys(value)).toEqual(['b', 'a']);
  });
});
