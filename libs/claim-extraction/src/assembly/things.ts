import type { Language } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';

/**
 * What is closed, taken, cut, sold or measured: an airport is no border, and gas is no wheat.
 * key; English; Russian; Arabic. Terms (see TermIndex) are separated by commas.
 */
const THINGS = `
airport; airport*, air hub; аэропорт*, воздушн* гаван*; مطار*
border; border*, crossing*, checkpoint*, frontier*; границ*, погранпереход*, кпп, погранич* пункт*; معبر*, معابر, حدود*, منفذ
school; school*, class|classes; школ*, урок*; مدرسه|مدارس|المدرسه|المدارس, دراسه|الدراسه
university; universit*, college*, campus*; университет*, вуз*; جامعه|جامعات|الجامعه|الجامعات
road; road*, highway*, motorway*, street*; дорог*, трасс*, шоссе; طريق*, طرق|الطرق, شارع*
bridge; bridge*; мост*; جسر*, كوبري*
tunnel; tunnel*; туннел*, тоннел*; نفق*
port; port|ports, harbour*|harbor*; порт|порта|порту|порты; ميناء*, مواني|الموانئ
railway; railway*, rail, train|trains; железн* дорог*, поезд*; قطار*, قطارات, سكك
metro; metro, subway; метро; مترو
bank; bank|banks, banking; банк*; بنك|بنوك|البنوك|البنك, مصرف|مصارف|المصارف
flight; flight*; рейс*, авиасообщен*; رحله|رحلات|الرحلات
airspace; airspace; воздушн* пространств*; مجال* الجوي
market; market*, shop|shops, store|stores; рынок|рынк*, магазин*; سوق|اسواق|الاسواق, متجر|متاجر
hospital; hospital*, clinic*; больниц*, госпитал*; مستشفي*, مستشفيات
embassy; embass*, consulate*; посольств*, консульств*; سفاره|السفاره|سفارتها, قنصليه
dam; dam|dams; плотин*, дамб*; سد|السد|سدود
power-plant; power plant*, power station*; аэс, гэс, тэц, электростанц*; محطه كهرباء, محطه توليد, محطه نوويه
refinery; refiner*; нпз; مصفاه|مصافي
base; base|bases, barracks; базу|база|базы, казарм*; قاعده|القاعده, ثكنه
palace; palace*; дворец|дворц*; قصر|القصر
parliament; parliament building; здание парламента; مبني البرلمان
mosque; mosque*; мечет*; مسجد*, جامع
church; church*; церк*; كنيسه|الكنيسه|كنايس
prison; prison*, jail*; тюрьм*, колони*; سجن|السجن|سجون
canal; canal; канал*; قناه السويس, القناه
internet; internet, web access, online access; интернет*; انترنت|الانترنت
twitter; twitter; twitter, твиттер*; تويتر, twitter
tiktok; tiktok; tiktok, тикток*; تيك توك, tiktok
telegram-app; access to telegram, telegram app; блокировк* telegram; تطبيق تليغرام|تلغرام
whatsapp; whatsapp; whatsapp, ватсап*; واتساب|واتس
facebook; facebook; facebook, фейсбук*; فيسبوك|الفيسبوك
youtube; youtube; youtube, ютуб*; يوتيوب
exports; export*; экспорт*; صادرات*, تصدير*
imports; import*; импорт*; واردات*, استيراد
output; output, production; добыч*, производств*; انتاج*, الانتاج
phone; phone*, mobile network*, cellular; мобильн* связ*, телефон*; هاتف|الهاتف|الهواتف, خدمات الاتصال
electricity; electric*, power supply, power cut*, blackout*; электричеств*, электроэнерг*, свет; كهرباء|الكهرباء
water; water supply; водоснабжен*; مياه الشرب, امدادات المياه
broadcast; broadcast*, television, tv; телевещан*, телевиден*; بث|البث, تلفزيون|التلفزيون
lpg; liquefied gas, lpg; сжиженн* газ*; غاز المسال, الغاز المسال
gas; natural gas, gas price*, gas; газ|газа; غاز|الغاز
oil; oil, crude, brent; нефт*, brent; نفط|النفط, خام برنت, برنت
petrol; petrol, gasoline, fuel*; бензин*, топлив*; بنزين|البنزين, وقود|الوقود
diesel; diesel; дизел*, солярк*; ديزل|الديزل, سولار|السولار, مازوت
bread; bread, loaf; хлеб*; خبز|الخبز, رغيف
flour; flour; мук*; دقيق|الدقيق, طحين|الطحين
sugar; sugar; сахар*; سكر|السكر
wheat; wheat; пшениц*; قمح|القمح
rice; rice; рис|риса; ارز|الارز
meat; meat; мяс*; لحوم|اللحوم
gold; gold; золот*; ذهب|الذهب
uranium; uranium; уран|урана|урану; يورانيوم|اليورانيوم
copper; copper; медь|меди; نحاس|النحاس
bitcoin; bitcoin*; биткоин*, биткойн*; بيتكوين|البيتكوين
dollar; dollar rate, against the dollar, to the dollar; курс доллара, к доллару; سعر الدولار, امام الدولار, مقابل الدولار
shares; share*, stock*, index; акци*, индекс*; اسهم|الاسهم, بورصه|البورصه, موشر
inflation; inflation; инфляци*; تضخم|التضخم
interest; interest rate*, key rate, repo rate; ключев* ставк*, процентн* ставк*; سعر الفايده, اسعار الفايده
rent; rent|rents; аренд*; ايجار|الايجار
ticket; ticket*|fare|fares; билет*, проезд*; تذكره|تذاكر|التذكره
curfew; curfew; комендантск* час*; حظر التجول, حظر تجول
train-crash; derail*; сошел с рельсов; خروج القطار
magnitude; magnitude; магнитуд*; ريختر, بقوه, درجه
depth; depth; глубин*; عمق
ballot-boxes; ballot box*, boxes, polling box*, ballots|votes counted; протокол*, бюллетен*, урн|урны|урнах; صناديق|الصناديق, صندوق الاقتراع
margin; margin, lead of, points ahead, short of; перевес*, не хватило, опережа*, разрыв*; فارق|الفارق|بفارق
seats; seat|seats; мандат*; مقاعد|المقاعد, مقعد*
spoiled-votes; invalid votes, spoiled|spoilt ballots, blank votes; недействительн* бюллетен*; اوراق باطله, الاصوات الباطله
abroad-votes; overseas votes|voters, voters abroad, votes abroad; за границей, за рубежом; المغتربين, الناخبين في الخارج, بالخارج
turnout; turnout; явк*; نسبه المشاركه, نسبه الاقبال, نسبه التصويت
houses; house|houses, home|homes; дом|дома|домов; منزل|منازل|المنازل, بيوت
shelling; rocket*, missile*; ракет*; صاروخ*, صواريخ
drone; drone*; беспилотник*, дрон|дрона|дронов, бпла; مسيره|مسيرات, طايره مسيره
cars; car|cars, vehicle*; автомоб*, машин*; سياره|سيارات|السيارات
drugs; cocaine, heroin, hashish, drug|drugs, captagon, cannabis; кокаин*, героин*, наркотик*, гашиш*; كوكايين, هيروين, حشيش|الحشيش, مخدر*, كبتاغون
weapons; weapon*, gun|guns, ammunition; оруж*, боеприпас*; سلاح|اسلحه|الاسلحه, ذخيره
aboard; on board, aboard, passenger*; на борту, пассажир*; علي متن*, ركاب|الركاب|راكب*
cigarettes; cigarette*; сигарет*; سجاير|السجائر
`;

const COLUMN: Readonly<Record<Language, number>> = { en: 1, ru: 2, ar: 3 };
const ROWS = THINGS.split('\n')
  .filter((row) => row !== '')
  .map((row) => row.split(';'));

const build = (language: Language): TermIndex<string> =>
  new TermIndex(
    language,
    ROWS.flatMap((row) =>
      (row[COLUMN[language]] ?? '')
        .split(',')
        .map((term) => term.trim())
        .filter((term) => term !== '')
        .map((pattern) => ({ pattern, payload: row[0] ?? '' })),
    ),
  );

export const THING_INDEX: Readonly<Record<Language, TermIndex<string>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};
