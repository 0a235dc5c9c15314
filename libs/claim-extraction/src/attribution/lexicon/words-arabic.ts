import { foldText } from '../../text/letters.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** What opens the thing said. */
export const COMPLEMENTISERS = set(
  'أن إن بأن وأن وإن أنه إنه بأنه وأنه أنها إنها بأنها أنهم إنهم بأنهم أننا إننا بأننا أنني إنني بأنني أنك إنك انما إنما أنهما إنهما بأنهما أنهن',
);
/** Complementisers that carry a pronoun belong to what is said. */
export const BARE_COMPLEMENTISERS = set('أن إن بأن وأن وإن');
/** أن after these is no complement of speech. */
export const BEFORE_OTHER_AN = set(
  'قبل بعد دون منذ بدون شرط شريطة غير إلا مع لولا يمكن يجب ينبغي المقرر المفترض الممكن المتوقع المنتظر كما إما',
);
/** Prepositions and particles that end a subject. */
export const SUBJECT_END = set(
  'في فى على علي عن إلى الى من منذ خلال أثناء بعد قبل عقب عبر ضد حول أمام مع بين لدى لدي حتى حتي إذا لو عند كما ثم أو أم بل لكن قد لقد سوف لم لن لا ما الذي الذى التي التى الذين اللذين حيث إذ و ف وهو وهي وذلك ردا تعليقا بشأن بسبب بحق تجاه نحو حيال إزاء بعدم بعد بأنه ليس كان كانت أمس اليوم غدا مساء صباح يوم',
);
/** Nouns for a statement: whoever issued it speaks. */
export const STATEMENTS = set('بيان البيان تقرير تصريح تصريحات بيانا');
/** Carriers: "على «تويتر»". */
export const PLATFORM_WORDS: ReadonlyMap<string, string> = new Map(
  'تويتر فيسبوك تلغرام تليغرام تيليغرام تليجرام إنستغرام انستغرام إنستجرام يوتيوب واتساب إكس تيك-توك'
    .split(' ')
    .map((name) => [foldText(name), name.replace('-', ' ')] as const),
);
/** Verbs and nouns after a reporting verb that repeat it: نقل عنه قوله, تأكيده. */
export const REPEATED = set('قوله قولها قولهم تأكيده تأكيدها القول ما');
