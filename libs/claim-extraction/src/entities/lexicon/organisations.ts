/** id | country (where it has one) | English | Russian | Arabic; aliases separated by commas. */
export const ORGANISATIONS = `
un||United Nations,UN,U.N|ООН,Организация Объединённых Наций|الأمم المتحدة,هيئة الأمم المتحدة
un-sc||UN Security Council,U.N. Security Council,United Nations Security Council|Совет Безопасности ООН,Совбез ООН,СБ ООН|مجلس الأمن الدولي,مجلس الأمن
un-ga||UN General Assembly,U.N. General Assembly|Генассамблея ООН,Генеральная Ассамблея ООН|الجمعية العامة للأمم المتحدة
unhcr||UNHCR,UN refugee agency,U.N. refugee agency|УВКБ ООН|المفوضية العليا لشؤون اللاجئين,مفوضية اللاجئين,مفوضية شؤون اللاجئين
ohchr||UN human rights office,OHCHR|УВКПЧ|مفوضية حقوق الإنسان
unicef||UNICEF|ЮНИСЕФ|اليونيسف,يونيسف,اليونيسيف
unesco||UNESCO|ЮНЕСКО|اليونسكو,يونسكو
unrwa||UNRWA|БАПОР|الأونروا,أونروا
who||World Health Organization,World Health Organisation|ВОЗ,Всемирная организация здравоохранения|منظمة الصحة العالمية
wfp||World Food Programme,World Food Program,WFP|Всемирная продовольственная программа|برنامج الأغذية العالمي,برنامج الغذاء العالمي
iaea||IAEA,International Atomic Energy Agency|МАГАТЭ|الوكالة الدولية للطاقة الذرية
imf||IMF,International Monetary Fund|МВФ,Международный валютный фонд|صندوق النقد الدولي,صندوق النقد
world-bank||World Bank|Всемирный банк|البنك الدولي
wto||WTO,World Trade Organization|ВТО|منظمة التجارة العالمية
icc||ICC,International Criminal Court|МУС,Международный уголовный суд|المحكمة الجنائية الدولية
icj||ICJ,International Court of Justice|Международный суд ООН|محكمة العدل الدولية
icrc||ICRC,International Committee of the Red Cross,Red Cross|МККК,Красный Крест,Международный комитет Красного Креста|الصليب الأحمر,اللجنة الدولية للصليب الأحمر
red-crescent||Red Crescent|Красный Полумесяц|الهلال الأحمر
msf||MSF,Doctors Without Borders|Врачи без границ|أطباء بلا حدود
amnesty||Amnesty International|Международная амнистия|منظمة العفو الدولية,العفو الدولية
hrw||Human Rights Watch,HRW|Хьюман Райтс Вотч|هيومن رايتس ووتش
rsf||Reporters Without Borders,RSF|Репортёры без границ|مراسلون بلا حدود
nato||NATO|НАТО|الناتو,حلف الناتو,حلف شمال الأطلسي,حلف الأطلسي
eu||European Union,EU|Евросоюз,Европейский союз,ЕС|الاتحاد الأوروبي,الاتحاد الاوروبى,الاتحاد الاوروبي,الاتحاد الأوربي
european-commission||European Commission|Еврокомиссия,Европейская комиссия|المفوضية الأوروبية
european-parliament||European Parliament|Европарламент,Европейский парламент|البرلمان الأوروبي
osce||OSCE|ОБСЕ|منظمة الأمن والتعاون في أوروبا
council-of-europe||Council of Europe|Совет Европы|مجلس أوروبا
csto||CSTO,Collective Security Treaty Organization,Collective Security Treaty Organisation|ОДКБ,Организация Договора о коллективной безопасности|منظمة معاهدة الأمن الجماعي,معاهدة الأمن الجماعي
csto-council||Collective Security Council|Совет коллективной безопасности|مجلس الأمن الجماعي
cis||CIS,Commonwealth of Independent States|СНГ,Содружество Независимых Государств|رابطة الدول المستقلة
eaeu||EAEU,Eurasian Economic Union|ЕАЭС,Евразийский экономический союз|الاتحاد الاقتصادي الأوراسي
sco||SCO,Shanghai Cooperation Organization,Shanghai Cooperation Organisation|ШОС,Шанхайская организация сотрудничества|منظمة شنغهاي للتعاون,منظمة شنغهاي
brics||BRICS|БРИКС|بريكس
turkic-states||Organization of Turkic States,Organisation of Turkic States,Turkic Council|Организация тюркских государств,Тюркский совет|منظمة الدول التركية,المجلس التركي
opec||OPEC|ОПЕК|أوبك
opec-plus||OPEC+|ОПЕК+|أوبك+,أوبك بلس
arab-league||Arab League,League of Arab States|Лига арабских государств,ЛАГ|الجامعة العربية,جامعة الدول العربية
gcc||GCC,Gulf Cooperation Council|ССАГПЗ|مجلس التعاون الخليجي,مجلس التعاون لدول الخليج العربية
oic||OIC,Organisation of Islamic Cooperation,Organization of Islamic Cooperation|ОИС,Организация исламского сотрудничества|منظمة التعاون الإسلامي
african-union||African Union,AU|Африканский союз|الاتحاد الأفريقي,الاتحاد الإفريقي
ecowas||ECOWAS|ЭКОВАС|إيكواس,الإيكواس
asean||ASEAN|АСЕАН|آسيان,رابطة آسيان
g7||G7,Group of Seven|G7,Большая семёрка|مجموعة السبع
g20||G20,Group of 20|G20,Большая двадцатка|مجموعة العشرين
usgs|US|USGS,U.S. Geological Survey,US Geological Survey|Геологическая служба США,USGS|هيئة المسح الجيولوجي الأمريكية,هيئة المسح الجيولوجي الأميركية
emsc||EMSC,European-Mediterranean Seismological Centre|EMSC,Европейско-Средиземноморский сейсмологический центр|المركز الأوروبي المتوسطي لرصد الزلازل
afad|TR|AFAD|AFAD|آفاد,أفاد التركية,إدارة الكوارث والطوارئ التركية
kremlin|RU|Kremlin|Кремль|الكرملين,الكريملين
white-house|US|White House|Белый дом|البيت الأبيض,البيت الابيض
ministry:defence|US|Pentagon|Пентагон|البنتاغون,البنتاجون
ministry:foreign|US|State Department,U.S. State Department|Госдепартамент,Госдеп|وزارة الخارجية الأمريكية,الخارجية الأمريكية,الخارجية الأميركية
congress|US|U.S. Congress,Congress|Конгресс США|الكونغرس,الكونجرس
centcom|US|CENTCOM,US Central Command,U.S. Central Command|СЕНТКОМ|القيادة المركزية الأمريكية,القيادة المركزية الأميركية
fbi|US|FBI|ФБР|مكتب التحقيقات الفدرالي,مكتب التحقيقات الفيدرالي
cia|US|CIA|ЦРУ|وكالة المخابرات المركزية,سي آي إيه
elysee|FR|Elysee,Élysée|Елисейский дворец|قصر الإليزيه,الإليزيه
downing-street|GB|Downing Street|Даунинг-стрит|داونينغ ستريت,داوننج ستريت
bundestag|DE|Bundestag|бундестаг|البوندستاغ
knesset|IL|Knesset|кнессет|الكنيست
idf|IL|IDF,Israel Defense Forces,Israeli army,Israeli military|ЦАХАЛ,Армия обороны Израиля|الجيش الإسرائيلي,جيش الاحتلال الإسرائيلي,جيش الاحتلال
mossad|IL|Mossad|Моссад|الموساد
hamas|PS|Hamas|ХАМАС|حماس,حركة حماس
fatah|PS|Fatah|ФАТХ|حركة فتح
islamic-jihad|PS|Islamic Jihad|Исламский джихад|الجهاد الإسلامي,حركة الجهاد الإسلامي
hezbollah|LB|Hezbollah|Хезболла,Хизбалла|حزب الله
houthis|YE|Houthis,Houthi|хуситы|الحوثيون,الحوثيين,جماعة الحوثي,أنصار الله
islamic-state||Islamic State,ISIS,ISIL|Исламское государство,ИГИЛ|تنظيم الدولة الإسلامية,داعش,تنظيم داعش,تنظيم الدولة
al-qaeda||al-Qaeda,Al-Qaeda,al-Qaida|Аль-Каида|القاعدة,تنظيم القاعدة
taliban|AF|Taliban|Талибан,талибы|طالبان,حركة طالبان
al-shabaab|SO|al-Shabaab,Al-Shabaab,al-Shabab|Аш-Шабааб|حركة الشباب
boko-haram|NG|Boko Haram|Боко Харам|بوكو حرام
rsf-sd|SD|Rapid Support Forces|Силы быстрой поддержки|قوات الدعم السريع,الدعم السريع
sdf-sy|SY|Syrian Democratic Forces,SDF|Сирийские демократические силы|قوات سوريا الديمقراطية,قسد
sohr|SY|Syrian Observatory for Human Rights|Сирийский центр мониторинга за соблюдением прав человека,SOHR|المرصد السوري لحقوق الإنسان,المرصد السوري
irgc|IR|IRGC,Revolutionary Guards,Revolutionary Guard|КСИР,Корпус стражей исламской революции|الحرس الثوري,الحرس الثوري الإيراني
pkk|TR|PKK|РПК,Рабочая партия Курдистана|حزب العمال الكردستاني
wagner|RU|Wagner Group,Wagner|ЧВК Вагнер,Вагнер|مجموعة فاغنر,فاغنر
fsb|RU|FSB|ФСБ|جهاز الأمن الفيدرالي الروسي
rosgvardia|RU|Rosgvardia|Росгвардия|الحرس الوطني الروسي
state-duma|RU|State Duma,Duma|Госдума,Государственная дума|مجلس الدوما,الدوما
federation-council|RU|Federation Council|Совет Федерации,Совфед|مجلس الاتحاد الروسي
sk-rf|RU|Russian Investigative Committee,Investigative Committee|СК РФ,СКР,Следственный комитет|لجنة التحقيق الروسية
roscosmos|RU|Roscosmos|Роскосмос|روسكوسموس
gazprom|RU|Gazprom|Газпром|غازبروم,جازبروم
rosneft|RU|Rosneft|Роснефть|روسنفت
verkhovna-rada|UA|Verkhovna Rada|Верховная рада,Рада|البرلمان الأوكراني
sbu|UA|SBU,Security Service of Ukraine|СБУ|جهاز أمن الدولة الأوكراني
ua-general-staff|UA|Ukraine's General Staff|Генштаб ВСУ|هيئة الأركان الأوكرانية
vsu|UA|Ukrainian Armed Forces|ВСУ|القوات المسلحة الأوكرانية
akorda|KZ|Akorda|Акорда|أكوردا
knb|KZ|National Security Committee,KNB|КНБ,Комитет национальной безопасности|لجنة الأمن القومي
mazhilis|KZ|Mazhilis,Majilis|мажилис|مجلس النواب الكازاخي
red-cross-fed||IFRC||الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
brotherhood|EG|Muslim Brotherhood|Братья-мусульмане|الإخوان المسلمين,الإخوان المسلمون,الاخوان المسلمين,جماعة الإخوان,جماعة الإخوان المسلمين,جماعة الاخوان المسلمين,الإخوان,الاخوان
fjp|EG|Freedom and Justice Party,FJP||حزب الحرية والعدالة,الحرية والعدالة
nsf|EG|National Salvation Front,NSF|Фронт национального спасения|جبهة الإنقاذ الوطني,جبهة الإنقاذ,جبهة الانقاذ,جبهة الانقاذ الوطني,جبهة الإنقاذ الوطنى
nour-party|EG|Nour Party||حزب النور
wafd-party|EG|Wafd Party||حزب الوفد
dostour-party|EG|Constitution Party||حزب الدستور
shura-council|EG|Shura Council||مجلس الشورى,مجلس الشوري,الشورى
azhar|EG|Al-Azhar|Аль-Азхар|الأزهر,الأزهر الشريف,الازهر
april6|EG|April 6 Youth Movement,April 6||حركة 6 أبريل,حركة شباب 6 أبريل,6 إبريل
eg-cabinet|EG|||مجلس الوزراء المصري
un-envoy||||المبعوث الأممي,المبعوث الأممى
boeing||Boeing|Boeing|بوينغ,بوينج
`;

/** Subjects of ministries and departments: key | English | Russian (after министерство) | Arabic (after وزارة). */
export const MINISTRY_SUBJECTS = `
interior|Interior,Internal Affairs,Home Affairs|внутренних дел|الداخلية
foreign|Foreign,Foreign Affairs|иностранных дел|الخارجية,الشؤون الخارجية
defence|Defense,Defence,Defence Affairs|обороны|الدفاع
health|Health,Public Health|здравоохранения|الصحة,الصحة العامة,الصحة والسكان
justice|Justice|юстиции|العدل
finance|Finance|финансов|المالية
economy|Economy,Economic Development,National Economy|экономики,экономического развития,национальной экономики|الاقتصاد
energy|Energy|энергетики|الطاقة,الكهرباء
oil|Oil,Petroleum|нефти|النفط,البترول
education|Education|образования,просвещения|التعليم,التربية والتعليم,التربية,التعليم العالي
information|Information,Culture and Information|информации,информации и общественного развития|الإعلام
culture|Culture|культуры|الثقافة
transport|Transport,Transportation|транспорта|النقل,المواصلات
agriculture|Agriculture|сельского хозяйства|الزراعة
trade|Trade,Commerce,Industry and Trade|торговли,промышленности и торговли|التجارة,التموين,الصناعة والتجارة
emergencies|Emergencies,Emergency Situations,Emergency|по чрезвычайным ситуациям,чрезвычайных ситуаций|الطوارئ
labour|Labor,Labour|труда,труда и социальной защиты|العمل,القوى العاملة
environment|Environment|экологии,природных ресурсов|البيئة
tourism|Tourism|туризма|السياحة
sport|Sport,Sports|спорта|الرياضة,الشباب والرياضة
endowments|Religious Endowments|по делам религий|الأوقاف
civil-aviation|Civil Aviation||الطيران المدني,الطيران
irrigation|Irrigation||الري,الموارد المائية
housing|Housing||الإسكان
digital|Digital Development|цифрового развития|الاتصالات
security|Security,National Security|безопасности|الأمن,الأمن القومي
treasury|Treasury||الخزانة
planning|Planning||التخطيط
local-development|Local Development||التنمية المحلية
antiquities|Antiquities||الآثار
solidarity|Social Solidarity||التضامن الاجتماعي,التضامن,الشؤون الاجتماعية,التأمينات
investment|Investment||الاستثمار
`;

/** Short names of ministries and other bodies of any state: key | Russian | English | Arabic. */
export const BODIES = `
ministry:interior|МВД|MVD|
ministry:foreign|МИД|MFA|
ministry:defence|Минобороны,военное ведомство,оборонное ведомство|defence ministry,defense ministry|
ministry:health|Минздрав|health ministry|
ministry:emergencies|МЧС|emergencies ministry,Emercom|الدفاع المدني
ministry:finance|Минфин|finance ministry|
ministry:justice|Минюст|justice ministry|
ministry:energy|Минэнерго|energy ministry|
ministry:economy|Минэкономразвития,Минэкономики|economy ministry|
ministry:education|Минобрнауки,Минпросвещения,Минобразования|education ministry|
ministry:transport|Минтранс|transport ministry|
ministry:digital|Минцифры|digital ministry|
ministry:agriculture|Минсельхоз|agriculture ministry|
ministry:trade|Минпромторг|trade ministry|
ministry:labour|Минтруд|labor ministry,labour ministry|
prosecution|Генпрокуратура,прокуратура,Генеральная прокуратура|Prosecutor General's Office,prosecutor general's office,Prosecutor's Office,prosecutor's office,prosecutors|النيابة العامة,النيابة,النائب العام
government|правительство,кабмин,кабинет министров,правительственная комиссия,руководство республики|government,cabinet,council of ministers|الحكومة,مجلس الوزراء
parliament|парламент|parliament|البرلمان,مجلس النواب,مجلس الشعب
presidency|администрация президента,пресс-служба президента,канцелярия президента|president's office,presidential office,presidential administration,presidency|الرئاسة,رئاسة الجمهورية,مؤسسة الرئاسة,مكتب الرئيس
army|армия,вооружённые силы,Генштаб|army,military,armed forces,general staff|الجيش,القوات المسلحة,هيئة الأركان
police|полиция|police|الشرطة
authorities|власти|authorities|السلطات
central-bank|Центробанк,Центральный банк,ЦБ,Нацбанк|central bank,Central Bank|البنك المركزي,المصرف المركزي
central-election-commission|ЦИК,Центризбирком|Central Election Commission,election commission|اللجنة العليا للانتخابات,لجنة الانتخابات
security-council|Совбез,Совет безопасности|Security Council|مجلس الأمن القومي
supreme-court|Верховный суд|Supreme Court|المحكمة العليا
constitutional-court|Конституционный суд|Constitutional Court|المحكمة الدستورية,المحكمة الدستورية العليا
civil-defence||civil defence,civil defense|الدفاع المدني,الحماية المدنية
national-guard|Нацгвардия,Национальная гвардия|National Guard|الحرس الوطني
commandant||commandant's office|مكتب القائد العسكري
opposition|оппозиция|opposition|المعارضة
`;
