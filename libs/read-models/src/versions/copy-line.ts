import type { ColumnType, VersionedEntity } from './entity.js';
import type { Version } from './version.js';

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const NULL = '\\N';

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character) : text;

function fieldOf(value: unknown, type: ColumnType): string {
  if (typeof value === 'string' && type !== 'jsonb') return escaped(value);
  if (value === null || value === undefined) return NULL;
  if (type === 'jsonb' || typeof value === 'object') return escaped(JSON.stringify(value));
  return `${value as number | boolean}`;
}

/** A version of a row in COPY's text format (PostgreSQL, "COPY", File Formats), with the end of the line. */
export function copyLine({ columns }: VersionedEntity, { row, from, to }: Version): string {
  let line = '';
  for (const { name, type } of columns) {
    if (name === 'from_position') line += from.toString();
    else if (name === 'to_position') line += to === null ? NULL : to.toString();
    else line += fieldOf(row[name], type);
    line += '\t';
  }
  return `${line.slice(0, -1)}\n`;
}
