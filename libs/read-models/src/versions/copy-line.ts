import type { ColumnType, VersionedEntity } from './entity.js';
import type { Version } from './version.js';

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const NULL = '\\N';

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character) : text;

function fieldOf(value: unknown, type: ColumnType): string {
  if (value === null || value === undefined) return NULL;
  // JSON writes control characters as escapes, so that only their backslashes are left.
  if (type === 'json' || typeof value === 'object') return JSON.stringify(value).replaceAll('\\', '\\\\');
  return typeof value === 'string' ? escaped(value) : `${value as number | boolean}`;
}

/** Writes versions of rows of one table in COPY's text format (PostgreSQL, "COPY", File Formats). */
export class CopyLines {
  /** The fields of versions that another one followed: mostly soon, and with few fields changed. */
  readonly #followed = new Map<Version, string[]>();

  constructor(private readonly entity: VersionedEntity) {}

  /**
   * The lines of versions, each with its end. One that follows another comes after it. Fields are joined and not added up:
   * every sum of strings would be an object that the garbage collector has to follow.
   */
  of(versions: readonly Version[]): string {
    const lines = versions.map((version) => this.#fieldsOf(version).join('\t'));
    lines.push('');
    return lines.join('\n');
  }

  #fieldsOf(version: Version): readonly string[] {
    const { columns } = this.entity;
    const { row, from, to, follows } = version;
    const known = follows === null ? undefined : this.#followed.get(follows);
    const fields = known?.slice() ?? columns.map(() => '');
    if (follows !== null) this.#followed.delete(follows);
    for (let at = 0; at < fields.length; at += 1) {
      const { name, type } = columns[at] as VersionedEntity['columns'][number];
      if (name === 'from_position') fields[at] = from.toString();
      else if (name === 'to_position') fields[at] = to === null ? NULL : to.toString();
      else if (known === undefined || row[name] !== follows?.row[name]) fields[at] = fieldOf(row[name], type);
    }
    if (to !== null) this.#followed.set(version, fields);
    return fields;
  }
}
