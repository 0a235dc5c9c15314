/** Columns as in egypt.ts. */
export const AFRICA_ASIA = `
tripoli|LY|city|Tripoli|Триполи|طرابلس
benghazi|LY|city|Benghazi|Бенгази|بنغازي,بني غازي
misrata|LY|city|Misrata|Мисрата|مصراتة
sirte|LY|city|Sirte|Сирт|سرت
derna|LY|city|Derna|Дерна|درنة
sabha|LY|city|Sabha|Себха|سبها
tobruk|LY|city|Tobruk|Тобрук|طبرق
tunis|TN|city|Tunis||تونس العاصمة
sfax|TN|city|Sfax|Сфакс|صفاقس
sousse|TN|city|Sousse|Сус|سوسة التونسية
sidi-bouzid|TN|city|Sidi Bouzid|Сиди-Бузид|سيدي بوزيد
algiers|DZ|city|Algiers||الجزائر العاصمة
oran|DZ|city|Oran|Оран|وهران
in-amenas|DZ|city|In Amenas||عين أمناس,إن أميناس
rabat|MA|city|Rabat|Рабат|الرباط
casablanca|MA|city|Casablanca|Касабланка|الدار البيضاء
marrakesh|MA|city|Marrakesh,Marrakech|Марракеш|مراكش
tangier|MA|city|Tangier|Танжер|طنجة
western-sahara|EH|region|Western Sahara|Западная Сахара|الصحراء الغربية
nouakchott|MR|city|Nouakchott|Нуакшот|نواكشوط
khartoum|SD|city|Khartoum|Хартум|الخرطوم
omdurman|SD|city|Omdurman|Омдурман|أم درمان
darfur|SD|region|Darfur|Дарфур|دارفور
port-sudan|SD|city|Port Sudan|Порт-Судан|بورتسودان
el-fasher|SD|city|El Fasher,El-Fasher,al-Fashir|Эль-Фашир|الفاشر
el-geneina|SD|city|El Geneina||الجنينة
kordofan|SD|region|Kordofan|Кордофан|كردفان
juba|SS|city|Juba|Джуба|جوبا
addis-ababa|ET|city|Addis Ababa|Аддис-Абеба|أديس أبابا,اديس ابابا
tigray|ET|region|Tigray|Тыграй|تيغراي,تيجراي
amhara|ET|region|Amhara|Амхара|أمهرة
asmara|ER|city|Asmara|Асмэра|أسمرة
mogadishu|SO|city|Mogadishu|Могадишо|مقديشو
somaliland|SO|region|Somaliland|Сомалиленд|أرض الصومال
nairobi|KE|city|Nairobi|Найроби|نيروبي
mombasa|KE|city|Mombasa|Момбаса|مومباسا
kampala|UG|city|Kampala|Кампала|كمبالا
kigali|RW|city|Kigali|Кигали|كيغالي
kinshasa|CD|city|Kinshasa|Киншаса|كينشاسا
goma|CD|city|Goma|Гома|غوما
abuja|NG|city|Abuja|Абуджа|أبوجا
lagos|NG|city|Lagos|Лагос|لاغوس
kano|NG|city|Kano|Кано|كانو
maiduguri|NG|city|Maiduguri|Майдугури|مايدوغوري
borno|NG|region|Borno|Борно|بورنو
accra|GH|city|Accra|Аккра|أكرا
dakar|SN|city|Dakar|Дакар|داكار
bamako|ML|city|Bamako|Бамако|باماكو
timbuktu|ML|city|Timbuktu|Тимбукту|تمبكتو
gao|ML|city|Gao|Гао|غاو
kidal|ML|city|Kidal|Кидаль|كيدال
niamey|NE|city|Niamey|Ниамей|نيامي
ouagadougou|BF|city|Ouagadougou|Уагадугу|واغادوغو
conakry|GN|city|Conakry|Конакри|كوناكري
freetown|SL|city|Freetown|Фритаун|فريتاون
monrovia|LR|city|Monrovia|Монровия|مونروفيا
abidjan|CI|city|Abidjan|Абиджан|أبيدجان
yaounde|CM|city|Yaounde|Яунде|ياوندي
ndjamena|TD|city|N'Djamena|Нджамена|نجامينا,انجامينا
bangui|CF|city|Bangui|Банги|بانغي
libreville|GA|city|Libreville|Либревиль|ليبرفيل
luanda|AO|city|Luanda|Луанда|لواندا
lusaka|ZM|city|Lusaka|Лусака|لوساكا
harare|ZW|city|Harare|Хараре|هراري
maputo|MZ|city|Maputo|Мапуту|مابوتو
pretoria|ZA|city|Pretoria|Претория|بريتوريا
johannesburg|ZA|city|Johannesburg|Йоханнесбург|جوهانسبرغ,جوهانسبرج
cape-town|ZA|city|Cape Town|Кейптаун|كيب تاون
durban|ZA|city|Durban|Дурбан|ديربان
kabul|AF|city|Kabul|Кабул|كابول,كابل
kandahar|AF|city|Kandahar|Кандагар|قندهار
herat|AF|city|Herat|Герат|هرات
kunduz|AF|city|Kunduz|Кундуз|قندوز
mazar|AF|city|Mazar-i-Sharif|Мазари-Шариф|مزار شريف
jalalabad|AF|city|Jalalabad|Джелалабад|جلال آباد
helmand|AF|region|Helmand|Гильменд|هلمند
islamabad|PK|city|Islamabad|Исламабад|إسلام آباد,اسلام اباد,إسلام أباد
karachi|PK|city|Karachi|Карачи|كراتشي
lahore|PK|city|Lahore|Лахор|لاهور
peshawar|PK|city|Peshawar|Пешавар|بيشاور
quetta|PK|city|Quetta|Кветта|كويتا
balochistan|PK|region|Balochistan,Baluchistan|Белуджистан|بلوشستان
new-delhi|IN|city|New Delhi,Delhi|Нью-Дели,Дели|نيودلهي,دلهي
mumbai|IN|city|Mumbai,Bombay|Мумбаи|مومباي,بومباي
kolkata|IN|city|Kolkata|Калькутта|كولكاتا,كلكتا
kashmir|IN|region|Kashmir,Jammu and Kashmir|Кашмир|كشمير
manipur|IN|region|Manipur|Манипур|مانيبور
dhaka|BD|city|Dhaka|Дакка|دكا
kathmandu|NP|city|Kathmandu|Катманду|كاتماندو
colombo|LK|city|Colombo|Коломбо|كولومبو
male|MV|city||Мале|ماليه
beijing|CN|city|Beijing|Пекин|بكين
shanghai|CN|city|Shanghai|Шанхай|شنغهاي,شانغهاي
hong-kong|HK|city|Hong Kong|Гонконг|هونغ كونغ,هونج كونج
wuhan|CN|city|Wuhan|Ухань|ووهان
tianjin|CN|city|Tianjin|Тяньцзинь|تيانجين
xinjiang|CN|region|Xinjiang|Синьцзян|شينجيانغ,سنجان
urumqi|CN|city|Urumqi|Урумчи|أورومتشي
tibet|CN|region|Tibet|Тибет|التبت,التيبت
sichuan|CN|region|Sichuan|Сычуань|سيتشوان
taipei|TW|city|Taipei|Тайбэй|تايبيه
tokyo|JP|city|Tokyo|Токио|طوكيو
osaka|JP|city|Osaka|Осака|أوساكا
hiroshima|JP|city|Hiroshima|Хиросима|هيروشيما
fukushima|JP|city|Fukushima|Фукусима|فوكوشيما
noto|JP|region|Noto peninsula||نوتو
okinawa|JP|region|Okinawa|Окинава|أوكيناوا
seoul|KR|city|Seoul|Сеул|سيول
pyongyang|KP|city|Pyongyang|Пхеньян|بيونغ يانغ,بيونج يانج
ulaanbaatar|MN|city|Ulaanbaatar|Улан-Батор|أولان باتور
hanoi|VN|city|Hanoi|Ханой|هانوي
bangkok|TH|city|Bangkok|Бангкок|بانكوك
phnom-penh|KH|city|Phnom Penh|Пномпень|بنوم بنه
vientiane|LA|city|Vientiane|Вьентьян|فيينتيان
yangon|MM|city|Yangon,Rangoon|Янгон|يانغون,رانغون
naypyidaw|MM|city|Naypyitaw,Naypyidaw|Нейпьидо|نايبيداو
mandalay|MM|city|Mandalay|Мандалай|ماندالاي
rakhine|MM|region|Rakhine|Ракхайн|راخين,أراكان
kuala-lumpur|MY|city|Kuala Lumpur|Куала-Лумпур|كوالالمبور
jakarta|ID|city|Jakarta|Джакарта|جاكرتا
bali|ID|region|Bali|Бали|جزيرة بالي
aceh|ID|region|Aceh|Ачех|أتشيه
sumatra|ID|region|Sumatra|Суматра|سومطرة
java|ID|region|Java|Ява|جزيرة جاوة
sulawesi|ID|region|Sulawesi|Сулавеси|سولاويسي
palu|ID|city|Palu|Палу|بالو الإندونيسية
manila|PH|city|Manila|Манила|مانيلا
mindanao|PH|region|Mindanao|Минданао|مينداناو
canberra|AU|city|Canberra|Канберра|كانبيرا
sydney|AU|city|Sydney|Сидней|سيدني
melbourne|AU|city|Melbourne|Мельбурн|ملبورن
wellington|NZ|city|Wellington|Веллингтон|ولينغتون
christchurch|NZ|city|Christchurch|Крайстчерч|كرايست تشيرش
auckland|NZ|city|Auckland|Окленд|أوكلاند
africa||region|Africa|Африка|أفريقيا,إفريقيا,افريقيا
asia||region|Asia|Азия|آسيا
middle-east||region|Middle East|Ближний Восток|الشرق الأوسط
red-sea||region|Red Sea|Красное море|البحر الأحمر
`;
