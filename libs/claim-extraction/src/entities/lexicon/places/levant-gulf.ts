/** Columns as in egypt.ts. */
export const LEVANT_GULF = `
damascus|SY|city|Damascus|Дамаск|دمشق
aleppo|SY|city|Aleppo|Алеппо|حلب
homs|SY|city|Homs|Хомс|حمص
hama|SY|city|Hama|Хама|حماة
idlib|SY|city|Idlib|Идлиб|إدلب,ادلب
latakia|SY|city|Latakia|Латакия|اللاذقية
tartus|SY|city|Tartus,Tartous|Тартус|طرطوس
deraa|SY|city|Daraa,Deraa|Дераа|درعا
deir-ez-zor|SY|city|Deir ez-Zor,Deir al-Zor,Deir Ezzor|Дейр-эз-Зор|دير الزور
raqqa|SY|city|Raqqa|Ракка|الرقة
hasakah|SY|city|Hasakah,Hasaka|Хасака|الحسكة
qamishli|SY|city|Qamishli|Камышлы|القامشلي
sweida|SY|city|Sweida,Suwayda|Сувейда|السويداء
palmyra|SY|city|Palmyra|Пальмира|تدمر
kobani|SY|city|Kobani|Кобани|كوباني,عين العرب
afrin|SY|city|Afrin|Африн|عفرين
manbij|SY|city|Manbij|Манбидж|منبج
eastern-ghouta|SY|region|Eastern Ghouta,Ghouta|Восточная Гута|الغوطة الشرقية,الغوطة
douma|SY|city|Douma|Дума сирийская|دوما
golan|SY|region|Golan Heights,Golan|Голанские высоты,Голаны|الجولان,هضبة الجولان,مرتفعات الجولان
northern-syria|SY|region|northern Syria||الشمال السوري
beirut|LB|city|Beirut|Бейрут|بيروت
tripoli-lb|LB|city|||طرابلس الشام,طرابلس اللبنانية
sidon|LB|city|Sidon|Сидон|صيدا
tyre|LB|city|Tyre|Тир|صور اللبنانية
bekaa|LB|region|Bekaa Valley,Bekaa|долина Бекаа|البقاع
baalbek|LB|city|Baalbek|Баальбек|بعلبك
southern-lebanon|LB|region|southern Lebanon,south Lebanon|Южный Ливан|جنوب لبنان
dahiyeh|LB|city|Dahiyeh|Дахия|الضاحية الجنوبية
amman|JO|city|Amman|Амман|عمّان,العاصمة الأردنية عمان
zarqa|JO|city|Zarqa|Эз-Зарка|الزرقاء
irbid|JO|city|Irbid|Ирбид|إربد
aqaba|JO|city|Aqaba|Акаба|العقبة
jerusalem||city|Jerusalem,East Jerusalem|Иерусалим|القدس,القدس الشرقية
tel-aviv|IL|city|Tel Aviv|Тель-Авив|تل أبيب,تل ابيب
haifa|IL|city|Haifa|Хайфа|حيفا
ashkelon|IL|city|Ashkelon|Ашкелон|عسقلان
ashdod|IL|city|Ashdod|Ашдод|أشدود
sderot|IL|city|Sderot|Сдерот|سديروت
eilat|IL|city|Eilat|Эйлат|إيلات
beersheba|IL|city|Beersheba|Беэр-Шева|بئر السبع
gaza|PS|region|Gaza,Gaza Strip,Gaza City|сектор Газа,Газа|غزة,قطاع غزة,مدينة غزة
west-bank|PS|region|West Bank|Западный берег,Западный берег реки Иордан|الضفة الغربية,الضفة
ramallah|PS|city|Ramallah|Рамалла|رام الله
nablus|PS|city|Nablus|Наблус|نابلس
jenin|PS|city|Jenin|Дженин|جنين الفلسطينية,مخيم جنين
hebron|PS|city|Hebron|Хеврон|الخليل
bethlehem|PS|city|Bethlehem|Вифлеем|بيت لحم
rafah|PS|city|Rafah|Рафах|رفح
khan-younis|PS|city|Khan Younis,Khan Yunis|Хан-Юнис|خان يونس,خانيونس
jabalia|PS|city|Jabalia|Джебалия|جباليا
baghdad|IQ|city|Baghdad|Багдад|بغداد
mosul|IQ|city|Mosul|Мосул|الموصل
basra|IQ|city|Basra|Басра|البصرة
kirkuk|IQ|city|Kirkuk|Киркук|كركوك
erbil|IQ|city|Erbil,Irbil,Arbil|Эрбиль|أربيل,اربيل
najaf|IQ|city|Najaf|Наджаф|النجف
karbala|IQ|city|Karbala|Кербела|كربلاء
fallujah|IQ|city|Fallujah,Falluja|Фаллуджа|الفلوجة
ramadi|IQ|city|Ramadi|Рамади|الرمادي
anbar|IQ|region|Anbar|Анбар|الأنبار,الانبار
tikrit|IQ|city|Tikrit|Тикрит|تكريت
samarra|IQ|city|Samarra|Самарра|سامراء
diyala|IQ|region|Diyala|Дияла|ديالى
nineveh|IQ|region|Nineveh|Найнава|نينوى
nasiriyah|IQ|city|Nasiriyah|Эн-Насирия|الناصرية
sulaymaniyah|IQ|city|Sulaymaniyah,Sulaimaniya|Сулеймания|السليمانية
kurdistan|IQ|region|Iraqi Kurdistan,Kurdistan|Иракский Курдистан,Курдистан|كردستان,إقليم كردستان,كردستان العراق
sinjar|IQ|city|Sinjar|Синджар|سنجار
riyadh|SA|city|Riyadh|Эр-Рияд|الرياض
jeddah|SA|city|Jeddah|Джидда|جدة
mecca|SA|city|Mecca|Мекка|مكة,مكة المكرمة
medina|SA|city|Medina|Медина|المدينة المنورة
dammam|SA|city|Dammam|Даммам|الدمام
neom|SA|city|Neom|Неом|نيوم
jizan|SA|city|Jizan,Jazan|Джизан|جازان,جيزان
najran|SA|city|Najran|Наджран|نجران
abu-dhabi|AE|city|Abu Dhabi|Абу-Даби|أبوظبي,أبو ظبي,ابوظبي
dubai|AE|city|Dubai|Дубай|دبي
sharjah|AE|city|Sharjah|Шарджа|الشارقة
doha|QA|city|Doha|Доха|الدوحة
kuwait-city|KW|city|Kuwait City|Эль-Кувейт|مدينة الكويت
manama|BH|city|Manama|Манама|المنامة
muscat|OM|city|Muscat|Маскат|مسقط
salalah|OM|city|Salalah|Салала|صلالة
sanaa|YE|city|Sanaa,Sana'a|Сана|صنعاء
aden|YE|city|Aden|Аден|عدن
taiz|YE|city|Taiz|Таиз|تعز
hodeidah|YE|city|Hodeidah,Hudaydah,Hodeida|Ходейда|الحديدة اليمنية,الحديدة
marib|YE|city|Marib|Мариб|مأرب
hadramawt|YE|region|Hadramawt,Hadhramaut|Хадрамаут|حضرموت
mukalla|YE|city|Mukalla|Эль-Мукалла|المكلا
saada|YE|city|Saada|Саада|صعدة
shabwa|YE|region|Shabwa|Шабва|شبوة
socotra|YE|region|Socotra|Сокотра|سقطرى
tehran|IR|city|Tehran|Тегеран|طهران
isfahan|IR|city|Isfahan|Исфахан|أصفهان,اصفهان
mashhad|IR|city|Mashhad|Мешхед|مشهد الإيرانية
shiraz|IR|city|Shiraz|Шираз|شيراز
tabriz|IR|city|Tabriz|Тебриз|تبريز
qom|IR|city|Qom|Кум|قم الإيرانية
natanz|IR|city|Natanz|Натанз|نطنز
bushehr|IR|city|Bushehr|Бушер|بوشهر
bandar-abbas|IR|city|Bandar Abbas|Бендер-Аббас|بندر عباس
kerman|IR|city|Kerman|Керман|كرمان
fordow|IR|city|Fordow|Фордо|فوردو
ankara|TR|city|Ankara|Анкара|أنقرة,انقرة
istanbul|TR|city|Istanbul|Стамбул|إسطنبول,اسطنبول,استنبول
izmir|TR|city|Izmir|Измир|إزمير,ازمير
antalya|TR|city|Antalya|Анталья,Анталия|أنطاليا,انطاليا
gaziantep|TR|city|Gaziantep|Газиантеп|غازي عنتاب,غازى عنتاب
kahramanmaras|TR|city|Kahramanmaras|Кахраманмараш|كهرمان مرعش
hatay|TR|region|Hatay|Хатай|هاتاي,هطاي
diyarbakir|TR|city|Diyarbakir|Диярбакыр|ديار بكر
adana|TR|city|Adana|Адана|أضنة
malatya|TR|city|Malatya|Малатья|ملاطية
sanliurfa|TR|city|Sanliurfa|Шанлыурфа|شانلي أورفا
`;
