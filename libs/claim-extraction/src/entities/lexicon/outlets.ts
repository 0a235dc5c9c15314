/** id | names in any script, separated by commas. Matched as they stand (capital first in Latin and Cyrillic). */
export const OUTLETS = `
tass|TASS,ITAR-TASS,ТАСС,ИТАР-ТАСС,تاس,إيتار تاس
ria|RIA Novosti,RIA,РИА Новости,РИА,ريا نوفوستي,نوفوستي
interfax|Interfax,Интерфакс,إنترفاكس,انترفاكس
interfax-kz|Interfax-Kazakhstan,Интерфакс-Казахстан
interfax-ua|Interfax-Ukraine,Интерфакс-Украина
sputnik|Sputnik,Спутник,سبوتنيك
rt|RT,Russia Today,روسيا اليوم,آر تي
afp|AFP,Agence France-Presse,Франс Пресс,Агентство Франс Пресс,فرانس برس,أ ف ب,أ.ف.ب,الفرنسية للأنباء
reuters|Reuters,Рейтер,Рейтерс,رويترز
ap|AP,Associated Press,The Associated Press,Ассошиэйтед Пресс,أسوشيتد برس,أسوشييتد برس,اسوشيتد برس,أ ب
upi|UPI,يو بي آي
dpa|DPA,dpa,د ب أ,د.ب.أ
xinhua|Xinhua,Синьхуа,شينخوا
kyodo|Kyodo,Kyodo News,Киодо,كيودو
yonhap|Yonhap,Рёнхап,Ёнхап,يونهاب
kcna|KCNA,ЦТАК
bloomberg|Bloomberg,Блумберг,بلومبرغ,بلومبرج
anadolu|Anadolu,Anadolu Agency,Анадолу,الأناضول,الاناضول
spa|SPA,Saudi Press Agency,واس
wam|WAM,وام
mena|MENA,Middle East News Agency,أ ش أ,أ.ش.أ,ا ش ا,وكالة أنباء الشرق الأوسط
sana|SANA,САНА,سانا
irna|IRNA,ИРНА,إرنا,ارنا
isna|ISNA,إيسنا
fars|Fars,Fars News,Фарс,فارس الإيرانية
tasnim|Tasnim,Тасним,تسنيم
mehr|Mehr News,Мехр,مهر الإيرانية
petra|Petra,بترا
kuna|KUNA,كونا
qna|QNA,قنا القطرية
bna|BNA,بنا البحرينية
nna|NNA,الوكالة الوطنية للإعلام
wafa|WAFA,Wafa,وفا
saba|Saba,سبأ
tap|TAP,وات التونسية
aps|APS,واج
pap|PAP,ПАП
ukrinform|Ukrinform,Укринформ
unian|UNIAN,УНИАН
belta|BelTA,БелТА,بيلتا
kazinform|Kazinform,KazInform,Казинформ,كازينفورم
tengrinews|Tengrinews,Tengri News,Tengrinews.kz,تنغري نيوز
orda|Orda.kz,Orda,أوردا
vlast|Vlast,Vlast.kz
zakon-kz|Zakon.kz
nur-kz|Nur.kz
khabar|Khabar 24,Khabar,Хабар 24,Хабар
informburo|Informburo.kz,Informburo
kabar|Kabar,Кабар
akipress|AKIpress,АКИpress,آكي برس
24kg|24.kg
armenpress|Armenpress,Арменпресс
azertac|Azertac,АЗЕРТАДЖ
trend|Trend News Agency
bbc|BBC,Би-би-си,بي بي سي,بى بى سى
cnn|CNN,Си-эн-эн,سي إن إن,سي ان ان
fox-news|Fox News,فوكس نيوز
sky-news|Sky News,سكاي نيوز,سكاي نيوز عربية
al-jazeera|Al Jazeera,Al-Jazeera,Аль-Джазира,الجزيرة
al-arabiya|Al Arabiya,Al-Arabiya,Аль-Арабия,العربية نت
al-mayadeen|Al Mayadeen,Al-Mayadeen,Аль-Маядин,الميادين
al-manar|Al-Manar,Al Manar,قناة المنار
al-hurra|Alhurra,قناة الحرة
france24|France 24,فرانس 24,فرانس24
deutsche-welle|Deutsche Welle,DW,Дойче велле,دويتشه فيله
euronews|Euronews,Евроньюс,يورونيوز
rferl|Radio Free Europe,RFE/RL,RFE,Радио Свобода,Радио Свободная Европа,راديو أوروبا الحرة,راديو الحرية
azattyq|Azattyq,Радио Азаттык,Азаттык
voa|Voice of America,VOA,Голос Америки,صوت أمريكا
nyt|New York Times,The New York Times,نيويورك تايمز
wapo|Washington Post,The Washington Post,واشنطن بوست
wsj|Wall Street Journal,The Wall Street Journal,وول ستريت جورنال
ft|Financial Times,فايننشال تايمز,فاينانشال تايمز
guardian|The Guardian,الغارديان,الجارديان
times|The Times,التايمز
telegraph|Daily Telegraph,The Telegraph,ديلي تلغراف,الديلي تلغراف
independent|The Independent,الإندبندنت
economist|The Economist,الإيكونوميست
politico|Politico,بوليتيكو
axios|Axios,أكسيوس
cbs|CBS,CBS News
nbc|NBC,NBC News
abc|ABC News
nhk|NHK
le-monde|Le Monde,لوموند
le-figaro|Le Figaro,لوفيغارو
spiegel|Der Spiegel,Spiegel,دير شبيغل
bild|Bild,بيلد
haaretz|Haaretz,هآرتس
yedioth|Yedioth Ahronoth,Ynet,يديعوت أحرونوت
jpost|Jerusalem Post,The Jerusalem Post,The Times of Israel,Times of Israel
kan|Kan,هيئة البث الإسرائيلية
lenta|Lenta.ru,Лента.ру,Лента.Ру
gazeta-ru|Gazeta.ru,Газета.Ru
kommersant|Kommersant,Коммерсантъ,Коммерсант,كوميرسانت
izvestia|Izvestia,Известия,إزفيستيا
vedomosti|Vedomosti,Ведомости
rbc|RBC,РБК
rg|Rossiyskaya Gazeta,Российская газета
kp|Komsomolskaya Pravda,Комсомольская правда
novaya-gazeta|Novaya Gazeta,Новая газета
dozhd|TV Rain,Дождь
meduza|Meduza,Медуза,ميدوزا
mediazona|Mediazona,Медиазона
fontanka|Fontanka,Фонтанка
baza|Baza
mash|Mash
rossiya24|Rossiya 24,Россия 24
channel-one|Channel One,Первый канал
ntv|НТВ
zvezda|Zvezda,Звезда
kyiv-independent|Kyiv Independent,The Kyiv Independent
ukrainska-pravda|Ukrainska Pravda,Украинская правда
suspilne|Suspilne,Суспильне
infotag|Infotag
ahram|Al-Ahram,Ahram Online,الأهرام,بوابة الأهرام
youm7|Youm7,اليوم السابع
masry-alyoum|Al-Masry Al-Youm,المصري اليوم,المصرى اليوم
shorouk|Al-Shorouk,بوابة الشروق,جريدة الشروق
el-watan|El-Watan,جريدة الوطن,بوابة الوطن
asharq-al-awsat|Asharq al-Awsat,Asharq Al-Awsat,صحيفة الشرق الأوسط,جريدة الشرق الأوسط
al-hayat|Al-Hayat,صحيفة الحياة اللندنية,جريدة الحياة
al-quds-al-arabi|القدس العربي
ecns|Global Times,China Daily,CCTV,CGTN
dawn|Dawn
toi|Times of India
the-hindu|The Hindu
pti|PTI,Press Trust of India
ani|ANI
afnews|Tolo News,TOLOnews,طلوع نيوز
state-tv|state television,state TV
the-insider|The Insider
bellingcat|Bellingcat,بيلينغكات
`;

/** Places where people speak for themselves; a relay between a claimant and the outlet. */
export const PLATFORMS = `
twitter|Twitter,Твиттер,Твиттере,تويتر
x|X (formerly Twitter),социальной сети X,منصة إكس,إكس
telegram|Telegram,Telegram-канал,Телеграм,Телеграме,تلغرام,تليغرام,تيليغرام,تليجرام
facebook|Facebook,Фейсбук,Фейсбуке,فيسبوك,فيس بوك,الفيس بوك,الفيسبوك
instagram|Instagram,Инстаграм,Инстаграме,إنستغرام,انستغرام,إنستجرام
youtube|YouTube,Ютуб,يوتيوب
whatsapp|WhatsApp,واتساب
vk|VKontakte,ВКонтакте
tiktok|TikTok,ТикТок,تيك توك
truth-social|Truth Social,تروث سوشيال
weibo|Weibo
linkedin|LinkedIn,لينكد إن
viber|Viber
`;

/** Words before or after an outlet's name that say what it is. */
export const MEDIA_NOUNS = {
  ar: 'وكالة,وكالة أنباء,وكالة الأنباء,وكالات,وكالات الأنباء,قناة,القناة,صحيفة,الصحيفة,جريدة,الجريدة,موقع,الموقع,إذاعة,راديو,تلفزيون,التلفزيون,التليفزيون,مجلة,المجلة,شبكة,فضائية,محطة,بوابة,منصة,الوكالة',
  en: 'agency,news agency,newspaper,daily,news site,website,site,channel,TV channel,television,TV,broadcaster,magazine,weekly,news outlet,outlet,radio,radio station,news channel,Telegram channel,portal,news portal,network,tabloid,newswire,press agency',
  ru: 'агентство,информагентство,агентство новостей,газета,издание,телеканал,канал,телеграм-канал,Telegram-канал,телеграм-каналы,портал,сайт,журнал,радио,радиостанция,СМИ,информационное агентство,пресс-агентство,телекомпания,интернет-издание,медиа',
} as const;
