import { counted, type Entry } from '../../quantity/words/entries.js';
import type { TimeLexicon } from './lexicon.js';

const ENTRIES: readonly Entry[] = [
  ...counted(
    1,
    [
      'january jan',
      'february feb',
      'march mar',
      'april apr',
      'may',
      'june jun',
      'july jul',
      'august aug',
      'september sept sep',
      'october oct',
      'november nov',
      'december dec',
    ],
    (month) => ({ month }),
  ),
  [{ weakMonth: true }, 'march may mar jan jun dec august'],
  ...counted(
    1,
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    (weekday) => ({ weekday }),
  ),
  ...counted(
    1,
    ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
    (weekday) => ({ weekday, weakWeekday: true }),
  ),
  ...counted(1, ['mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun'], (weekday) => ({
    weekday,
    weakWeekday: true,
  })),
  ...counted(
    1,
    ['muharram', 'safar', '', '', '', '', 'rajab', 'shaaban shaban', 'ramadan', 'shawwal', '', ''],
    (hijriMonth) => ({ hijriMonth }),
  ),
  [{ time: 's' }, 'second seconds sec secs'],
  [{ time: 'm' }, 'minute minutes min mins'],
  [{ time: 'h' }, 'hour hours hr hrs h'],
  [{ time: 'D' }, 'day days'],
  [{ time: 'W' }, 'week weeks'],
  [{ time: 'WE' }, 'weekend weekends wkend'],
  [{ time: 'M' }, 'month months'],
  [{ time: 'Q' }, 'quarter quarters trimester qtr'],
  [{ time: 'Y' }, 'year years yr yrs'],
  [{ time: 'DEC' }, 'decade decades'],
  [{ time: 'C' }, 'century centuries'],
  [{ time: 'S' }, 'season'],
  [{ time: 'W', dual: true }, 'fortnight'],
  [
    { part: true },
    'morning afternoon evening night noon midday midnight dawn dusk lunch lunchtime nightfall',
  ],
  [{ partPm: true }, 'afternoon evening night dusk lunch lunchtime nightfall tonight tonite'],
  [{ day: 0 }, 'today tonight tonite'],
  [{ day: -1 }, 'yesterday'],
  [{ day: 1 }, 'tomorrow'],
  ...counted(21, ['spring', 'summer', 'autumn fall', 'winter'], (season) => ({ season })),
  [{ plural: true }, 'seconds minutes hours days weeks weekends months quarters years decades centuries'],
  [{ relation: 'last' }, 'last'],
  [{ relation: 'past' }, 'past'],
  [{ relation: 'previous' }, 'previous preceding'],
  [{ relation: 'this' }, 'this current present'],
  [{ relation: 'next' }, 'next coming upcoming'],
  [{ relation: 'following' }, 'following'],
  [{ relation: 'same' }, 'same'],
  [{ relation: 'that' }, 'that'],
];

export const ENGLISH_TIME: TimeLexicon = {
  entries: ENTRIES,
  days: [
    [2, 'day after tomorrow|the day after tomorrow'],
    [-2, 'day before yesterday|the day before yesterday'],
  ],
  sameDay:
    'the same day|same day|that day|that same day|the very same day|on the day|that morning|that evening|that night|that afternoon|earlier in the day|later in the day|earlier that day|later that day',
  sameTime: {
    M: 'the same month|that month|same month',
    Y: 'the same year|that year|same year',
    W: 'the same week|that week',
  },
  ago: 'ago|back',
  earlier: 'earlier|before|prior|previously',
  later: 'later|afterwards|after that',
  fromNow: 'from now|hence|from today',
  inFuture: 'in',
  pastPrefix: '',
  dayBefore:
    'the day before|the previous day|the day earlier|previous day|a day earlier|a day before|the day prior|the eve',
  dayAfter: 'the next day|the following day|the day after|a day later|next day',
  durationCues:
    'for|within|during|over|throughout|lasting|lasted|lasts|last|take|takes|took|taking|spent|spend|through|some|about|at least|more than|less than|nearly|almost|of',
  within: 'within|over|during|for|throughout',
  roles: [
    ['since', 'since|ever since'],
    [
      'start',
      'starting|starting from|starting on|beginning|beginning on|beginning from|as of|effective|effective from|from',
    ],
    ['end', 'until|till|up to|through|up until|to'],
    ['deadline', 'by|no later than|not later than|before the end of|by the end of|before end of'],
    ['at', 'on|in|at|during|of'],
  ],
  startVerbs:
    'begin|begins|began|begun|beginning|start|starts|started|starting|launched|commenced|commence|resume|resumed|resumes',
  endVerbs: 'end|ends|ended|finish|finished|finishes|complete|completed|concluded|expire|expires|expired',
  future:
    'will|would|shall|ll|upcoming|planned|plans|plan|scheduled|expected|expects|due|set|slated|going|may|might|could|intends|intend|next|hopes|promised|ahead|begins|starts|opens|leaves|departs|arrives|expires|resumes|returns|closes|ends|votes|travels|flies|kicks',
  intend:
    'agreed|vowed|refused|pledged|threatened|wants|want|wanted|seeks|aims|hopes|plans|planned|expected|scheduled|due|set|going|prepared|preparing|ready|decided|intends|intend|promised|asked|invited|urged|ordered|slated|supposed|need|needs|likely|unlikely|continue|continues|poised|hoping|planning|seeking|has|have',
  infinitives:
    'begin|start|end|finish|leave|meet|visit|hold|open|close|resume|withdraw|send|join|host|face|vote|deploy|sign|return|travel|launch|lift|ban|release|extend|debate|attend|retire|resign|complete|expire|reopen|pull|step|take',
  past: 'said|told|was|were|had|has|have|did|announced|reported|came|went|began|took|made|held|met|gave|left|saw|found|killed|died|won|lost|fell|rose|sent|wrote|spoke|says|been|became|got|led|hit|shot|broke|ran|stood|paid|sold|brought|ago',
  wholePeriods: [['Y', "year end|year - end|year ' s end|year's end"]],
  rest: 'rest of|the rest of|remainder of|the remainder of|what is left of',
  half: 'half|halves',
  partLinks: 'of|in',
  lastOf: 'last|final|closing',
  yearNouns: 'year|the year|fiscal|fiscal year|years',
  yearMarks: '',
  yearPrepositions:
    'in|since|by|of|from|until|till|after|before|during|between|through|late|early|mid|to|for|until',
  era: { bc: 'b . c|bc|bce|b . c . e', ad: 'ad|a . d|ce' },
  rangeOpen: 'from|between|since',
  rangeJoin: 'to|until|till|through|and|thru',
  edges: [
    [
      'early',
      'early|early in|the beginning of|beginning of|the start of|start of|earlier|at the beginning of',
    ],
    ['mid', 'mid|middle of|the middle of'],
    ['late', 'late|late in|the end of|end of|later|at the end of'],
  ],
  articles: 'the|of|on|in|month|a',
  zones: [
    ['Z', 'GMT|UTC|Zulu'],
    ['+01:00', 'CET|BST'],
    ['+05:30', 'IST'],
    ['+02:00', 'EET|CEST'],
    ['+03:00', 'MSK|Moscow time'],
    ['-05:00', 'EST|ET'],
    ['-06:00', 'CST'],
    ['-04:00', 'EDT'],
    ['-08:00', 'PST'],
    ['local', 'local time|local'],
  ],
  am: 'am|a . m|in the morning|in the am',
  pm: 'pm|p . m|in the pm|in the afternoon|in the evening|at night',
  clockCues: 'at|around|about|by|until|from|@|shortly before|shortly after|just before|just after',
  daytimes:
    'before dawn|at dawn|around dawn|shortly before dawn|after dawn|around noon|at noon|by noon|before noon|shortly before noon|shortly after noon|around midday|at midday|by midday|at midnight|around midnight|shortly before midnight|shortly after midnight|by nightfall|at nightfall|after nightfall|at daybreak|in the early hours|in the early morning hours|by midnight|at dusk|after dark',
  sets: 'every|each',
  eventNouns:
    'attack|attacks|revolution|uprising|movement|massacre|crisis|coup|protests|bombings|agreement|accord|riots',
  oClock: "o ' clock|o'clock|oclock|hours|hrs",
};
