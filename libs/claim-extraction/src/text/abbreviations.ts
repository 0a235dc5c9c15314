/** Words before a full stop that does not end the sentence, folded, without the last stop. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Always followed by what they belong to: titles, "им.", "ул.". */
export const NEVER_LAST = set(
  'mr mrs ms dr gen col lt sgt capt maj cpl pvt adm rep sen gov pres prof rev hon st mt ft fr sr no nos vs messrs brig cmdr supt det insp amb ' +
    'им ул пр-т пл наб просп пер пос дер обл респ акад проф ген кап рис табл см напр т.е т.н т.к ок тел ст чл гр гл зам пом деп св тов ' +
    'د أ م ا.د',
);

/** May end a sentence: only a capital letter after it tells. */
export const MAY_BE_LAST = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec inc corp ltd co llc jr etc u.s u.k u.n e.u d.c a.m p.m i.e e.g est approx dept mon tue wed thu fri sat sun ' +
    'янв февр фев мар апр авг сент сен окт нояб ноя дек тыс млн млрд трлн руб коп долл г гг в вв ч мин сек км м см кг т га кв куб проц чел шт ед др пр т.д т.п т.ч н.э экз',
);

/** After these a number goes on with the same sentence ("Jan. 11"). */
export const MONTHS = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec янв февр фев мар апр авг сент сен окт нояб ноя дек no nos стр ст',
);

/** Words that open a sentence after an abbreviation that is often followed by a name ("the U.S. The …"). */
export const OPENERS = set(
  'the a an in on at it he she they we but and this that these those however meanwhile his her its their after before when as there if for',
);
