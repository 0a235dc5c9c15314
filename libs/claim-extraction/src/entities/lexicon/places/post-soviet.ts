/** Columns as in egypt.ts; names that held for a time are in renamed.ts. */
export const POST_SOVIET = `
moscow|RU|city|Moscow|Москва|موسكو
st-petersburg|RU|city|St. Petersburg,Saint Petersburg,St Petersburg|Санкт-Петербург,Петербург|سانت بطرسبرغ,سان بطرسبرغ,بطرسبورغ,سان بطرسبورج
kazan|RU|city|Kazan|Казань|قازان
yekaterinburg|RU|city|Yekaterinburg,Ekaterinburg|Екатеринбург|يكاترينبورغ,يكاتيرينبورغ
novosibirsk|RU|city|Novosibirsk|Новосибирск|نوفوسيبيرسك
nizhny-novgorod|RU|city|Nizhny Novgorod|Нижний Новгород|نيجني نوفغورود
samara|RU|city|Samara|Самара|سامارا
omsk|RU|city|Omsk|Омск|أومسك
chelyabinsk|RU|city|Chelyabinsk|Челябинск|تشيليابينسك
ufa|RU|city|Ufa|Уфа|أوفا
perm|RU|city|Perm|Пермь|بيرم
volgograd|RU|city|Volgograd|Волгоград|فولغوغراد
rostov|RU|city|Rostov-on-Don,Rostov|Ростов-на-Дону,Ростов|روستوف
krasnodar|RU|city|Krasnodar|Краснодар|كراسنودار
sochi|RU|city|Sochi|Сочи|سوتشي
grozny|RU|city|Grozny|Грозный|غروزني
chechnya|RU|region|Chechnya|Чечня|الشيشان
dagestan|RU|region|Dagestan|Дагестан|داغستان
makhachkala|RU|city|Makhachkala|Махачкала|محج قلعة
ingushetia|RU|region|Ingushetia|Ингушетия|إنغوشيا,إنغوشيتيا
tatarstan|RU|region|Tatarstan|Татарстан|تتارستان
belgorod|RU|city|Belgorod|Белгород|بيلغورود
kursk|RU|city|Kursk|Курск|كورسك
bryansk|RU|city|Bryansk|Брянск|بريانسك
voronezh|RU|city|Voronezh|Воронеж|فورونيج
kaliningrad|RU|city|Kaliningrad|Калининград|كالينينغراد
murmansk|RU|city|Murmansk|Мурманск|مورمانسك
vladivostok|RU|city|Vladivostok|Владивосток|فلاديفوستوك
khabarovsk|RU|city|Khabarovsk|Хабаровск|خاباروفسك
irkutsk|RU|city|Irkutsk|Иркутск|إيركوتسك
yakutsk|RU|city|Yakutsk|Якутск|ياكوتسك
yakutia|RU|region|Yakutia|Якутия|ياقوتيا
kemerovo|RU|city|Kemerovo|Кемерово|كيميروفو
magnitogorsk|RU|city|Magnitogorsk|Магнитогорск|ماغنيتوغورسك
beslan|RU|city|Beslan|Беслан|بيسلان
saratov|RU|city|Saratov|Саратов|ساراتوف
tula|RU|city|Tula|Тула|تولا
tver|RU|city|Tver|Тверь|تفير
smolensk|RU|city|Smolensk|Смоленск|سمولينسك
orenburg|RU|city|Orenburg|Оренбург|أورينبورغ
astrakhan|RU|city|Astrakhan|Астрахань|أستراخان
siberia|RU|region|Siberia|Сибирь|سيبيريا
kamchatka|RU|region|Kamchatka|Камчатка|كامتشاتكا
sakhalin|RU|region|Sakhalin|Сахалин|ساخالين
moscow-region|RU|region|Moscow region|Подмосковье,Московская область|ضواحي موسكو,مقاطعة موسكو
crimea|UA|region|Crimea|Крым|القرم,شبه جزيرة القرم
sevastopol|UA|city|Sevastopol|Севастополь|سيفاستوبول
simferopol|UA|city|Simferopol|Симферополь|سيمفروبول
kyiv|UA|city|Kyiv,Kiev|Киев|كييف
kharkiv|UA|city|Kharkiv,Kharkov|Харьков|خاركيف,خاركوف
odesa|UA|city|Odesa,Odessa|Одесса|أوديسا,اوديسا
lviv|UA|city|Lviv|Львов|لفيف
dnipro|UA|city|Dnipro|Днепр,Днипро|دنيبرو
donetsk|UA|city|Donetsk|Донецк|دونيتسك
luhansk|UA|city|Luhansk,Lugansk|Луганск|لوغانسك,لوهانسك
donbas|UA|region|Donbas,Donbass|Донбасс|دونباس
mariupol|UA|city|Mariupol|Мариуполь|ماريوبول
zaporizhzhia|UA|city|Zaporizhzhia,Zaporozhye|Запорожье|زابوريجيا,زاباروجيا
kherson|UA|city|Kherson|Херсон|خيرسون
mykolaiv|UA|city|Mykolaiv,Nikolaev|Николаев|ميكولايف,نيكولايف
bakhmut|UA|city|Bakhmut|Бахмут,Артёмовск|باخموت
avdiivka|UA|city|Avdiivka,Avdeevka|Авдеевка|أفدييفكا
kramatorsk|UA|city|Kramatorsk|Краматорск|كراماتورسك
sumy|UA|city|Sumy|Сумы|سومي
poltava|UA|city|Poltava|Полтава|بولتافا
chernihiv|UA|city|Chernihiv|Чернигов|تشيرنيهيف
bucha|UA|city|Bucha|Буча|بوتشا
kryvyi-rih|UA|city|Kryvyi Rih|Кривой Рог|كريفي ريه
vinnytsia|UA|city|Vinnytsia|Винница|فينيتسا
pokrovsk|UA|city|Pokrovsk|Покровск|بوكروفسك
chornobyl|UA|city|Chernobyl,Chornobyl|Чернобыль|تشيرنوبيل,تشرنوبل
minsk|BY|city|Minsk|Минск|مينسك
gomel|BY|city|Gomel|Гомель|غوميل
brest-by|BY|city|Brest|Брест|بريست
grodno|BY|city|Grodno|Гродно|غرودنو
chisinau|MD|city|Chisinau|Кишинёв|كيشيناو
transnistria|MD|region|Transnistria|Приднестровье|ترانسنيستريا
tiraspol|MD|city|Tiraspol|Тирасполь|تيراسبول
tbilisi|GE|city|Tbilisi|Тбилиси|تبليسي,تفليس
batumi|GE|city|Batumi|Батуми|باتومي
abkhazia|GE|region|Abkhazia|Абхазия|أبخازيا
south-ossetia|GE|region|South Ossetia|Южная Осетия|أوسيتيا الجنوبية
yerevan|AM|city|Yerevan|Ереван|يريفان
gyumri|AM|city|Gyumri|Гюмри|غيومري
baku|AZ|city|Baku|Баку|باكو
nagorno-karabakh|AZ|region|Nagorno-Karabakh,Karabakh|Нагорный Карабах,Карабах|ناغورني قره باغ,ناغورنو كاراباخ,قره باغ,كاراباخ
stepanakert|AZ|city|Stepanakert,Khankendi|Степанакерт,Ханкенди|ستيباناكيرت,خانكندي
nakhchivan|AZ|region|Nakhchivan|Нахичевань|ناخيتشيفان
ganja|AZ|city|Ganja|Гянджа|كنجة
astana|KZ|city|Astana,Nur-Sultan,Nursultan|Астана,Нур-Султан|أستانا,أستانة,آستانا,استانا,نور سلطان
almaty|KZ|city|Almaty,Alma-Ata|Алма-Ата,Алматы|ألماتي,الماتي,ألما آتا,ألماآتا,ألما أتا,الما اتا,ألماتا
shymkent|KZ|city|Shymkent|Шымкент|شيمكنت,تشيمكنت
aktobe|KZ|city|Aktobe|Актобе|أكتوبي
aktau|KZ|city|Aktau|Актау|أكتاو,اكتاو
atyrau|KZ|city|Atyrau|Атырау|أتيراو
zhanaozen|KZ|city|Zhanaozen|Жанаозен|جاناوزن,زاناوزن,جانا أوزن
karaganda|KZ|city|Karaganda,Karagandy|Караганда|كاراغندا
taraz|KZ|city|Taraz|Тараз|طراز الكازاخية,تاراز
kyzylorda|KZ|city|Kyzylorda|Кызылорда|كيزيلوردا
taldykorgan|KZ|city|Taldykorgan|Талдыкорган|تالديكورغان
kostanay|KZ|city|Kostanay|Костанай|كوستاناي
pavlodar|KZ|city|Pavlodar|Павлодар|بافلودار
semey|KZ|city|Semey|Семей|سيمي
mangystau|KZ|region|Mangystau|Мангистау,Мангистауская область|مانغيستاو,مانجيستاو
baikonur|KZ|city|Baikonur|Байконур|بايكونور
bishkek|KG|city|Bishkek|Бишкек|بيشكيك,بشكيك
osh|KG|city|Osh|Ош|أوش
batken|KG|region|Batken|Баткен,Баткенская область|باتكين
dushanbe|TJ|city|Dushanbe|Душанбе|دوشنبه,دوشانبي
khujand|TJ|city|Khujand|Худжанд|خوجاند
gorno-badakhshan|TJ|region|Gorno-Badakhshan|Горный Бадахшан,ГБАО|بدخشان
tashkent|UZ|city|Tashkent|Ташкент|طشقند
samarkand|UZ|city|Samarkand|Самарканд|سمرقند
bukhara|UZ|city|Bukhara|Бухара|بخارى
andijan|UZ|city|Andijan|Андижан|أنديجان
nukus|UZ|city|Nukus|Нукус|نوكوس
karakalpakstan|UZ|region|Karakalpakstan|Каракалпакстан,Каракалпакия|كاراكالباكستان,قره قلباغستان
fergana|UZ|city|Fergana|Фергана|فرغانة
ashgabat|TM|city|Ashgabat|Ашхабад|عشق آباد,عشق أباد
tallinn|EE|city|Tallinn|Таллин,Таллинн|تالين
narva|EE|city|Narva|Нарва|نارفا
riga|LV|city|Riga|Рига|ريغا,ريجا
vilnius|LT|city|Vilnius|Вильнюс|فيلنيوس
kaunas|LT|city|Kaunas|Каунас|كاوناس
central-asia||region|Central Asia|Центральная Азия,Средняя Азия|آسيا الوسطى
`;
