/** For specs: what somebody with every right over the database might do to the ledger. */
import fc from 'fast-check';
import { LEAVES_PER_HEAD, extendTree } from '../tree/extend-tree.js';
import type { SignerKey } from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';

export interface Attack {
  readonly kind: string;
  readonly name: string;
  /** The first position that it makes bad. */
  readonly at: number;
  /** Whether that position can be told exactly. */
  readonly exact: boolean;
  run(sql: SqlExecutor, signers: readonly SignerKey[]): Promise<unknown>;
}

const row = (position: number): string =>
  `(select sequence from ledger.positions where position = ${position})`;

/** Another byte in a text, whichever byte that is. */
const otherByte = (column: string, at: number): string => {
  const offset = `(${at} % octet_length(convert_to(${column}, 'UTF8')))`;
  const bytes = `convert_to(${column}, 'UTF8')`;
  // An ASCII letter in the place of an ASCII byte; elsewhere the whole character is replaced.
  return `case when get_byte(${bytes}, ${offset}) < 128
    then convert_from(set_byte(${bytes}, ${offset}, case when get_byte(${bytes}, ${offset}) = 113 then 114 else 113 end), 'UTF8')
    else overlay(${column} placing 'q' from (1 + ${at} % char_length(${column})) for 1) end`;
};

const otherBit = (column: string, bit: number): string =>
  `set_bit(${column}, ${bit}, 1 - get_bit(${column}, ${bit}))`;

type Change = (at: number) => string;

/** One byte of every column of an event and of its position. */
const COLUMNS: Readonly<Record<string, Change>> = {
  'events.canonical': (at) => `canonical = ${otherByte('canonical', at)}`,
  'events.stream': (at) => `stream = ${otherByte('stream', at)}`,
  'events.type': (at) => `type = ${otherByte('type', at)}`,
  'events.version': (at) => `version = version # (1 << ${at % 31})`,
  'events.schema_version': (at) => `schema_version = schema_version # (1 << ${at % 31})`,
  'events.recorded_at': (at) => `recorded_at = recorded_at + ${1 << (at % 30)} * interval '1 microsecond'`,
  'events.event_id': (at) => `event_id = encode(${otherBit(`uuid_send(event_id)`, at % 128)}, 'hex')::uuid`,
  'events.sequence': (at) => `sequence = (sequence # (1::bigint << ${20 + (at % 40)}))`,
};

function columnAttack(column: string, position: number, at: number): Attack {
  const change = COLUMNS[column]?.(at) ?? '';
  // An identity column takes no other value, until somebody with every right makes it an ordinary one.
  const before =
    column === 'events.sequence' ? 'alter table ledger.events alter sequence drop identity; ' : '';
  return {
    kind: column,
    name: `${column} changed (${at})`,
    at: position,
    exact: true,
    run: (sql) => sql.query(`${before}update ledger.events set ${change} where sequence = ${row(position)}`),
  };
}

type Make = (position: number, at: number, size: number) => Attack;

const simple =
  (kind: string, exact: boolean, run: (position: number, at: number) => string): Make =>
  (position, at) => ({
    kind,
    name: `${kind} (${at})`,
    at: position,
    exact,
    run: (sql) => sql.query(run(position, at)),
  });

const OTHERS: readonly Make[] = [
  simple(
    'leaf hash changed',
    true,
    (p, at) =>
      `update ledger.positions set leaf_hash = ${otherBit('leaf_hash', at % 256)} where position = ${p}`,
  ),
  simple('event dropped', true, (p) => `delete from ledger.events where sequence = ${row(p)}`),
  simple('position dropped', true, (p) => `delete from ledger.positions where position = ${p}`),
  simple(
    'event and position dropped',
    true,
    (p) => `with gone as (delete from ledger.positions where position = ${p} returning sequence)
    delete from ledger.events where sequence in (select sequence from gone)`,
  ),
  // What closes the gap again moves every later event.
  simple(
    'event dropped and the gap closed',
    false,
    (p) => `delete from ledger.events where sequence = ${row(p)};
    delete from ledger.positions where position = ${p}; update ledger.positions set position = position - 1 where position > ${p}`,
  ),
  simple(
    'position moved away',
    true,
    (p, at) => `update ledger.positions set position = position + ${10_000 + at} where position = ${p}`,
  ),
  simple(
    'leaf and event replaced together',
    false,
    (p, at) => `update ledger.events set canonical = replace(canonical, '"number ', '"nummer${at} ')
      where sequence = ${row(p)};
    update ledger.positions p set leaf_hash = sha256('\\x00'::bytea || convert_to(canonical, 'UTF8'))
      from ledger.events e where e.sequence = p.sequence and position = ${p}`,
  ),
  (position, at, size) => {
    const [a, b] = pair(position, at, size);
    return {
      kind: 'two events swapped',
      name: `events ${a} and ${b} swapped`,
      at: a,
      exact: true,
      run: (sql) =>
        sql.query(`update ledger.positions p set sequence = other.sequence from ledger.positions other
          where (p.position, other.position) in ((${a}, ${b}), (${b}, ${a}))`),
    };
  },
  (position, at, size) => swapWithHashes(...pair(position, at, size)),
  (position, at) => {
    const index = position < 256 ? 0 : 1;
    return {
      kind: 'tile hash changed',
      name: `tile hash ${index} changed (${at})`,
      at: index * 256 + 255,
      exact: false,
      run: (sql) =>
        sql.query(
          `update ledger.tile_roots set hash = ${otherBit('hash', at % 256)} where level = 1 and index = ${index}`,
        ),
    };
  },
  (position) => {
    const index = position < 256 ? 0 : 1;
    return {
      kind: 'tile hash dropped',
      name: `tile hash ${index} dropped`,
      at: index * 256 + 255,
      exact: false,
      run: (sql) => sql.query(`delete from ledger.tile_roots where level = 1 and index = ${index}`),
    };
  },
  (_position, at, size) => ({
    kind: 'tile hash added',
    name: `tile hash added (${at})`,
    at: size,
    exact: true,
    run: (sql) => sql.query(`insert into ledger.tile_roots values (1, ${2 + at}, sha256('x'))`),
  }),
  (position, at) => {
    const size = position - (position % 12) + 12;
    return {
      kind: 'checkpoint changed',
      name: `checkpoint ${size} changed (${at})`,
      at: size - 1,
      exact: true,
      run: (sql) =>
        sql.query(`update ledger.tree_heads set note = ${otherByte('note', at)} where size = ${size}`),
    };
  },
  (position, at) => {
    const size = position - (position % 12) + 12;
    return {
      kind: 'size of a checkpoint changed',
      name: `checkpoint ${size} said to be of another size (${at})`,
      at: size - 2 - (at % 11),
      exact: true,
      run: (sql) =>
        sql.query(`update ledger.tree_heads set size = size - 1 - ${at % 11} where size = ${size}`),
    };
  },
  (_position, at, size) => ({
    kind: 'last checkpoint dropped',
    name: `last checkpoint dropped (${at})`,
    at: size - 12,
    exact: false,
    run: (sql) => sql.query(`delete from ledger.tree_heads where size = ${size}`),
  }),
  (_position, at, size) => ({
    kind: 'event smuggled in',
    name: `event without a position (${at})`,
    at: size,
    exact: true,
    run: (sql) =>
      sql.query(`insert into ledger.events (event_id, stream, version, type, schema_version, recorded_at, canonical)
        select gen_random_uuid(), stream, 1000 + ${at}, type, schema_version, recorded_at, canonical
          from ledger.events order by sequence limit 1`),
  }),
];

const swapWithHashes = (a: number, b: number): Attack => ({
  kind: 'two events swapped with their hashes',
  name: `events ${a} and ${b} swapped with their hashes`,
  at: a,
  exact: false,
  run: (sql) =>
    sql.query(`update ledger.positions p set sequence = other.sequence, leaf_hash = other.leaf_hash
      from ledger.positions other where (p.position, other.position) in ((${a}, ${b}), (${b}, ${a}))`),
});

function pair(position: number, at: number, size: number): readonly [number, number] {
  const other = (position + 1 + (at % (size - 1))) % size;
  return [Math.min(position, other), Math.max(position, other)];
}

const position = (size: number) =>
  fc.oneof(fc.constantFrom(0, 255, 256, size - 1), fc.integer({ min: 0, max: size - 1 }));
const at = fc.integer({ min: 0, max: 2_000 });

const cutOff = (from: number): string => `
  delete from ledger.events where sequence in (select sequence from ledger.positions where position >= ${from});
  delete from ledger.positions where position >= ${from};
  delete from ledger.tile_roots where (index + 1) * 256 > ${from};
  delete from ledger.tree_heads where size > ${from}`;

const visibleMakers: readonly Make[] = [
  ...Object.keys(COLUMNS).map(
    (column): Make =>
      (p, a) =>
        columnAttack(column, p, a),
  ),
  ...OTHERS,
];

export const attacks = {
  swapWithHashes,

  kinds: visibleMakers.map((make) => make(20, 5, 600).kind),

  /** Attacks that leave something that does not fit. */
  visible: (size: number): fc.Arbitrary<Attack> =>
    fc.tuple(fc.constantFrom(...visibleMakers), position(size), at).map(([make, p, a]) => make(p, a, size)),

  /** The last events are gone, with everything that spoke of them; checkpoints are every 12 events. */
  rollback: (size: number): fc.Arbitrary<Attack> =>
    fc.integer({ min: 1, max: size / 12 - 1 }).map((batches) => ({
      kind: 'rollback',
      name: `rolled back to ${batches * 12}`,
      at: batches * 12,
      exact: true,
      run: (sql) => sql.query(cutOff(batches * 12)),
    })),

  /** One event says something else, and everything from it on is hashed and signed again with the real key. */
  fork: (size: number): fc.Arbitrary<Attack> =>
    position(size).map((p) => ({
      kind: 'fork',
      name: `forked at ${p}`,
      at: p,
      exact: true,
      run: async (sql, signers) => {
        const from = p - (p % 12);
        await sql.query(`
          update ledger.events set canonical = replace(canonical, '"number ', '"nummer ') where sequence = ${row(p)};
          update ledger.positions p set leaf_hash = sha256('\\x00'::bytea || convert_to(canonical, 'UTF8'))
            from ledger.events e where e.sequence = p.sequence and position = ${p};
          delete from ledger.tile_roots where (index + 1) * 256 > ${from};
          delete from ledger.tree_heads where size > ${from};
          ${from === 0 ? 'delete from ledger.log_keys;' : ''}`);
        while ((await extendTree(sql, signers)) === LEAVES_PER_HEAD);
      },
    })),
} as const;
