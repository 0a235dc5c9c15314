/** Offices and roles: key | English | Russian | Arabic (without article). The person who holds one follows or precedes it. */
export const OFFICES = `
president|president,former president,acting president,ex-president,interim president|президент,экс-президент,президентша|رئيس,رئيسة,رئيس الجمهورية,رئيس البلاد,رئيس الدولة
leader|leader,supreme leader|лидер|زعيم,مرشد,قائد الثورة,مرشد عام
prime-minister|prime minister,premier,former prime minister,PM|премьер-министр,премьер,глава правительства|رئيس الوزراء,رئيس وزراء,رئيس مجلس الوزراء,رئيس الحكومة,وزير أول
vice-president|vice president,vice-president|вице-президент|نائب الرئيس,نائب رئيس
deputy-prime-minister|deputy prime minister,deputy premier|вице-премьер,заместитель премьер-министра,зампред правительства|نائب رئيس الوزراء
minister|minister,deputy minister,minister of state|министр,замминистра,заместитель министра,врио министра|وزير,وزيرة,نائب وزير,مساعد وزير
foreign-minister|foreign minister,foreign secretary,secretary of state,chief diplomat,top diplomat,deputy foreign minister|глава МИД,министр иностранных дел,госсекретарь,замглавы МИД,главы МИД|وزير الخارجية,وزير خارجية,وزيرة الخارجية,وزيرة خارجية
interior-minister|interior minister,home secretary|министр внутренних дел,глава МВД|وزير الداخلية,وزير داخلية
defence-minister|defense minister,defence minister,defense secretary,secretary of defense,defence secretary|министр обороны,глава Минобороны,замминистра обороны|وزير الدفاع,وزير دفاع
health-minister|health minister,health secretary|министр здравоохранения,глава Минздрава|وزير الصحة,وزيرة الصحة
finance-minister|finance minister,treasury secretary|министр финансов,глава Минфина|وزير المالية
justice-minister|justice minister|министр юстиции|وزير العدل
spokesperson|spokesman,spokeswoman,spokesperson,press secretary,official representative|пресс-секретарь,официальный представитель,представитель,спикер,официальная представительница|متحدث,متحدثة,متحدث باسم,متحدثة باسم,متحدث رسمي,متحدث رسمي باسم,ناطق,ناطق باسم,ناطقة,سكرتير صحفي,متحدث الرسمي,متحدث الرسمى,متحدث رسمى
secretary-general|secretary general,secretary-general|генсек,генеральный секретарь|أمين عام,الأمين العام,أمين العام
secretary|secretary|секретарь,госсекретарь|أمين,سكرتير
governor|governor,vice governor|губернатор,вице-губернатор,аким,заместитель акима|محافظ,حاكم,والي,نائب محافظ
mayor|mayor,deputy mayor|мэр,градоначальник,вице-мэр|عمدة,رئيس بلدية,رئيس حي,رئيس مدينة
head|head,chief,director,director general,director-general,deputy head,chairman,chairwoman,chair,chairperson,deputy chairman,commissioner,executive director,managing director|глава,замглавы,заместитель главы,председатель,зампред,заместитель председателя,директор,гендиректор,генеральный директор,начальник,замначальника,руководитель,шеф,управляющий|مدير,مديرة,مدير عام,رئيس مجلس,رئيس لجنة,رئيس هيئة,رئيس حزب,رئيس تحرير,رئيس قسم,وكيل,وكيل وزارة,عميد كلية,نقيب,مسؤول,مسئول,مسؤولة,رئيس مجلس إدارة,نائب مدير,مساعد مدير,رئيس قطاع,مفوض,مفوضة,رئيس المجلس,رئيس البرلمان,رئيس مجلس النواب,رئيس مجلس الشورى,مدير أمن,مدير إدارة,رئيس جامعة,رئيس محكمة,رئيس مباحث
ceo|CEO,chief executive,chief executive officer|исполнительный директор|رئيس تنفيذي
speaker|speaker,parliament speaker,house speaker|спикер парламента,спикер Госдумы|رئيس البرلمان
commander|commander,commander-in-chief,chief of staff,chief of the general staff,chief of general staff|командующий,главнокомандующий,главком,командир,начальник Генштаба,начальник генерального штаба|قائد,قائد عام,رئيس أركان,رئيس الأركان,رئيس أركان حرب,قائد قوات
prosecutor|prosecutor,prosecutor general,attorney general,chief prosecutor,general prosecutor|прокурор,генпрокурор,генеральный прокурор|مدعي عام,نائب عام,محامي عام,مدعي,وكيل نيابة,ممثل النيابة
judge|judge,justice,chief justice|судья|قاضي,قاض,مستشار قانوني
ambassador|ambassador,envoy,special envoy,representative,permanent representative,charge d'affaires|посол,спецпосланник,постпред,представитель,представительница,полпред,постоянный представитель,омбудсмен|سفير,سفيرة,مبعوث,مبعوثة,ممثل,ممثلة,مندوب,مندوبة,قنصل,مبعوث خاص
adviser|adviser,advisor,aide,assistant,national security adviser|советник,помощник|مستشار,مستشارة,مساعد
deputy|lawmaker,senator,congressman,congresswoman,member of parliament,MP,deputy|депутат,сенатор,парламентарий|نائب,نائبة,عضو مجلس,برلماني,سيناتور
king|king,queen,emir,sultan,crown prince,prince,princess,pope,patriarch,sheikh,ayatollah,imam,grand mufti,archbishop|король,королева,эмир,султан,наследный принц,принц,папа римский,папа,патриарх,аятолла,имам,муфтий|ملك,ملكة,أمير,أميرة,سلطان,ولي عهد,ولي العهد,البابا,بطريرك,شيخ الأزهر,مفتي,مفتى,بابا الفاتيكان,خادم الحرمين الشريفين
chancellor|chancellor|канцлер|مستشار,مستشارة
official|official,senior official,officials|чиновник,официальное лицо|مسؤول,مسئول,نظيره,نظيرته,نظيرها,مسؤولون,مسئولون,قيادي,قيادية
expert|expert,analyst,economist,political scientist,professor,researcher,scientist|эксперт,аналитик,политолог,экономист,профессор,учёный|خبير,خبيرة,محلل,باحث,باحثة,أستاذ,استاذ,كاتب,كاتبة
lawyer|lawyer,attorney|адвокат,юрист|محامي,محام,محامية,محامى
witness|witness,eyewitness,resident|свидетель,очевидец,житель|شاهد عيان,شاهد
journalist|journalist,editor-in-chief,editor,correspondent,reporter,blogger|журналист,главный редактор,главред,корреспондент,блогер|صحافي,إعلامي,مراسل,مراسلة,إعلامية,مذيع,مذيعة
doctor|doctor,surgeon|врач,главврач,медик|طبيب,طبيبة,طبيب شرعي,رئيس الأطباء
activist|activist,opposition leader,opposition figure,human rights activist,founder,coordinator|активист,оппозиционер,правозащитник,основатель,координатор|منسق,مؤسس,ناشط حقوقي,ناشط,ناشطة,معارض,معارضة,وكيل مؤسسي,حقوقي
coach|coach,manager|тренер|مدرب,مدير فني,مدير الفني
artist|musician,singer,actor,actress,writer,director|музыкант,певец,певица,актёр,актриса,писатель,режиссёр|موسيقي,مطرب,مطربة,فنان,فنانة,ممثل,مخرج,شاعر,مغني
owner|owner,businessman,businesswoman,billionaire|бизнесмен,предприниматель,владелец|رجل أعمال,مالك
candidate|candidate|кандидат|مرشح
officer|officer|офицер|ضابط,مأمور,مفتش
`;

/** Ranks and forms of address: what follows is a name. Arabic forms with their article where they carry one. */
export const HONORIFICS = {
  en: 'Mr,Mrs,Ms,Dr,Prof,Professor,Sir,Lord,Lady,Gen,General,Lt,Lieutenant,Col,Colonel,Maj,Major,Major General,Brig,Brigadier,Brigadier General,Lieutenant General,Lieutenant Colonel,Capt,Captain,Sgt,Sergeant,Adm,Admiral,Rear Admiral,Vice Admiral,Sen,Senator,Rep,Gov,Sheikh,Prince,Rev,Imam,Judge,Inspector,Superintendent,Chancellor,Pope,Ayatollah,Commander,Lt. Gen,Maj. Gen,Brig. Gen,Lt. Col,Air Marshal,Field Marshal,Marshal',
  ru: 'генерал,генерал-майор,генерал-лейтенант,генерал-полковник,генерал армии,полковник,подполковник,майор,капитан,лейтенант,адмирал,контр-адмирал,вице-адмирал,господин,г-н,госпожа,шейх,маршал,сержант,полковник полиции,доктор',
  ar: 'الدكتور,الدكتورة,د.,المستشار,المستشارة,المهندس,المهندسة,السيد,السيدة,الشيخ,الحاج,الأستاذ,الأستاذة,اللواء,لواء,العميد,عميد,العقيد,عقيد,المقدم,مقدم,الرائد,رائد,النقيب,الملازم,الملازم أول,ملازم أول,الفريق,الفريق أول,فريق أول,المشير,الجنرال,الجنرالة,الأدميرال,الكولونيل,ميجور,الميجور,الكولونيل ميجور,الفريق الركن,الفريق أول الركن,اللواء الركن,العميد الركن,العقيد الركن,العميد ركن,اللواء ركن,الرقيب,العريف,المساعد أول,الحاخام,المطران,الكاردينال,حجة الإسلام,القس,الأنبا,الأمير,السفير,النائب,الكابتن,السيناتور,آية الله,اللواء طيار,اللواء أركان حرب,العميد أركان حرب,المارشال,البروفيسور,الداعية,الإعلامي,الإعلامية,الفنان,الكاتب,الكاتب الصحفي,الصحفي,الناشط,الناشطة,الناشط السياسي,القيادي,المحامي,المحامى,الطبيب,البابا',
} as const;

/** Nouns that continue an Arabic office and never begin a name: وزير خارجية مصر, مدير أمن الجيزة. */
export const OFFICE_COMPLEMENTS =
  'محطة,معبر,حقل,خفر,حرس,هيئات,مرصد,مديريات,مصرف,حاكم,وحدة,أكاديمية,مصنع,منجم,باسمها,باسمه,باسمهم,وزراء,وزارة,خارجية,داخلية,دفاع,صحة,مجلس,لجنة,هيئة,حزب,تحرير,قسم,إدارة,ادارة,أمن,امن,حرب,أركان,اركان,قوات,قطاع,محكمة,جامعة,جامعات,كلية,مستشفى,مستشفي,مديرية,مركز,مدينة,حي,محافظة,محافظ,منطقة,شركة,شركات,بنك,نادي,نادى,اتحاد,نقابة,جمعية,جماعة,حركة,جبهة,ائتلاف,تحالف,منظمة,مؤسسة,شئون,شؤون,سلاح,فرع,مكتب,باسم,عام,عامة,رئيس,نائب,مدير,وكيل,مباحث,نيابة,نيابات,شعبة,غرفة,شرطة,بلدية,إقليم,ولاية,جهاز,صندوق,برنامج,قضاة,قناة,صحيفة,جريدة,موقع,وكالة,شبكة,معهد,مصلحة,دار,بيت,قصر,سفارة,بعثة,فريق,منتخب,كتلة,تيار,تنظيم,مجموعة,مشروع,مشيخة,كنيسة,علماء,أئمة,أمناء,خارجيتها,وزرائها,قومي,قومى,سياسي,رسمي,رسمى,أعلى,أعلي,دولة,جمهورية,حكومة,برلمان,تنفيذي,أعمال,الشئون,طوارئ,إسعاف,عمليات,ميناء,مطار,هيئات,تنمية,حقوق,إنسان,الإنسان,وزير,سابق,أسبق,حالي,جديد,بحري,جوي';
