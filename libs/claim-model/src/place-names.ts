/** Names of places that held for a time, so that a report's name can be judged by its date. */
export interface PlaceName {
  /** Id of the place in the place tables. */
  readonly place: string;
  /** The English name; other languages follow the alias lists. */
  readonly name: string;
  /** First day the name held (EDTF date); null since before any report. */
  readonly from: string | null;
  /** Last day the name held; null where it still holds. */
  readonly until: string | null;
}

export const PLACE_NAMES: readonly PlaceName[] = [
  { place: 'astana', name: 'Astana', from: '1998-05-06', until: '2019-03-22' },
  { place: 'astana', name: 'Nur-Sultan', from: '2019-03-23', until: '2022-09-16' },
  { place: 'astana', name: 'Astana', from: '2022-09-17', until: null },
  { place: 'almaty', name: 'Alma-Ata', from: null, until: '1993-01-27' },
  { place: 'almaty', name: 'Almaty', from: '1993-01-28', until: null },
  { place: 'bakhmut', name: 'Artemivsk', from: null, until: '2016-02-03' },
  { place: 'bakhmut', name: 'Bakhmut', from: '2016-02-04', until: null },
  { place: 'dnipro', name: 'Dnipropetrovsk', from: null, until: '2016-05-18' },
  { place: 'dnipro', name: 'Dnipro', from: '2016-05-19', until: null },
  { place: 'stepanakert', name: 'Stepanakert', from: null, until: '2023-09-27' },
  { place: 'stepanakert', name: 'Khankendi', from: '2023-09-28', until: null },
];

/** The English name of a place on a day (EDTF date, YYYY-MM-DD); null where the table knows no change of name. */
export function placeNameOn(place: string, day: string): string | null {
  const names = PLACE_NAMES.filter((name) => name.place === place);
  const held = names.find(
    (name) => (name.from === null || name.from <= day) && (name.until === null || day <= name.until),
  );
  return held?.name ?? null;
}
