import { NO_TIME, type ExtractedClaim, type Span } from '@isnad/claim-model';
import { countryOf, isSite } from '../entities/index.js';
import { siteInTitle } from '../entities/site-in-title.js';
import { foldText } from '../text/letters.js';
import { placeName } from './arabic-claim-place.js';
import { capitalisedSeat } from './capitalised-seat.js';
import { withComplement } from './arabic-office-complement.js';
import { siteMeant, type Scene } from './scene.js';
import type { Entity, ReadingContext, Sentence } from '../stages.js';
import { inside, quoted } from './evidence.js';
import { speakerOf } from './speaker.js';
import type { Stages } from './stages.js';

/** "Kremlin spokesman Dmitry Peskov", "министр обороны РФ Сергей Шойгу", "Serik Shalabayev, head of …": an office and its holder. */
export function officeClaims(
  { context, entities, country, scene, scopeOf }: Stages,
  sentence: Sentence,
): readonly ExtractedClaim[] {
  const { language } = context;
  const here = entities.filter((one) => inside(one, sentence));
  const held = new Set<Entity>();
  const named = here.flatMap((office, index) => {
    if (FORMS_OF_ADDRESS.test(office.text) && !ADVISING.test(context.text.slice(office.end))) return [];
    if (office.type !== 'office' || NO_OFFICES.has(office.id.split(':')[1] ?? '')) return [];
    const person = holderOf(context.text, here, index);
    if (person === null || held.has(person)) return [];
    held.add(person);
    const beside = { start: Math.min(office.start, person.start), end: Math.max(office.end, person.end) };
    const span =
      language === 'ar' && office.end > person.end ? withComplement(context, here, beside, sentence) : beside;
    const own = language === 'ar' ? arabicSeat(context, here, span, office, scene) : undefined;
    const of =
      language !== 'ar'
        ? capitalisedSeat(context, here, span, office, country)
        : own !== undefined
          ? own
          : (countryOf(office) ?? countryIn(here, span, country));
    const title = titleOf(office, of);
    return [
      {
        action: 'hold-office' as const,
        phase: null,
        polarity: 'affirmed' as const,
        modality: 'actual' as const,
        ...speakerOf(null),
        time: NO_TIME,
        quantity: null,
        place: of,
        value: of === null ? title : `${title} of ${of}`,
        evidence: quoted(context.text, span),
        sentence: { start: sentence.start, end: sentence.end },
        condition: null,
        scope: { ...scopeOf(span, sentence, of), groups: [person.id] },
        explanation: { rules: ['office/apposition'], confidence: 0.8 },
      },
    ];
  });
  return [...named, ...headsOf({ context, here, held, country, scopeOf }, sentence)];
}

/** المستشار is an adviser everywhere, and the head of government where there is a chancellor. */
function titleOf(office: Entity, country: string | null): string {
  const title = (office.id.split(':')[1] ?? office.text).replaceAll('-', ' ');
  const isChancellor = /^(?:DE|AT)$/.test(country ?? '') && /^المستشارة? /.test(office.text);
  return isChancellor ? 'chancellor' : title;
}

/** A relative clause that says what a person heads: "X, who heads the delegation", "X, до мая командовавший гвардией". */
const HEADS =
  /^, (?:who (?:currently |now |also |has )?(?:heads|headed|leads|led|chairs|chaired|runs|ran|commands|commanded|presides over|presided over)|(?:[^,]{0,40} )?(?:возглавля[юв]щ|командова[вл]|командующ|руководи[вл]|руководящ|возглавивш)\p{L}*|котор(?:ый|ая) (?:возглавля|руковод|команду)\p{L}*) [^,.;]{3,80}/u;

function headsOf(
  {
    context,
    here,
    held,
    country,
    scopeOf,
  }: Pick<Stages, 'context' | 'country' | 'scopeOf'> & {
    readonly here: readonly Entity[];
    readonly held: ReadonlySet<Entity>;
  },
  sentence: Sentence,
): readonly ExtractedClaim[] {
  return here.flatMap((person) => {
    if (person.type !== 'person' || held.has(person)) return [];
    const clause = HEADS.exec(context.text.slice(person.end, sentence.end));
    if (clause === null) return [];
    const span = { start: person.start, end: person.end + clause[0].trimEnd().length };
    const of = countryIn(here, span, country);
    return [
      {
        action: 'hold-office' as const,
        phase: null,
        polarity: 'affirmed' as const,
        modality: 'actual' as const,
        ...speakerOf(null),
        time: NO_TIME,
        quantity: null,
        place: of,
        value: of === null ? 'head' : `head of ${of}`,
        evidence: quoted(context.text, span),
        sentence: { start: sentence.start, end: sentence.end },
        condition: null,
        scope: { ...scopeOf(span, sentence, of), groups: [person.id] },
        explanation: { rules: ['office/relative-clause'], confidence: 0.7 },
      },
    ];
  });
}

/** Offices of nobody's government: without a country in their words they are of none. */
const OF_NO_STATE: ReadonlySet<string> = new Set([
  'lawyer',
  'doctor',
  'journalist',
  'official',
  'coach',
  'ceo',
]);
/** Bodies of several states, and parties to a conflict. Folded. */
const BETWEEN_STATES =
  /(?:^| )[بل]?(?:لامم|الامم|المتحده|للاتحاد الاوروبي|الاتحاد الاوروبي|المفوضيه الاوروبيه|الجامعه العربيه|للجامعه|الناتو|حلف|التحالف|الوفد|منظمه|للمنظمه|صندوق النقد|البنك الدولي|الدوليه|الصليب|الحركه|الحوثي|الاطلسي)(?: |$)/;

/**
 * Where an office named in Arabic is held: the town or crossing that its words name or point back to, else the country in
 * them; undefined where they leave it to the story.
 */
function arabicSeat(
  context: ReadingContext,
  here: readonly Entity[],
  span: Span,
  office: Entity,
  scene: Scene | null,
): string | null | undefined {
  const seat = here.find((one) => isSite(one) && inside(one, span)) ?? siteInTitle(context, office);
  if (seat !== null) return placeName(context, seat);
  const meant = scene === null ? null : siteMeant(scene, context, span);
  if (meant !== null) return placeName(context, meant);
  const country =
    countryOf(office) ??
    here
      .filter((one) => inside(one, span))
      .map(countryOf)
      .find((one) => one !== null);
  if (country !== undefined && country !== null) return country;
  const title = foldText(context.text.slice(span.start, span.end));
  const key = office.id.split(':')[1] ?? '';
  return OF_NO_STATE.has(key) || BETWEEN_STATES.test(title) ? null : undefined;
}

/** Said to judges and counsels as to doctors: a form of address, unless words for the office follow. */
const FORMS_OF_ADDRESS = /^(?:ال)?مستشارة?$/;
const ADVISING = /^ (?:ال(?:إعلامي|قانوني|سياسي|اقتصادي|ثقافي|عسكري|مالي|صحفي|صحافي|خاص)|لل|ل\p{L})/u;

/** What somebody is and holds no office by: experts, candidates, artists. */
const NO_OFFICES: ReadonlySet<string> = new Set([
  'expert',
  'artist',
  'owner',
  'candidate',
  'activist',
  'witness',
]);

/** The country that the title names; none for the offices of international bodies; else the country of the article. */
function countryIn(here: readonly Entity[], span: Span, fallback: string | null): string | null {
  const within = here.filter((one) => inside(one, span));
  const named = within.map(countryOf).find((one) => one !== null) ?? null;
  if (named !== null) return named;
  return within.some((one) => one.id.startsWith('organisation:')) ? null : fallback;
}

/** The person beside an office, or behind the words that belong to it, or before it and a comma. */
function holderOf(text: string, here: readonly Entity[], index: number): Entity | null {
  const office = here[index];
  if (office === undefined) return null;
  const beside = here.find((one) => one.type === 'person' && isBeside(text, office, one));
  if (beside !== undefined) return isOfAnother(text, office, beside) ? null : beside;
  const next = here.slice(index + 1).find((one) => one.type === 'person' || one.type === 'office');
  if (next?.type === 'person' && COMPLEMENT.test(text.slice(office.end, next.start))) return next;
  const before = here.slice(0, index).findLast((one) => one.type === 'person');
  return before !== undefined && APPOSITION.test(text.slice(before.end, office.start)) ? before : null;
}

const RUSSIAN_GENITIVE =
  /^(?:президента|премьера|премьер-министра|министра|губернатора|генсека|главы|канцлера|короля|мэра|председателя|директора|секретаря)(?![\p{L}-])/iu;

/** Who serves the holder of an office, named before it. */
const WHOSE_OFFICE =
  /(?:советник|помощник|представитель|пресс-секретарь|глава|руководитель|начальник|сотрудник|заместитель)\p{L}*(?: \p{L}+){0,2} $/iu;

/**
 * "Советник главы офиса президента Михаил Подоляк": a Russian office in the genitive behind whoever serves its holder is
 * not held by the name in the nominative behind it.
 */
function isOfAnother(text: string, office: Entity, person: Entity): boolean {
  if (person.start < office.end || !RUSSIAN_GENITIVE.test(office.text)) return false;
  const given = /^[А-ЯЁ][а-яё]+/u.exec(person.text)?.[0] ?? '';
  const isNominative = /[бвгджзйклмнпрстфхцчшщ]$/u.test(given);
  return isNominative && WHOSE_OFFICE.test(text.slice(Math.max(0, office.start - 48), office.start));
}

/** "spokesperson Col. Amer Sartawi": ranks and forms of address between an office and a name. */
const RANK =
  /^ (?:(?:Lt|Maj|Brig|Rear|Vice|Air|Field|Gen|Col|Capt|Sgt|Adm|Dr|Mr|Mrs|Ms|Prof|General|Colonel|Major|Captain|Admiral|Brigadier|Lieutenant|Marshal|Sheikh|Sayyid|генерал|полковник|подполковник|майор|капитан|адмирал|шейх|генерал-майор|генерал-лейтенант|генерал-полковник|доктор)\.?[ -])+$/u;
const LONGEST_RANK = 24;

/** "فلان، 75 سنة، مدير المحطة", "Ivan Petrov, 63, director": how old somebody is stands between his name and what he is. */
const AGE = /^[\s،,]*\(?\d{2}(?: (?:سنة|عام\p{L}*\p{M}*\p{L}*))?\)?[\s،,]*$/u;

/** Side by side: nothing but spaces, commas and quotation marks between. */
function isBeside(text: string, a: Span, b: Span): boolean {
  const between =
    a.end <= b.start ? text.slice(a.end, b.start) : b.end <= a.start ? text.slice(b.end, a.start) : null;
  if (between === null || between.length > LONGEST_RANK) return false;
  return (between.length <= 4 && /^[\s،,“”"«»]*$/.test(between)) || RANK.test(between) || AGE.test(between);
}

/**
 * What an office governs before its holder is named: in Russian nouns without a preposition ("министр энергетики и торговли
 * Казахстана"), in English what "of", "for", "at" bring, closed by a comma or not.
 */
const COMPLEMENT =
  /^(?:(?: (?!(?:что|который|которая|в|на|с|к|о|об|не|от|до|из|за)(?= ))[а-яё«»"“”А-ЯЁ.-]+){1,9}[»"”]? |(?: [а-яёА-ЯЁ-]+){0,2} (?:в|во|при|на) [А-ЯЁ][\p{L}-]+ | (?:of|for|at|to) (?:the )?(?:[\p{L}'’.&-]+ ){1,8}|(?: (?:of|for|at|in|to)(?: [\p{L}'’.&-]+){1,9})?, )$/u;

/** "Helen Price, the union's director", "Serik Shalabayev, head of": up to a few words of the title before its noun. */
const APPOSITION = /^, (?:(?:the|a|an|its|his|her|their) )?(?:[\p{L}'’.-]+ ){0,4}$/u;
