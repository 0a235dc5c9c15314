import type { TimeReading } from './reading.js';
import { relatedUnitAt } from './relation.js';
import { follows, type TimeSource } from './source.js';
import { yearAt } from './year.js';

/** "Easter", "last Thanksgiving", "Christmas 2014", "عيد الفطر الماضي", "курбан-байрам в этом году". */
export function holidayAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const relation = tables.language === 'ar' ? undefined : tokens[at]?.sense?.relation;
  const name = tables.holidays.at(tokens, at) ?? (relation && tables.holidays.at(tokens, at + 1));
  if (!name) return null;
  const id = name.value;
  const before = tables.holidays.at(tokens, at) === null ? relation : undefined;
  const link = follows(source, name.end);
  const next = link && ['of', 'in', 'من', 'في', 'в', ','].includes(link.norm) ? name.end + 1 : name.end;
  const year = yearAt(source, next, 'after-month');
  if (year) return { kind: 'holiday', from: at, to: year.to, id, y: year.y };
  const adjective = follows(source, name.end)?.sense?.relation;
  if (tables.language === 'ar' && adjective !== undefined && tokens[name.end]?.definite)
    return { kind: 'holiday', from: at, to: name.end + 1, id, relation: adjective };
  const related = follows(source, next) ? relatedUnitAt(source, next) : null;
  if (related?.unit === 'Y' && !related.counted)
    return { kind: 'holiday', from: at, to: related.to, id, relation: related.relation, ofYear: true };
  return before === undefined
    ? { kind: 'holiday', from: at, to: name.end, id }
    : { kind: 'holiday', from: at, to: name.end, id, relation: before };
}
