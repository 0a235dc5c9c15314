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

/**
 * Versions of rows in COPY's text format (PostgreSQL, "COPY", File Formats), each with the end of its line. Fields are
 * joined and not added up: every sum of strings would be an object that the garbage collector has to follow.
 */
export function copyLines({ columns }: VersionedEntity, versions: readonly Version[]): string {
  const fields = columns.map(() => '');
  const lines: string[] = [];
  for (const { row, from, to } of versions) {
    for (let at = 0; at < fields.length; at += 1) {
      const { name, type } = columns[at] as VersionedEntity['columns'][number];
      if (name === 'from_position') fields[at] = from.toString();
      else if (name === 'to_position') fields[at] = to === null ? NULL : to.toString();
      else fields[at] = fieldOf(row[name], type);
    }
    lines.push(fields.join('\t'));
  }
  lines.push('');
  return lines.join('\n');
}
