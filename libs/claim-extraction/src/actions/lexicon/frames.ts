import type { Language } from '@isnad/claim-model';
import type { Need } from './entry.js';

/** Words that fill a need: forces to withdraw, a facility to close, a commodity to have a price. */
export type FrameNeed = Exclude<Need, 'number' | 'persons' | 'event'>;

/** A language without words for a need takes it as filled. */
export const FRAMES: Readonly<Record<FrameNeed, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  forces: {
    ar: [
      'قوات*|القوات|قواته|قواتها|جنود*|الجنود|جندي|جنديا|الجيش|جيش*|وحدات*|الوحدات|وحده|كتيبه|كتايب|عسكريا|عسكريين|العسكريين|عناصر|عناصره|عناصرها|بعثه|البعثه|مقاتلين|مرتزقه|المرتزقه|مدرعات|دبابات|مقاتلو|مقاتلي|المتمردين|المتمردون|رتل|الرتل|المسلحين|المسلحون|الفصايل|فاغنر|فاجنر|عنصر|عنصرا|مقاتل|مقاتلا|عسكري|جنود|اليات|مدرعات|مركبات',
      'حفظ السلام',
      'مهمت*|المهمه|مهمه',
      'اخر الطايرات|طايره',
    ],
    en: [
      'troop|troops|troopers|force|forces|soldier|soldiers|peacekeep*|contingent*|army|military|mission|battalion*|brigade*|regiment*|unit|units|marines|servicemen|paratroopers|warship*|fleet|navy|tanks|personnel|reservists|guardsmen|garrison',
      'national guard',
      'police officers|contingent|force|units',
      'jets|frigate*|destroyer*|warplanes|bombers|helicopters|artillery|armour|armor|missiles|patriot*|police|gendarmes|commandos|fighters',
      'border guards',
      'aircraft carrier',
      'carrier strike group',
      'fighter jets',
    ],
    ru: [
      'колонн*',
      'войск*|сил|силы|силами|миротворц*|миротворческ*|контингент*|военн*|военнослужащ*|миссия|миссии|армия|армии|армию|солдат*|подразделени*|бригад*|батальон*|десантник*|корабл*|флот|флота|танк*|росгвард*|спецназ*|полк|полка|дивизи*|боевик*|части|частей|группировк*|техник*',
    ],
  },
  facility: {
    ar: [
      'مطار*|المطار|المطارات|معبر*|المعبر|معابر|المعابر|حدود*|الحدود|مدرسه|مدارس|المدارس|الطريق|الطرق|جامعه|جامعات|الجامعات|ميناء|المواني|مواني|بنوك|البنوك|مصارف|المصارف|رحلات*|الرحلات|مترو|كوبري|جسر|ميدان|محطه|سفاره*|السفاره|قنصليه|المحال|الاسواق|مصنع|مصانع|منجم|حقل|مضيق',
      'قناه السويس',
      'خدمات البنوك',
    ],
    en: [
      'train|rail|bus|ferry service|services',
      'airport*|airspace|border*|school*|road*|highway*|motorway*|port|ports|bank|banks|flight*|university|universities|crossing*|bridge*|embassy|embassies|consulate*|station*|metro|subway|factory|factories|plant|plants|shops|stores|mine|mines|runway*|classes|campus|campuses|museum*|market*|railway*|rail|train|trains|tunnel*|hospital*|clinic*|stadium*|restaurants|bars|cafes|pipeline*|canal|strait|checkpoint*|gates|offices|office|courts|park|parks|beach*|traffic|ferry|ferries|line|terminal*|refinery|refineries|newspaper*|mosque*|church*|airline*|operations|production|exchange',
    ],
    ru: [
      'аэропорт*|погранпереход*|переход|перехода|порты|границ*|школ*|дорог*|трасс*|порт|порта|порты|портов|портах|банк|банка|банки|банков|банке|банку|банкам|банках|пекарн*|заправк*|азс|аэродром*|гаван*|кинотеатр*|фабрик*|элеватор*|нпз|отделени*|супермаркет*|рынок|рынки|рынка|рынков|храм*|мечет*|рейс|рейсы|рейсов|университет*|вуз*|мост|моста|мосты|метро|посольств*|консульств*|завод*|движени*|магазин*|ресторан*|заняти*|станци*|небо|железн*|поезд*|улиц*|кафе|музе*|вокзал*|больниц*|шахт*|рудник*|проспект*|площад*|переход|переходы|кпп|проход|сообщени*|производств*|полет*|биржа|биржи|биржу|работу|тоннел*|газопровод*|нефтепровод*|пролив*|терминал*',
      'воздушн* пространств*',
      'торгов* центр*',
      'пункт* пропуска',
      'детск* сад*',
      'воздушн* гаван*',
    ],
  },
  commodity: {
    ar: [
      'سعر|اسعار|السعر|الاسعار|اسعارها|سعره|سعرها|نفط|النفط|ذهب|الذهب|الفضه|دولار|الدولار|اليورو|بنزين|البنزين|وقود|الوقود|السولار|الديزل|موشر|موشرات|البورصه|بورصه|الاسهم|اسهم|سهم|الجنيه|الليره|الدينار|الريال|الدرهم|الروبل|خبز|الخبز|القمح|السكر|الارز|اليورانيوم|يورانيوم|برميل|البرميل|الخام|خام|برنت|التضخم|تضخم|الفايده|العمله|بيتكوين|النحاس|الاجور|الايجارات|البطاله|بطاله|اقتصاد|الاقتصاد|الناتج|الصادرات|الواردات|الاحتياطي|العقود|السندات',
      'الغاز الطبيعي|المسال|الي|بنسبه',
      'غاز البوتاجاز|الطهي|البترول',
    ],
    en: [
      'price*|oil|crude|brent|gold|dollar*|gas|fuel|petrol|gasoline|diesel|index|shares|share|wheat|uranium|barrel|copper|stocks|inflation|currency|pound|euro|yen|rouble|ruble|peso|lira|rupee|rate|rates|bitcoin|tariff*|wages|wage|rents|fares|bread|nikkei|ftse|dow|futures|bonds|yield*|silver|nickel|rice|sugar|coffee|unemployment|gdp|economy|exports|imports|tenge|hryvnia|yuan|franc|krona|shilling|naira|rand|reserves|loaf|benchmark|stock|treasury|treasuries|coal|palladium|platinum|aluminium|corn|soybeans|cocoa|cotton|rial|ringgit|baht|won|dirham|dinar|riyal|rupiah|zloty|forint|krone|franc|peg|premium|discount|mortgage|rent|subsidies|fare|toll|tolls',
      'electricity bills',
    ],
    ru: [
      'цена|цены|цену|цен|ценам|ценах|ценой|ценами|нефт|нефть|нефти|нефтью|золот*|доллар*|газ|газа|газу|топлив*|бензин*|индекс*|акци|акции|акций|пшениц*|уран|урана|рубл*|инфляци*|евро|фунт*|иен*|юан*|тенге|гривн*|лир|лира|лиры|лиру|ставк*|brent|баррел*|биткоин*|биткойн*|тариф*|курс|курса|валют*|зарплат*|пенси*|сахар*|хлеб*|электроэнерги*|проезд*|жиль*|бирж*|металл*|медь|меди|алюмини*|угл|уголь|угля|ввп|экспорт*|импорт*|сомони|сум|манат*',
    ],
  },
  connection: {
    ar: ['انترنت|الانترنت|اتصالات|الاتصالات|الهاتف|هاتف|هواتف|البث|الشبكه|شبكات|تويتر|فيسبوك|يوتيوب'],
    en: [
      'tiktok|google|twitter|x|vpn|wikipedia|app|apps|platform*|access',
      'internet|communication*|phone|phones|mobile|telephone|broadcast*|network*|electricity|power|web|wi-fi|telecom*|messaging|whatsapp|telegram|facebook|twitter|youtube|instagram|signal|website*|connectivity|grid',
      'social media',
      'data services',
    ],
    ru: [
      'tiktok|google|твиттер*|тикток*|x|vpn|википеди*|приложени*|платформ*',
      'интернет*|связ|связь|связи|связью|телефон*|вещани*|сеть|сети|сетей|электричеств*|электроснабжени*|энергоснабжени*|электроэнерги*|мобильн*|соцсет*|мессенджер*|сайт*|доступ*|telegram|whatsapp|youtube|facebook|instagram|twitter|свет|света|роуминг*',
    ],
  },
  labour: {
    ar: [
      'عمال|العمال|عمال*|نقابه|نقابات|اتحاد*|موظف*|الموظفين|العاملين|العاملون|معلم*|المعلمين|اطباء|الاطباء|ممرض*|سايق*|مدرس*|المدرسين|قضاه|القضاه|طيار*|محام*|المحامين|سككي*',
    ],
    en: [
      'worker*|union|unions|staff|employee*|drivers|teachers|pilots|nurses|doctors|pay|wages|crews|miners|dockers|dockworkers|workforce|machinists|actors|writers|cleaners|firefighters|controllers|lecturers|members|train|rail|postal|labour|labor',
      'civil servants',
      'walk out',
    ],
    ru: ['рабоч*|профсоюз*'],
  },
  captives: {
    en: [
      'members|minister|president|official|officials|schoolchildren|schoolgirls|schoolboys|pupils|nuns|priests|doctors|sisters|brothers|workers|traders|farmers|villagers|passengers|drivers|boy|girl|teenager|teenagers|pilgrims|fishermen|migrants|inmates|troops|engineers|missionaries|aid|hostage*|prisoner*|detainee*|captive*|inmate*|activist*|journalist*|suspect*|people|person|persons|men|women|children|soldier*|sailor*|crew|crews|protester*|civilians|convict*|bail|prison|jail|custody|detention|dissident*|lawmaker*|policemen|workers|students|girls|boys|nationals|citizens|staff|reporters|tourists|fishermen|pilot|pilots|captivity|him|her|them|militants|fighters|politicians|leaders|employees|abductees|kidnapped|servicemen',
      'opposition leader',
    ],
    ru: [
      'заложник*|заложниц*|пленн*|военнопленн*|заключенн*|задержанн*|арестованн*|активист*|журналист*|человек|людей|граждан|гражданин*|солдат*|моряк*|подозреваем*|осужденн*|политик*|оппозиционер*|из-под|сизо|колони*|тюрьм*|экипаж*|политзаключенн*|его|ее|их|военнослужащ*|протестующ*|сотрудник*|свобод*|плен|плена|бойц*|женщин*|детей|депутат*|школьниц*|студент*|рыбак*|свободу',
      'под залог',
      'из под',
    ],
  },
  /** Words of captivity alone, where the verb moves anybody: "доставлены", "переданы". */
  prisoners: {
    ru: [
      'пленн*|военнопленн*|заключенн*|заложник*|заложниц*|задержанн*|освобожденн*|экипаж*|политзаключенн*|плен|плена|обмен|обмена|обмене|обменом|мккк',
      'красн* крест*',
    ],
  },
  agreement: {
    en: [
      'agreement*|deal|deals|treaty|treaties|pact|pacts|accord|accords|memorandum*|contract|contracts|protocol*|declaration|communique|settlement|truce|ceasefire|mou|partnership|compromise|understanding|roadmap',
    ],
    ru: [
      'соглашени*|договор|договора|договоры|договору|договоров|сделк*|контракт*|меморандум*|пакт*|протокол*|деклараци*|заявление|заявления|документ*|конвенци*|хартия|коммюнике|мир|мира|перемири*|прекращении|сотрудничестве',
      'дорожн* карт*',
    ],
  },
  measure: {
    en: [
      'impos*|lift|lifted|lifts|lifting|eas*|announce*|adopt*|approv*|extend*|introduc*|tighten*|agree*|slap*|hit|widen*|expand*|new|fresh|additional|further|threaten*|waiv*|remov*|renew*|prolong*|unveil*|target*|apply|applied|facing|placed|put|suspend*|scrap*|levied|levy|drop|dropped',
    ],
    ru: [
      'ввел|ввела|ввели|введет|введут|ввести|введен*|вводит|вводят|введени*|снял|сняла|сняли|снимет|снять|сняти*|отмен*|смягч*|ослаб*|продл*|расшир*|ужесточ*|нов*|согласовал*|одобрил*|утвердил*|объявил*|против|наложил*|пригрозил*|пакет*',
    ],
  },
  office: {
    en: [
      'minister*|president*|chief|chairman|chairwoman|chair|director*|head|ambassador*|governor*|mayor|secretary|judge*|commander*|general|spokesman|spokeswoman|spokesperson|premier|chancellor|envoy|coach|manager|editor|boss|commissioner*|prosecutor*|post|posts|cabinet|government|officials|official|ceo|executive|adviser*|officer*|deputy|successor|leader|speaker|diplomat*|lawmaker*|councillor*|office|justice',
      'prime minister',
      'attorney general',
      'police chief',
    ],
  },
  election: {
    ar: [
      'الصناديق|صناديق|بالميه|بالمايه|الميه|المايه|الجوله|الاعاده|لرياسه|بالرياسه|ولايه|الاغلبيه|اغلبيه|التشريعيه|الرياسيه',
      'انتخابات|الانتخابات|الاصوات|اصوات|مقعد|مقاعد|برياسه|بالرياسه|رياسه|الرياسه|البرلمان|برلمان|الاستفتاء|استفتاء|الاقتراع|مرشح|المرشح|مرشحه|بمنصب|منصب|ولايه|بولايه|التصويت|جوله|الناخبين|حزب|الحزب|اليمين|اليسار|ايتلاف|تحالف|قايمه|بعضويه|الرييس',
    ],
    en: [
      'election*|vote|votes|voters|voter|ballot*|poll|polls|presidency|seat|seats|parliament|parliamentary|presidential|referendum|runoff|run-off|turnout|candidate*|party|mandate*|constituency|constituencies|primary|primaries|electoral|coalition|mayoral|majority|re-election|term|opposition|lawmakers|senate|congress|bill|resolution',
    ],
  },
  /** Words of the vote itself, where the verb is said of anything: "led", "secured", "picked up". */
  ballot: {
    en: [
      'election*|vote|votes|voters|voter|ballot*|poll|polls|seat|seats|referendum|runoff|run-off|turnout|majority|constituency|constituencies|primary|primaries|electorate|re-election|candidate*|precincts',
    ],
  },
  crowd: {
    ar: [
      'خرج*|انطلق*|انطلاق|تنطلق|ستنطلق|نظم*|ينظم|تنظم|تنظيم|شارك*|مشاركه|سلميه|حاشده|احتجاجيه|تضامنيه|مليونيه|جاب*|متظاهر*|محتج*|شوارع|الشوارع|ميدان|تنديدا|احتجاجا|تضامنا|دعا|تدعو|غاضبه|مويده|معارضه|مناهضه|للمطالبه|الالاف|المييات|العشرات|الاف|مييات|عشرات|راكبه|اسقاط|تشييع',
    ],
  },
  place: {
    en: [
      'airport*|city|cities|town|towns|village*|building*|base|bases|headquarters|palace|station*|bridge*|crossing*|port|ports|district*|checkpoint*|hospital*|dam|island*|territory|territories|ship|ships|tanker*|vessel*|plant|plants|capital|province*|region*|barracks|square|parliament|office|offices|prison*|camp|camps|oilfield*|field|fields|border|area|areas|power|embassy|consulate|house|homes|school*|university|bank|assets|yacht*|plane|aircraft|compound|outpost*|stronghold*|land|neighbourhood*|neighborhood*|refinery|mine|mines|company|factory|church|mosque|hotel|villa*',
    ],
    ru: [
      'штаб*|штаб-квартир*|кпп|дамб*|плотин*',
      'аэропорт*|погранпереход*|переход|перехода|порты|город|города|городе|городом|поселок|поселк*|сел|село|села|деревн*|здани*|баз|база|базу|базы|резиденци*|дворец|станци*|мост|моста|порт|порта|район*|больниц*|остров*|территори*|судно|суда|танкер*|корабл*|завод*|столиц*|област*|площад*|парламент*|офис*|тюрьм*|лагер*|месторождени*|границ*|посольств*|школ*|университет*|банк*|актив*|яхт*|самолет*|блокпост*|мэри*|администраци*|гаван*|правительств*|телецентр*|позици*|высот*|власть|контроль',
    ],
  },
  vehicle: {
    en: [
      'train*|bus|buses|car|cars|truck*|plane*|aircraft|ship*|boat*|ferry|ferries|helicopter*|lorry|lorries|tram*|vessel*|jet*',
    ],
    ru: [
      'поезд*|автобус*|автомобил*|машин*|грузовик*|самолет*|судн*|суда|корабл*|трамва*|состав*|катер*|вертолет*|фур|фура|фуры|паром*|лодк*|электричк*|маршрутк*|локомотив*|лобов*',
    ],
  },
  fighters: {
    en: [
      'fighter|fighters|rebel|rebels|militant*|insurgent*|jihadist*|guerrilla*|militia*|paramilitar*|mutineers|gunmen|separatist*|troops|soldiers|army|forces|battalion*|brigade*|garrison|peacekeepers|marines',
    ],
    ru: [
      'полици*|силов*|демонстрант*|протестующ*|боевик*|военн*|арми*|войск*|повстанц*|вооруженн*|группировк*|племен*|отряд*|болельщик*|беспорядк*|между|сторонник*|пограничник*|мигрант*|гвардейц*|спецназ*|казак*|правоохранител*|продолж*|вспыхн*|ожесточенн*|границ*',
    ],
  },
};
