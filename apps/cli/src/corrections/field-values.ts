import { CORRECTABLE_FIELDS, type CorrectableField, type CorrectableFields } from '@isnad/ledger-domain';
import { Failure } from '../failure.js';

const isField = (name: string): name is CorrectableField =>
  (CORRECTABLE_FIELDS as readonly string[]).includes(name);

/**
 * Fields as they are written on a command line: `place=SD`, `utteredOn=null`, and JSON for what has parts,
 * `quantity={"min":14,"max":14,"unit":"people"}`. The server checks the values.
 *
 * @throws Failure where a field is unknown, or has no value.
 */
export function fieldsOf(assignments: readonly string[]): CorrectableFields {
  const fields: Record<string, unknown> = {};
  for (const assignment of assignments) {
    const at = assignment.indexOf('=');
    const [name, value] = [assignment.slice(0, at), assignment.slice(at + 1)];
    if (at < 1 || !isField(name))
      throw new Failure(
        `"${assignment}" is no FIELD=VALUE with a field of ${CORRECTABLE_FIELDS.join(', ')}.`,
        2,
      );
    fields[name] = valueOf(assignment, value);
  }
  return fields;
}

function valueOf(assignment: string, value: string): unknown {
  if (value === 'null') return null;
  if (!value.startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new Failure(`"${assignment}" is not JSON.`, 2);
  }
}
