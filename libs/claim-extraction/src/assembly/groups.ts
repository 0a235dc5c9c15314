import type { Language } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';

/** Words for who or what is counted; a figure for one group is no figure for another. Keys are canonical. */
const GROUPS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  ar: {
    police: ['شرطي*|الشرطه', 'رجال الامن', 'عناصر الامن', 'قوات الامن', 'ضابط|ضباط|الضباط', 'عناصرها'],
    soldiers: ['جندي*|جنود|الجنود', 'الجيش', 'عسكري*'],
    civilians: ['مدني*|المدنيين|المدنيون'],
    children: ['طفل*|اطفال|الاطفال'],
    women: ['امراه|نساء|النساء|سيده|سيدات'],
    insurgents: ['مسلح*|المسلحين', 'ارهابي*|الارهابيين', 'متمرد*', 'مثيري الشغب', 'مجهولين'],
    protesters: ['متظاهر*|المتظاهرين', 'محتج*'],
    tourists: ['سايح|سايحه|سياح|السياح|سايحتين|سايحات'],
    students: ['طالب|طلاب|طالبه|الطلاب'],
    workers: ['عامل|عمال|العمال'],
    foreigners: ['اجنبي|اجانب|الاجانب', 'رهينه|رهاين|الرهاين'],
    hospitalised: ['في المستشفي|المستشفيات', 'بالمستشفي|بالمستشفيات', 'يتلقون|تلقي العلاج'],
    identified: ['هويه|هويات|هويتهم'],
    family: ['عايله|العايله|عايلته|عايلتها', 'اسره|الاسره', 'افراد عايله|اسره'],
    medics: ['مسعف*|المسعفين', 'طبيب|اطباء|الاطباء', 'رجال الانقاذ', 'عناصر الدفاع المدني', 'رجال الاطفاء'],
    journalists: ['صحفي*|صحافي*|الصحفيين|الصحافيين'],
    migrants: ['مهاجر*|المهاجرين', 'لاجي*|اللاجيين'],
    critical: ['حالته|حالتهم|حاله حرجه|خطيره|خطره', 'العنايه المركزه|المشدده'],
    casualties: ['بين قتيل وجريح', 'قتيل وجريح', 'قتلي وجرحي', 'مصرع|مقتل|وفاه|قتل اصابه|جرح'],
  },
  en: {
    police: ['police|policeman|policemen', 'officer*', 'national guard', 'security forces'],
    soldiers: ['soldier*', 'servicem*', 'troop*'],
    civilians: ['civilian*'],
    children: ['child|children', 'girl*', 'boy*'],
    women: ['woman|women'],
    insurgents: ['rioter*', 'militant*', 'gunm*', 'terrorist*', 'insurgent*', 'rebel*', 'attacker*'],
    protesters: ['protester*|protestor*', 'demonstrator*'],
    tourists: ['tourist*', 'holidaymaker*'],
    students: ['student*'],
    workers: ['worker*', 'miner*'],
    foreigners: ['foreigner*', 'hostage*'],
    hospitalised: ['in hospital', 'hospitalised|hospitalized', 'in hospitals', 'being treated'],
    identified: ['identified'],
    family: ['family|families', 'relatives', 'siblings'],
    medics: ['medic|medics|paramedic*', 'doctor|doctors|nurse|nurses', 'rescuer*', 'firefighter*'],
    journalists: ['journalist*', 'reporter|reporters'],
    migrants: ['migrant*', 'refugee*'],
    critical: ['intensive care', 'critical condition', 'critically', 'serious|seriously'],
    casualties: ['dead and wounded', 'killed and wounded|injured'],
  },
  ru: {
    police: ['полицейск*', 'силовик*', 'сотрудник* полиции|мвд'],
    soldiers: ['солдат*', 'военнослужащ*', 'бойц*'],
    civilians: ['мирн* жител*', 'гражданских'],
    children: ['ребен*|дети|детей'],
    women: ['женщин*'],
    insurgents: ['боевик*', 'террорист*', 'погромщик*'],
    protesters: ['протестующ*', 'демонстрант*'],
    tourists: ['турист*'],
    students: ['студент*'],
    workers: ['рабоч*', 'шахтер*'],
    foreigners: ['иностран*', 'заложник*'],
    hospitalised: ['в больниц*', 'госпитализ*', 'в стационар*'],
    identified: ['опознан*', 'личност* установлен*'],
    family: ['семь*', 'родственник*'],
    medics: ['медик*', 'врач*', 'спасател*', 'пожарн*'],
    journalists: ['журналист*'],
    migrants: ['мигрант*', 'беженц*'],
    critical: ['в реанимации', 'в тяжелом состоянии', 'в критическом состоянии'],
    casualties: ['убит* и ранен*'],
  },
};

const build = (language: Language): TermIndex<string> =>
  new TermIndex(
    language,
    Object.entries(GROUPS[language]).flatMap(([group, patterns]) =>
      patterns.map((pattern) => ({ pattern, payload: group })),
    ),
  );

export const GROUP_INDEX: Readonly<Record<Language, TermIndex<string>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};

const MARKS: Readonly<
  Record<Language, Readonly<Record<'subset' | 'total' | 'cumulative', readonly string[]>>>
> = {
  ar: {
    subset: ['بينهم|بينهن|بينها|منهم|منهن|منها'],
    total: ['اجمالي|اجمالا', 'مجموع', 'معا', 'مجتمعه|مجتمعين'],
    cumulative: ['منذ', 'حتي الان', 'حتي'],
  },
  en: {
    subset: ['among them', 'including', 'of them', 'of whom'],
    total: ['in all', 'in total', 'total', 'together', 'combined', 'altogether'],
    cumulative: ['since', 'so far', 'by'],
  },
  ru: {
    subset: ['среди них', 'в том числе', 'из них', 'включая'],
    total: ['всего', 'в общей сложности', 'итого', 'вместе', 'суммарно', 'совокупн*'],
    cumulative: ['с начала', 'на данный момент', 'к настоящему времени'],
  },
};

export const PART_INDEX: Readonly<Record<Language, TermIndex<'subset' | 'total' | 'cumulative'>>> = {
  ar: parts('ar'),
  en: parts('en'),
  ru: parts('ru'),
};

function parts(language: Language): TermIndex<'subset' | 'total' | 'cumulative'> {
  return new TermIndex(
    language,
    (['subset', 'total', 'cumulative'] as const).flatMap((part) =>
      MARKS[language][part].map((pattern) => ({ pattern, payload: part })),
    ),
  );
}
