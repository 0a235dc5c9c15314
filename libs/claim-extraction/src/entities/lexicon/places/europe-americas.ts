/** Columns as in egypt.ts. */
export const EUROPE_AMERICAS = `
london|GB|city|London|Лондон|لندن
manchester|GB|city|Manchester|Манчестер|مانشستر
birmingham|GB|city|Birmingham|Бирмингем|برمنغهام
liverpool|GB|city|Liverpool|Ливерпуль|ليفربول
glasgow|GB|city|Glasgow|Глазго|غلاسكو
edinburgh|GB|city|Edinburgh|Эдинбург|إدنبره,ادنبره
belfast|GB|city|Belfast|Белфаст|بلفاست
salisbury|GB|city|Salisbury|Солсбери|سالزبري
northern-ireland|GB|region|Northern Ireland|Северная Ирландия|أيرلندا الشمالية
dublin|IE|city|Dublin|Дублин|دبلن
paris|FR|city|Paris|Париж|باريس
marseille|FR|city|Marseille,Marseilles|Марсель|مرسيليا
lyon|FR|city|Lyon,Lyons|Лион|ليون
nice|FR|city||Ницца|مدينة نيس
strasbourg|FR|city|Strasbourg|Страсбург|ستراسبورغ,ستراسبورج
toulouse|FR|city|Toulouse|Тулуза|تولوز
new-caledonia|FR|region|New Caledonia|Новая Каледония|كاليدونيا الجديدة
berlin|DE|city|Berlin|Берлин|برلين
munich|DE|city|Munich|Мюнхен|ميونيخ,ميونخ
hamburg|DE|city|Hamburg|Гамбург|هامبورغ
frankfurt|DE|city|Frankfurt|Франкфурт|فرانكفورت
cologne|DE|city|Cologne|Кёльн|كولونيا,كولن
bonn|DE|city|Bonn|Бонн|مدينة بون
ramstein|DE|city|Ramstein|Рамштайн|رامشتاين
brussels|BE|city|Brussels|Брюссель|بروكسل
antwerp|BE|city|Antwerp|Антверпен|أنتويرب
amsterdam|NL|city|Amsterdam|Амстердам|أمستردام,امستردام
the-hague|NL|city|The Hague|Гаага|لاهاي
rotterdam|NL|city|Rotterdam|Роттердам|روتردام
luxembourg|LU|city||Люксембург|
geneva|CH|city|Geneva|Женева|جنيف
zurich|CH|city|Zurich|Цюрих|زيورخ,زيوريخ
bern|CH|city|Bern|Берн|برن
davos|CH|city|Davos|Давос|دافوس
vienna|AT|city|Vienna|Вена|فيينا
rome|IT|city|Rome|Рим|روما
milan|IT|city|Milan|Милан|ميلانو
naples|IT|city|Naples|Неаполь|نابولي
venice|IT|city|Venice|Венеция|البندقية الإيطالية,فينيسيا
genoa|IT|city|Genoa|Генуя|جنوة
lampedusa|IT|city|Lampedusa|Лампедуза|لامبيدوزا
sicily|IT|region|Sicily|Сицилия|صقلية
madrid|ES|city|Madrid|Мадрид|مدريد
barcelona|ES|city|Barcelona|Барселона|برشلونة
valencia|ES|city|Valencia|Валенсия|فالنسيا
catalonia|ES|region|Catalonia|Каталония|كتالونيا,كاتالونيا
ceuta|ES|city|Ceuta|Сеута|سبتة
melilla|ES|city|Melilla|Мелилья|مليلية
lisbon|PT|city|Lisbon|Лиссабон|لشبونة
athens|GR|city|Athens|Афины|أثينا,اثينا
thessaloniki|GR|city|Thessaloniki|Салоники|سالونيك
lesbos|GR|region|Lesbos|Лесбос|ليسبوس
crete|GR|region|Crete|Крит|كريت
nicosia|CY|city|Nicosia|Никосия|نيقوسيا
sofia|BG|city|Sofia|София|صوفيا
bucharest|RO|city|Bucharest|Бухарест|بوخارست
budapest|HU|city|Budapest|Будапешт|بودابست
prague|CZ|city|Prague|Прага|براغ
bratislava|SK|city|Bratislava|Братислава|براتيسلافا
warsaw|PL|city|Warsaw|Варшава|وارسو
krakow|PL|city|Krakow|Краков|كراكوف
gdansk|PL|city|Gdansk|Гданьск|غدانسك
belgrade|RS|city|Belgrade|Белград|بلغراد,بلجراد
novi-sad|RS|city|Novi Sad|Нови-Сад|نوفي ساد
zagreb|HR|city|Zagreb|Загреб|زغرب
sarajevo|BA|city|Sarajevo|Сараево|سراييفو
pristina|XK|city|Pristina|Приштина|بريشتينا
skopje|MK|city|Skopje|Скопье|سكوبي
tirana|AL|city|Tirana|Тирана|تيرانا
podgorica|ME|city|Podgorica|Подгорица|بودغوريتسا
ljubljana|SI|city|Ljubljana|Любляна|ليوبليانا
stockholm|SE|city|Stockholm|Стокгольм|ستوكهولم,استوكهولم
malmo|SE|city|Malmo,Malmö|Мальмё|مالمو
oslo|NO|city|Oslo|Осло|أوسلو,اوسلو
copenhagen|DK|city|Copenhagen|Копенгаген|كوبنهاغن,كوبنهاجن
greenland|DK|region|Greenland|Гренландия|غرينلاند,جرينلاند
helsinki|FI|city|Helsinki|Хельсинки|هلسنكي
reykjavik|IS|city|Reykjavik|Рейкьявик|ريكيافيك
washington|US|city|Washington,Washington DC,Washington D.C|Вашингтон|واشنطن
new-york|US|city|New York,New York City|Нью-Йорк|نيويورك
los-angeles|US|city|Los Angeles|Лос-Анджелес|لوس أنجلوس,لوس انجلوس,لوس أنجليس
chicago|US|city|Chicago|Чикаго|شيكاغو
houston|US|city|Houston|Хьюстон|هيوستن
boston|US|city|Boston|Бостон|بوسطن
miami|US|city|Miami|Майами|ميامي
san-francisco|US|city|San Francisco|Сан-Франциско|سان فرانسيسكو
las-vegas|US|city|Las Vegas|Лас-Вегас|لاس فيغاس
philadelphia|US|city|Philadelphia|Филадельфия|فيلادلفيا
dallas|US|city|Dallas|Даллас|دالاس
atlanta|US|city|Atlanta|Атланта|أتلانتا
detroit|US|city|Detroit|Детройт|ديترويت
minneapolis|US|city|Minneapolis|Миннеаполис|مينيابوليس
seattle|US|city|Seattle|Сиэтл|سياتل
new-orleans|US|city|New Orleans|Новый Орлеан|نيو أورليانز
uvalde|US|city|Uvalde|Ювалде|يوفالدي
california|US|region|California|Калифорния|كاليفورنيا
texas|US|region|Texas|Техас|تكساس
florida|US|region|Florida|Флорида|فلوريدا
alaska|US|region|Alaska|Аляска|ألاسكا
hawaii|US|region|Hawaii|Гавайи|هاواي
puerto-rico|US|region|Puerto Rico|Пуэрто-Рико|بورتوريكو
guantanamo|CU|city|Guantanamo,Guantanamo Bay|Гуантанамо|غوانتانامو,جوانتانامو
ottawa|CA|city|Ottawa|Оттава|أوتاوا
toronto|CA|city|Toronto|Торонто|تورونتو
montreal|CA|city|Montreal|Монреаль|مونتريال
vancouver|CA|city|Vancouver|Ванкувер|فانكوفر
mexico-city|MX|city|Mexico City|Мехико|مكسيكو سيتي,مكسيكو
tijuana|MX|city|Tijuana|Тихуана|تيخوانا
havana|CU|city|Havana|Гавана|هافانا
port-au-prince|HT|city|Port-au-Prince|Порт-о-Пренс|بورت أو برنس
bogota|CO|city|Bogota|Богота|بوغوتا
caracas|VE|city|Caracas|Каракас|كراكاس
brasilia|BR|city|Brasilia|Бразилиа|برازيليا
sao-paulo|BR|city|Sao Paulo|Сан-Паулу|ساو باولو
rio|BR|city|Rio de Janeiro|Рио-де-Жанейро|ريو دي جانيرو
buenos-aires|AR|city|Buenos Aires|Буэнос-Айрес|بوينس آيرس,بوينس أيرس
santiago|CL|city|Santiago|Сантьяго|سانتياغو
lima|PE|city|Lima|Лима|ليما
quito|EC|city|Quito|Кито|كيتو
guayaquil|EC|city|Guayaquil|Гуаякиль|غواياكيل
la-paz|BO|city|La Paz|Ла-Пас|لاباز
montevideo|UY|city|Montevideo|Монтевидео|مونتيفيديو
europe||region|Europe|Европа|أوروبا,اوروبا
`;
