import { foldText } from '../text/letters.js';
import type { Token } from '../text/tokenise.js';
import { personKey } from './identity.js';
import { isGivenName, isHonorificAt, isOfficeComplement } from './office-lookup.js';
import { isEverydayWord, mayBeName } from './plausible-name.js';
import { keyWithCountry, type Mention } from './mentions.js';

const LONGEST_NAME = 5;
/** A name of several words may run on through these. */
const INSIDE = new Set('عبد ابو ابن بن بنت ال ام دي دا فان فون ماك سان'.split(' ').map(foldText));
/** Words that end a name: prepositions, conjunctions, pronouns, time words, and the commonest verbs of reports. */
const STOPS = new Set(
  (
    'في فى من الى إلى على عن ان أن إن انه أنه إنه انها أنها إنها بان بأن بأنه بأنها مع بعد قبل خلال اثناء أثناء عند لدى لدي حول ضد بين حتى حتي منذ ' +
    'امس أمس اليوم غدا مساء صباح صباحا مساءا ظهر فجر يوم الاثنين الثلاثاء الاربعاء الأربعاء الخميس الجمعة السبت الاحد الأحد الماضي الماضى المقبل الجاري الحالي ' +
    'الذي الذى التي التى الذين الا إلا او أو ثم كما قد لقد لن لم لا ما هل هو هي هم هذا هذه ذلك تلك كل كان كانت وكان وكانت يكون سوف حيث اذ إذ لكن بل ايضا أيضا ' +
    'قال قالت وقال وقالت اعلن أعلن اعلنت أعلنت اكد أكد اكدت صرح ذكر ذكرت افاد أفاد اضاف أضاف اوضح أوضح كتب يؤكد يعلن يقول تقول يطالب يدعو يرفض يبحث يلتقي يستقبل ' +
    'التقى التقي بحث زار وصل غادر استقبل رفض طالب دعا ادان أدان نفى نفي حذر شدد وصف اعتبر أعرب بحضور برئاسة بمقر بشان بشأن بسبب نتيجة عقب وذلك وفق وفقا بحسب حسب ' +
    'مرسوما قرارا بيانا أمرا حكما خطابا رسالة كلمة تصريحا اجتماعا لقاء محادثات مباحثات اتصالا زيارة جولة خمس ست سبع ثلاث اربع ثماني تسع عشر سنوات سنة عام اشهر أيام بحبس بسجن بضبط بإحالة بإخلاء بتجديد بقرار باعتبار بتهمة بأن وهو وهي وهم بانتداب بإقالة بتعيين لتولي لبحث لحضور للمشاركة نقلت نقل نقله نقلته أوردت أورد نشرت نشر بثت تحدث تحدثت أشار أشارت يشير تشير تابع تابعت بين قتل قتلت أصيب جرح اعتقل أوقف توفي استقال عين فاز كشف كشفت لفت نوه ألمح طلب طلبت تعهد هدد توعد ' +
    'خلال وقع وقعت أمر أمرت قرر قررت بدأ بدأت انطلق عقد عقدت ترأس شارك شاركت حضر وكان ضمن إثر حال موجود موجودة متهم متهما مقابل كلامه تصريحه ' +
    'قوله قولها عليها عليه علشان عدم لعدم بعدم رئيس وزير مدير نائب عضو المتحدث الناطق محافظ قائد امين أمين زعيم والوفد وعدد وعضو ورئيس ووزير ومدير وقيادات ونجله وزوجته وشقيقه السابق الاسبق الأسبق الحالي تحت فوق جراء مقتل ' +
    'بكلية بجامعة بمدينة بمحافظة للمحافظة بوزارة بمستشفى قوات حزب جماعة حركة جبهة شركة جامعة محكمة نيابة الشهير المعروف الملقب المتهم القيادي عبر ضمن غير اي أي دون رغم وسط نحو الآن اصر أصر قلت لدى اليه الفرصة التي توفيت شهدت نفسه تخوفه استقالة استقالته دعوته'
  )
    .split(' ')
    .map(foldText),
);
/** "كاترين كولونا لقناة": whom it was told to follows the name. Folded. */
const TOLD_TO =
  /^ل(?:قناه|صحيفه|وكاله|اذاعه|موقع|جريده|برنامج|شبكه|تلفزيون|تليفزيون|مجله|محطه|راديو|وسائل|الصحفيين|لصحفيين|لصحافيين)$/;
const MASCULINE_PARTICIPLE = /^(?:قايل|مو?ضح|مضيف|موكد|مشير|مشدد|مطالب|داعي|معتبر|لافت|معرب|منوه|متابع)ا$/;

/**
 * Arabic has no capitals: a name begins after a rank or form of address, after an office and its complement, or with a
 * known given name; it runs to the first stop word.
 */
export function arabicPersons(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
): Mention[] {
  const owner = new Map<number, Mention>();
  for (const mention of mentions)
    for (let at = mention.from; at < mention.to; at += 1) owner.set(at, mention);
  const persons: Mention[] = [];
  const offices: Mention[] = [];
  const add = (start: number, least: number): number => {
    const first = tokens[start]?.norm ?? '';
    const cut = isJoinedName(first) ? 1 : 0;
    if (/^و.{3}/.test(first) && !isGivenName('ar', first) && cut === 0) return start;
    const end = nameEnd(tokens, start, to, owner);
    if (end - start < least) return start;
    const words = tokens.slice(start, end).filter((token) => token.kind === 'word');
    const norms = words.map((token, index) => (index === 0 ? token.norm.slice(cut) : token.norm));
    if (!mayBeName(norms)) return start;
    // "سيارة الأمير الكلاسيكية": an adjective behind a title is nobody.
    if (norms.length === 1 && /^ال.{2,}يه$/.test(norms[0] ?? '')) return start;
    if (norms.length === 0 || norms.every((norm) => norm.length < 3)) return start;
    persons.push({
      from: start,
      to: end,
      cut,
      type: 'person',
      id: personKey(norms),
      country: null,
      form: 'name',
    });
    return end;
  };
  for (let at = from; at < to;) {
    const titled = isHonorificAt('ar', tokens, at, to);
    if (titled > at) {
      const end = add(skipQuote(tokens, titled), 1);
      if (end > titled) {
        at = end;
        continue;
      }
    }
    const mention = owner.get(at);
    if (mention?.type === 'office') {
      const start = afterComplement(tokens, mention, to, owner);
      const title = isHonorificAt('ar', tokens, start, to);
      const end = add(title, title > start ? 1 : 2);
      if (end > title && title > mention.to) offices.push(upTo(tokens, mention, title, owner));
      at = end > title ? end : Math.max(at + 1, mention.to);
      continue;
    }
    const token = tokens[at];
    if (mention !== undefined && !(token !== undefined && beginsName(token, tokens, at))) {
      at = mention.to;
      continue;
    }
    if (token !== undefined && beginsName(token, tokens, at)) {
      const end = add(at, 2);
      if (end > at) {
        at = end;
        continue;
      }
    }
    at = Math.max(at + 1, titled);
  }
  return [...persons, ...offices].sort((a, b) => a.from - b.from);
}

/** The office with all that it governs, up to the name of its holder: "مدير المكتب الإعلامي في المعبر". */
function upTo(
  tokens: readonly Token[],
  office: Mention,
  holder: number,
  owner: ReadonlyMap<number, Mention>,
): Mention {
  let to = holder;
  while (to > office.to && tokens[to - 1]?.kind === 'mark') to -= 1;
  let country = office.country;
  for (let at = office.to; at < to && country === null; at += 1) country = owner.get(at)?.country ?? null;
  return { ...office, to, country, id: keyWithCountry(office.id, country) };
}

function beginsName(token: Token, tokens: readonly Token[], at: number): boolean {
  // "محي الدين عبد الفتاح"
  if (COMPOUND.has(token.norm) && tokens[at + 1]?.norm === 'الدين') return true;
  // "وأحمد داود أوغلو": with "and" before it, and another word of the name behind it.
  if (isJoinedName(token.norm)) return isGivenName('ar', tokens[at + 1]?.norm ?? '');
  if (!isGivenName('ar', token.norm)) return false;
  if (token.norm !== 'علي') return true;
  // علي is "on" and a name: a name only before another given name or after one.
  return isGivenName('ar', tokens[at + 1]?.norm ?? '') && !(tokens[at + 1]?.norm ?? '').startsWith('ال');
}

/** A given name of some length with "and" written onto it, which is no name as it stands. */
const isJoinedName = (norm: string): boolean =>
  /^و.{4}/.test(norm) && !isGivenName('ar', norm) && isGivenName('ar', norm.slice(1));

const QUOTES = new Set(['"', '«', '“', '„', '”', '»']);

function skipQuote(tokens: readonly Token[], at: number): number {
  return QUOTES.has(tokens[at]?.raw ?? '') ? at + 1 : at;
}

/** Skips what an office governs: institutions, definite nouns, countries, places, a comma before an apposition. */
function afterComplement(
  tokens: readonly Token[],
  office: Mention,
  to: number,
  owner: ReadonlyMap<number, Mention>,
): number {
  const from = office.to;
  let at = from;
  let commas = 0;
  while (at < to && at - from < 14) {
    const token = tokens[at];
    if (token === undefined) break;
    const mention = owner.get(at);
    if (isGivenName('ar', token.norm)) break;
    // "فلان، رئيس الهيئة، والدكتور فلان": a list goes on, and the next in it holds another office.
    if (commas > 0 && /^وال/.test(token.norm)) return to;
    if (mention !== undefined) at = mention.to;
    else if (token.raw === '،' || token.raw === ',') {
      if (commas > 0) break;
      commas += 1;
      at += 1;
    } else if (QUOTES.has(token.raw)) at += 1;
    else if (token.kind !== 'word') break;
    else if (isHonorificAt('ar', tokens, at, to) > at) break;
    else if (/^(?:ال|لل|بال|وال|لل)/.test(token.norm) && commas === 0) at += 1;
    else if (commas === 0 && /^(?:في|فى|ب|ل|لدي|عن)$/.test(token.norm) && governsOn(tokens, at + 1, owner))
      at += 1;
    // "حاكم تولا أليكسي ديومين": a construct needs its second member before the holder's given name.
    else if (at === from && isConstruct(tokens, office) && isGivenName('ar', tokens[at + 1]?.norm ?? ''))
      at += 1;
    else if (isOfficeComplement(token.norm) || isOfficeComplement(token.norm.replace(/^[لبو]/, ''))) at += 1;
    else if (/^(?:التابع|المكلف)/.test(token.norm)) at += 1;
    // A bare noun before a definite one is a genitive ("قائد قوات حفظ السلام"); unknown first names are rarer.
    else if (commas === 0 && (at > from || !isDefinite(tokens, office)) && isGenitive(token, tokens[at + 1]))
      at += 2;
    else break;
  }
  return at;
}

/** Token index after the name that begins here. */
function nameEnd(
  tokens: readonly Token[],
  start: number,
  to: number,
  owner: ReadonlyMap<number, Mention>,
): number {
  let at = start;
  while (at < to && at - start < LONGEST_NAME) {
    const token = tokens[at];
    if (token === undefined) break;
    const hyphen = token.raw === '-' && at > start && tokens[at + 1]?.start === token.end;
    if (hyphen) {
      at += 1;
      continue;
    }
    if (
      token.kind !== 'word' ||
      (STOPS.has(token.norm) && !isAli(tokens, at, start) && !isSecondAli(tokens, at, start, owner)) ||
      isOfficeComplement(token.norm)
    )
      break;
    if (MASCULINE_PARTICIPLE.test(token.norm) || (at > start && TOLD_TO.test(token.norm))) break;
    const mention = owner.get(at);
    // A name may contain a place or a nationality (نور سلطان, تركي) but not begin with an office.
    if (
      mention !== undefined &&
      !(
        isGivenName('ar', token.norm) ||
        (at > start && isInsideName(tokens, at)) ||
        isNisbaOfName(mention, tokens, start, at) ||
        (at > start && isNameLikeOffice(tokens, at, owner)) ||
        // "نور سلطان نزارباييف": a city that is named like a person.
        (mention.from === start && at < mention.to && tokens[mention.to]?.kind === 'word')
      )
    )
      break;
    // Foreign names are two words in the press; unknown words behind them are no part of them.
    if (
      at - start >= 2 &&
      !isGivenName('ar', tokens[start]?.norm ?? '') &&
      !isJoinedName(tokens[start]?.norm ?? '') &&
      !COMPOUND.has(tokens[start]?.norm ?? '') &&
      !INSIDE.has(tokens[at - 1]?.norm ?? '')
    )
      break;
    if (at - start >= 2 && isPastFamilyName(tokens, at)) break;
    if (at > start && endsName(token, tokens[at - 1], tokens[at - 2])) break;
    if (isHonorificAt('ar', tokens, at, to) > at && !isGivenName('ar', token.norm)) break;
    at += 1;
  }
  while (at > start && INSIDE.has(tokens[at - 1]?.norm ?? '')) at -= 1;
  while (at > start && tokens[at - 1]?.raw === '-') at -= 1;
  return at;
}

/** "محمد سلطان رئيس الهيئة", "حسن أمير": behind a given name a bare word for a ruler is the family name, unless what he rules follows. */
function isNameLikeOffice(
  tokens: readonly Token[],
  at: number,
  owner: ReadonlyMap<number, Mention>,
): boolean {
  const next = owner.get(at + 1);
  return (
    /^(?:سلطان|امير|ملك|قاضي|خطيب|شاعر|وزير|حاكم)$/.test(tokens[at]?.norm ?? '') &&
    isGivenName('ar', tokens[at - 1]?.norm ?? '') &&
    next?.type !== 'country' &&
    next?.type !== 'city' &&
    (next?.type === 'office' || !/^(?:ال|لل)/.test(tokens[at + 1]?.norm ?? '')) &&
    (next?.type === 'office' || tokens[at + 1]?.kind !== 'word' || STOPS.has(tokens[at + 1]?.norm ?? ''))
  );
}

/** After an office علي is more often the name than "on". */
function isAli(tokens: readonly Token[], at: number, start: number): boolean {
  const next = tokens[at + 1];
  return (
    at === start &&
    tokens[at]?.norm === 'علي' &&
    next?.kind === 'word' &&
    !/^(?:ال|ان$|ما$|من$|هذا|هذه|خلفيه|راس|متن|مدي|يد$|كل$)/.test(next.norm) &&
    !STOPS.has(next.norm) &&
    // "الرئيس الروسي على إنعاش": what is agreed on.
    (isGivenName('ar', next.norm) || !/^ا\p{L}{2}ا\p{L}$/u.test(next.norm))
  );
}

/** "خالد علي، رئيس النادي", "محمد علي إن": behind a given name علي ends the name where nothing follows that it could be "on". */
function isSecondAli(
  tokens: readonly Token[],
  at: number,
  start: number,
  owner: ReadonlyMap<number, Mention>,
): boolean {
  const next = tokens[at + 1];
  return (
    at === start + 1 &&
    tokens[at]?.norm === 'علي' &&
    isGivenName('ar', tokens[start]?.norm ?? '') &&
    (next?.kind !== 'word' ||
      owner.get(at + 1)?.type === 'office' ||
      /^(?:ان|في|لـ?|حول|بان)$/.test(next.norm) ||
      // "محمد علي بشر، وزير التنمية": a bare word that closes with a comma is the family name.
      (/^[،,]$/.test(tokens[at + 2]?.raw ?? '') &&
        !/^(?:ال|[وبلفك]ال|لل)/.test(next.norm) &&
        !STOPS.has(next.norm)))
  );
}

/** "محمد شياع السوداني", "عبد الحميد المصري": a family name that is an adjective of a place, behind two names of a person. */
function isNisbaOfName(mention: Mention, tokens: readonly Token[], start: number, at: number): boolean {
  return (
    mention.form === 'adjective' &&
    mention.from === at &&
    at - start >= 2 &&
    /^ال.*ي$/.test(tokens[at]?.norm ?? '') &&
    isGivenName('ar', tokens[start]?.norm ?? '')
  );
}

function isInsideName(tokens: readonly Token[], at: number): boolean {
  return INSIDE.has(tokens[at - 1]?.norm ?? '');
}

/** What a preposition inside a title governs: a definite noun, a body, a place. */
function governsOn(tokens: readonly Token[], at: number, owner: ReadonlyMap<number, Mention>): boolean {
  const mention = owner.get(at);
  return /^ال/.test(tokens[at]?.norm ?? '') || (mention !== undefined && mention.type !== 'person');
}

/** One bare noun without article: رئيس, حاكم. */
function isConstruct(tokens: readonly Token[], office: Mention): boolean {
  return (
    office.to === office.from + 1 && !/^(?:و|ف|ل|ب)?ال|(?:ه|ها|هم)$/.test(tokens[office.from]?.norm ?? '')
  );
}

/** "الرئيس إقالة الوزير": what has its article governs no noun. */
const isDefinite = (tokens: readonly Token[], { from, to }: Mention): boolean =>
  to === from + 1 && /^(?:و|ف|ل|ب)?ال/.test(tokens[from]?.norm ?? '');

function isGenitive(token: Token, next: Token | undefined): boolean {
  return /^(?:ال|لل)/.test(next?.norm ?? '') && !STOPS.has(token.norm) && !/^[وف]/.test(token.norm);
}

const COMPOUND = new Set([
  'عبد',
  'ابو',
  'ابي',
  'ابا',
  'عز',
  'نور',
  'سيف',
  'صلاح',
  'علاء',
  'بهاء',
  'محي',
  'محيي',
  'شمس',
  'زين',
  'جمال',
  'كمال',
  'حسام',
  'شهاب',
  'تقي',
  'بن',
  'ام',
  'ال',
]);

/** An everyday word behind what is no given name: the name was complete before it. */
function isPastFamilyName(tokens: readonly Token[], at: number): boolean {
  const [beforeThat, before, token] = tokens.slice(at - 2, at + 1).map((one) => one.norm);
  return (
    token !== 'الله' &&
    isEverydayWord(token ?? '') &&
    !INSIDE.has(before ?? '') &&
    (!COMPOUND.has(beforeThat ?? '') || isServantOf(tokens, at)) &&
    (!isGivenName('ar', before ?? '') || isServantOf(tokens, at))
  );
}

/** "علي عبد الرحمن | دخول": a given name and "servant of" are a whole name. */
const isServantOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.norm === 'عبد' && isGivenName('ar', tokens[at - 3]?.norm ?? '');

/** "أحمد وحيدي": a family name that begins as if it had an "and"; never before what may be another name or a common word. */
function isSurnameInWaw(norm: string, before: Token | undefined): boolean {
  return (
    /^و.{3,}ي$/.test(norm) &&
    isGivenName('ar', before?.norm ?? '') &&
    !isGivenName('ar', norm.slice(1)) &&
    mayBeName([norm.slice(1)])
  );
}

/** Whether a word after the first of a name is no part of it any more: clitics, verbs, participles, nouns with pronouns. */
function endsName(token: Token, before: Token | undefined, beforeThat: Token | undefined): boolean {
  const norm = token.norm;
  // "جاب الله", "فضل الله"
  if (norm === 'الله') return false;
  // "محي الدين"
  if (norm === 'الدين' && COMPOUND.has(before?.norm ?? '')) return false;
  if (/^[لبكو]$/.test(norm) || /^ال.{2,}(?:ين|ون)$/.test(norm)) return true;
  if (isGivenName('ar', norm)) return false;
  if (/^(?:بال|لل|وال|فال|كال)/.test(norm)) return true;
  if (/^[بلك](?:است|انت|الت|اعت|اجت|اقت|احت|اخت|اطل|ارت|ابت|افت)/.test(norm)) return true;
  if (/^و.{3}/.test(norm) && !isSurnameInWaw(norm, before)) return true;
  if (norm.length > 4 && /^(?:ب.*(?:ه|ات)|.*(?:ها|هم|ته)|م.*ا)$/.test(norm)) return true;
  // "أحمد ينار": a rare word right behind a given name is its family name, however much it looks like a verb.
  if (/^ي.{3,5}$/.test(norm)) return isEverydayWord(norm) || !isGivenName('ar', before?.norm ?? '');
  // ألكسندر and أليكسي only begin as if they had an article.
  const definite =
    before?.norm.startsWith('ال') === true &&
    !isGivenName('ar', before.norm) &&
    !COMPOUND.has(beforeThat?.norm ?? '');
  // After a family name with its article the name is over; "عبد الفتاح السيسي" goes on.
  return definite && before !== undefined;
}
