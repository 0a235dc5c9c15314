/**
 * What the country tables of world-countries and CLDR leave out: other spellings, adjectives and words for inhabitants.
 *
 * One row a country: ISO alpha-2 | Arabic names | Arabic adjectives (masculine, no article) | Russian adjectives and
 * inhabitants | further English names, adjectives and inhabitants. Items are separated by commas; Russian and Arabic
 * forms are inflected by the reader of this table.
 */
export const COUNTRIES = `
AE|الإمارات,الإمارات العربية المتحدة,دولة الإمارات|إماراتي|эмиратский,ОАЭ,Эмираты|UAE,Emirati,Emiratis,the Emirates
AF|أفغانستان|أفغاني,أفغان|афганский,афганец|Afghan,Afghans
AL|ألبانيا|ألباني|албанский,албанец|Albanian,Albanians
AM|أرمينيا,ارمينية|أرميني,أرمني,أرمن|армянский,армянин,армяне|Armenian,Armenians
AO|أنغولا,أنجولا|أنغولي,أنجولي|ангольский,анголец|Angolan,Angolans
AR|الأرجنتين|أرجنتيني|аргентинский,аргентинец|Argentine,Argentinian,Argentines
AT|النمسا|نمساوي|австрийский,австриец|Austrian,Austrians
AU|أستراليا,استراليا|أسترالي,استرالي|австралийский,австралиец|Australian,Australians
AZ|أذربيجان,اذربيجان|أذربيجاني,أذري|азербайджанский,азербайджанец|Azerbaijani,Azerbaijanis,Azeri,Azeris
BA|البوسنة,البوسنة والهرسك|بوسني|боснийский,босниец,Босния,Босния и Герцеговина|Bosnia,Bosnian,Bosnians
BD|بنغلاديش,بنجلاديش|بنغالي,بنغلاديشي,بنجلاديشي|бангладешский,бангладешец|Bangladeshi,Bangladeshis
BE|بلجيكا|بلجيكي|бельгийский,бельгиец|Belgian,Belgians
BF|بوركينا فاسو,بوركينافاسو|بوركيني|буркинийский,Буркина-Фасо|Burkinabe
BG|بلغاريا|بلغاري|болгарский,болгарин,болгары|Bulgarian,Bulgarians
BH|البحرين|بحريني|бахрейнский,бахрейнец|Bahraini,Bahrainis
BI|بوروندي|بوروندي|бурундийский|Burundian
BJ|بنين||бенинский|Beninese
BN|بروناي||брунейский,Бруней|Bruneian
BO|بوليفيا|بوليفي|боливийский,боливиец|Bolivian,Bolivians
BR|البرازيل|برازيلي|бразильский,бразилец|Brazilian,Brazilians
BW|بوتسوانا||ботсванский|
BY|بيلاروسيا,روسيا البيضاء,بيلاروس,بلاروسيا|بيلاروسي,بيلاروسي|белорусский,белорус,беларусский,Беларусь,Белоруссия,РБ|Belarusian,Belarusians
CA|كندا|كندي|канадский,канадец|Canadian,Canadians
CD|الكونغو الديمقراطية,جمهورية الكونغو الديمقراطية|كونغولي|конголезский,конголезец,ДР Конго,ДРК,Конго|DR Congo,Congo,the Congo,DRC,Congolese,Democratic Republic of Congo,Democratic Republic of the Congo
CF|أفريقيا الوسطى,جمهورية أفريقيا الوسطى,إفريقيا الوسطى||центральноафриканский,ЦАР|Central African
CG|الكونغو,الكونغو برازافيل|||
CH|سويسرا|سويسري|швейцарский,швейцарец|Swiss
CI|ساحل العاج,كوت ديفوار|إيفواري|ивуарийский,Кот-д'Ивуар|Ivory Coast,Ivorian,Cote d'Ivoire
CL|تشيلي,شيلي|تشيلي|чилийский,чилиец|Chilean,Chileans
CM|الكاميرون|كاميروني|камерунский,камерунец|Cameroonian
CN|الصين,جمهورية الصين الشعبية|صيني|китайский,китаец,КНР|Chinese,PRC
CO|كولومبيا|كولومبي|колумбийский,колумбиец|Colombian,Colombians
CR|كوستاريكا||костариканский,Коста-Рика|Costa Rican
CU|كوبا|كوبي|кубинский,кубинец|Cuban,Cubans
CY|قبرص|قبرصي|кипрский,киприот|Cypriot,Cypriots
CZ|التشيك,تشيكيا,جمهورية التشيك|تشيكي|чешский,чех,Чехия|Czech,Czechs,Czech Republic
DE|ألمانيا,المانيا|ألماني,الماني,ألمان|немецкий,германский,немец,ФРГ|German,Germans
DJ|جيبوتي||джибутийский|Djiboutian
DK|الدنمارك,الدانمارك|دنماركي,دانماركي|датский,датчанин,датчане|Danish,Dane,Danes
DO|الدومينيكان,جمهورية الدومينيكان||доминиканский|Dominican
DZ|الجزائر|جزائري|алжирский,алжирец|Algerian,Algerians
EC|الإكوادور,الاكوادور|إكوادوري|эквадорский,эквадорец|Ecuadorian,Ecuadorean
EE|إستونيا,استونيا|إستوني|эстонский,эстонец|Estonian,Estonians
EG|مصر,جمهورية مصر العربية|مصري|египетский,египтянин,египтяне,АРЕ|Egyptian,Egyptians
ER|إريتريا,اريتريا|إريتري|эритрейский|Eritrean,Eritreans
ES|إسبانيا,اسبانيا,أسبانيا|إسباني,اسباني,أسباني,إسبان|испанский,испанец|Spanish,Spaniard,Spaniards
ET|إثيوبيا,اثيوبيا,أثيوبيا|إثيوبي,اثيوبي|эфиопский,эфиоп|Ethiopian,Ethiopians
FI|فنلندا|فنلندي|финский,финляндский,финн|Finnish,Finn,Finns
FJ|فيجي||фиджийский|Fijian
FR|فرنسا|فرنسي|французский,француз|French,Frenchman
GA|الغابون,الجابون|غابوني|габонский|Gabonese
GB|بريطانيا,المملكة المتحدة,إنجلترا,انجلترا,انكلترا,بريطانيا العظمى,اسكتلندا|بريطاني,إنجليزي,انجليزي|британский,британец,английский,англичанин,Великобритания,Британия,Англия,Соединённое Королевство|UK,U.K,Britain,Great Britain,British,Briton,Britons,England,English,Scotland,Scottish,Wales
GE|جورجيا|جورجي|грузинский,грузин,Грузия|Georgian,Georgians
GH|غانا|غاني|ганский,ганец|Ghanaian,Ghanaians
GM|غامبيا|غامبي|гамбийский|Gambian
GN|غينيا|غيني|гвинейский|Guinean
GQ|غينيا الاستوائية|||
GR|اليونان|يوناني|греческий,грек,Греция|Greek,Greeks
GT|غواتيمالا,جواتيمالا||гватемальский|Guatemalan,Guatemalans
GY|غيانا,جويانا||гайанский|Guyanese
HN|هندوراس||гондурасский|Honduran,Hondurans
HR|كرواتيا|كرواتي|хорватский,хорват|Croatian,Croat,Croats
HT|هايتي|هايتي|гаитянский,гаитянин|Haitian,Haitians
HU|المجر,هنغاريا|مجري,هنغاري|венгерский,венгр|Hungarian,Hungarians
ID|إندونيسيا,اندونيسيا,أندونيسيا|إندونيسي,اندونيسي|индонезийский,индонезиец|Indonesian,Indonesians
IE|أيرلندا,إيرلندا,ايرلندا|أيرلندي,إيرلندي|ирландский,ирландец|Irish
IL|إسرائيل,اسرائيل|إسرائيلي,اسرائيلي|израильский,израильтянин,израильтяне|Israeli,Israelis
IN|الهند|هندي|индийский,индиец|Indian,Indians
IQ|العراق|عراقي|иракский,иракец|Iraqi,Iraqis
IR|إيران,ايران,الجمهورية الإسلامية الإيرانية|إيراني,ايراني|иранский,иранец|Iranian,Iranians
IS|أيسلندا,آيسلندا|أيسلندي|исландский,исландец|Icelandic
IT|إيطاليا,ايطاليا|إيطالي,ايطالي|итальянский,итальянец|Italian,Italians
JM|جامايكا||ямайский|Jamaican
JO|الأردن,المملكة الأردنية|أردني|иорданский,иорданец|Jordanian,Jordanians
JP|اليابان|ياباني|японский,японец|Japanese
KE|كينيا|كيني|кенийский,кениец|Kenyan,Kenyans
KG|قيرغيزستان,قرغيزستان,قرغيزيا,قيرغيزيا|قيرغيزي,قرغيزي,قيرغيزستاني,قرغيزستاني,قرغيز|киргизский,кыргызский,кыргызстанский,кыргызстанец,киргиз,Киргизия,Кыргызстан,КР|Kyrgyz,Kyrgyzstani,Kirghizia
KH|كمبوديا|كمبودي|камбоджийский|Cambodian,Cambodians
KP|كوريا الشمالية|كوري شمالي|северокорейский,КНДР,Северная Корея|North Korea,North Korean,North Koreans,DPRK
KR|كوريا الجنوبية|كوري جنوبي|южнокорейский,Южная Корея,Республика Корея|South Korea,South Korean,South Koreans
KW|الكويت|كويتي|кувейтский,кувейтец|Kuwaiti,Kuwaitis
KZ|كازاخستان,قازاقستان,كازاخيستان,كازخستان,قازاخستان|كازاخستاني,كازاخي,قازاقستاني,قازاقي,كازاخ|казахстанский,казахстанец,казахский,казах,РК|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis
LA|لاوس||лаосский|Lao,Laotian
LB|لبنان|لبناني|ливанский,ливанец|Lebanese
LK|سريلانكا,سيريلانكا,سري لانكا|سريلانكي|ланкийский,шри-ланкийский,Шри-Ланка|Sri Lankan,Sri Lankans
LR|ليبيريا|ليبيري|либерийский|Liberian
LT|ليتوانيا|ليتواني|литовский,литовец|Lithuanian,Lithuanians
LU|لوكسمبورغ,لوكسمبورج||люксембургский|
LV|لاتفيا|لاتفي|латвийский,латыш,латвиец|Latvian,Latvians
LY|ليبيا|ليبي|ливийский,ливиец|Libyan,Libyans
MA|المغرب|مغربي|марокканский,марокканец|Moroccan,Moroccans
MD|مولدوفا,مولدافيا|مولدوفي,مولدافي|молдавский,молдавский,молдаванин,Молдавия,Молдова|Moldovan,Moldovans
ME|الجبل الأسود,مونتينيغرو||черногорский,Черногория|Montenegrin
MG|مدغشقر||мадагаскарский|Malagasy
MK|مقدونيا,مقدونيا الشمالية|مقدوني|македонский,Северная Македония|Macedonian,North Macedonian,Macedonia
ML|مالي||малийский|Malian,Malians
MM|ميانمار,بورما|بورمي|мьянманский,бирманский,Мьянма|Burma,Burmese
MN|منغوليا|منغولي|монгольский,монгол|Mongolian,Mongolians
MR|موريتانيا|موريتاني|мавританский|Mauritanian,Mauritanians
MT|مالطا|مالطي|мальтийский|Maltese
MV|المالديف,جزر المالديف|مالديفي|мальдивский|Maldivian
MW|ملاوي,مالاوي||малавийский|Malawian
MX|المكسيك|مكسيكي|мексиканский,мексиканец|Mexican,Mexicans
MY|ماليزيا|ماليزي|малайзийский,малайзиец|Malaysian,Malaysians
MZ|موزمبيق|موزمبيقي|мозамбикский|Mozambican
NA|ناميبيا||намибийский|Namibian
NE|النيجر||нигерский|Nigerien
NG|نيجيريا|نيجيري|нигерийский,нигериец|Nigerian,Nigerians
NI|نيكاراغوا||никарагуанский|Nicaraguan,Nicaraguans
NL|هولندا|هولندي|нидерландский,голландский,голландец,Голландия,Нидерланды|Dutch,Holland,the Netherlands
NO|النرويج|نرويجي|норвежский,норвежец|Norwegian,Norwegians
NP|نيبال|نيبالي|непальский,непалец|Nepali,Nepalese
NZ|نيوزيلندا|نيوزيلندي|новозеландский,Новая Зеландия|New Zealander
OM|سلطنة عمان,عُمان,سلطنة عُمان|عماني|оманский,Оман|Omani,Omanis
PA|بنما|بنمي|панамский|Panamanian
PE|بيرو,البيرو|بيروفي|перуанский,перуанец|Peruvian,Peruvians
PG|بابوا غينيا الجديدة||Папуа — Новая Гвинея,Папуа-Новая Гвинея|Papua New Guinea
PH|الفلبين,الفليبين|فلبيني|филиппинский,филиппинец|Philippine,Filipino,Filipinos,the Philippines
PK|باكستان|باكستاني|пакистанский,пакистанец|Pakistani,Pakistanis
PL|بولندا,بولونيا|بولندي|польский,поляк|Polish,Pole,Poles
PS|فلسطين,الأراضي الفلسطينية|فلسطيني|палестинский,палестинец|Palestinian,Palestinians,Palestine,Palestinian territories
PT|البرتغال|برتغالي|португальский,португалец|Portuguese
PY|باراغواي,باراجواي||парагвайский|Paraguayan
QA|قطر,دولة قطر|قطري|катарский,катарец|Qatari,Qataris
RO|رومانيا|روماني|румынский,румын|Romanian,Romanians
RS|صربيا|صربي,صرب|сербский,серб|Serbian,Serb,Serbs
RU|روسيا,روسيا الاتحادية,الاتحاد الروسي|روسي,روس|российский,русский,россиянин,россияне,РФ,Российская Федерация|Russian,Russians,Russian Federation
RW|رواندا|رواندي|руандийский|Rwandan,Rwandans
SA|السعودية,المملكة العربية السعودية,العربية السعودية|سعودي|саудовский,саудовец,Саудовская Аравия,КСА|Saudi,Saudis,Saudi Arabian
SD|السودان|سوداني|суданский,суданец|Sudanese
SE|السويد|سويدي|шведский,швед|Swedish,Swede,Swedes
SG|سنغافورة|سنغافوري|сингапурский|Singaporean
SI|سلوفينيا|سلوفيني|словенский,словенец|Slovenian,Slovene
SK|سلوفاكيا|سلوفاكي|словацкий,словак|Slovak,Slovaks
SL|سيراليون|||Sierra Leonean
SN|السنغال|سنغالي|сенегальский,сенегалец|Senegalese
SO|الصومال|صومالي|сомалийский,сомалиец|Somali,Somalis
SS|جنوب السودان|سوداني جنوبي|южносуданский,Южный Судан|South Sudanese
SV|السلفادور|سلفادوري|сальвадорский,Сальвадор|Salvadoran
SY|سوريا,سورية|سوري|сирийский,сириец,САР|Syrian,Syrians
TD|تشاد|تشادي|чадский|Chadian
TG|توغو,توجو|||Togolese
TH|تايلاند,تايلند|تايلاندي,تايلندي|таиландский,тайский,Таиланд|Thai,Thais
TJ|طاجيكستان,تاجيكستان|طاجيكي,طاجيكستاني,طاجيك|таджикский,таджикистанский,таджик|Tajik,Tajiks,Tajikistani
TM|تركمانستان,تركمنستان|تركمانستاني,تركماني|туркменский,туркменистанский,туркмен,Туркмения,Туркменистан|Turkmen
TN|تونس|تونسي|тунисский,тунисец|Tunisian,Tunisians
TR|تركيا|تركي,أتراك|турецкий,турок|Turkish,Turk,Turks,Türkiye
TW|تايوان|تايواني|тайваньский,тайванец|Taiwanese
TZ|تنزانيا|تنزاني|танзанийский|Tanzanian
UA|أوكرانيا,اوكرانيا|أوكراني,اوكراني|украинский,украинец|Ukrainian,Ukrainians
UG|أوغندا,اوغندا|أوغندي|угандийский|Ugandan,Ugandans
US|الولايات المتحدة,الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا,امريكا,اميركا|أمريكي,أميركي,امريكي,اميركي|американский,американец,США,Америка,Соединённые Штаты,Соединённые Штаты Америки|US,U.S,USA,U.S.A,America,American,Americans
UY|أوروغواي,اوروجواي||уругвайский|Uruguayan
UZ|أوزبكستان,اوزبكستان,أوزباكستان|أوزبكي,أوزبكستاني,أوزبك|узбекский,узбекистанский,узбекистанец,узбек,РУз|Uzbek,Uzbeks
VA|الفاتيكان||ватиканский,Ватикан|Vatican,the Holy See,Holy See
VE|فنزويلا|فنزويلي|венесуэльский,венесуэлец|Venezuelan,Venezuelans
VN|فيتنام|فيتنامي|вьетнамский,вьетнамец|Vietnamese
XK|كوسوفو|كوسوفي|косовский,Косово|Kosovar,Kosovo
YE|اليمن|يمني|йеменский,йеменец|Yemeni,Yemenis
ZA|جنوب أفريقيا,جنوب إفريقيا|جنوب أفريقي|южноафриканский,ЮАР|South African,South Africans
ZM|زامبيا|زامبي|замбийский|Zambian
ZW|زيمبابوي,زمبابوي||зимбабвийский|Zimbabwean,Zimbabweans
`;

/**
 * Names from the tables that are also common words or other names in running text: never read as a country on their own.
 * Arabic عمان is Amman or Oman, مالي is "financial"; Russian того is "of that".
 */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  'عمان,مالي,بنين,توغو,غاني,كيني,تشيلي,بنمي,chad,jersey,guinea,reunion,sahara,turks,pole,lao,dominica,того,гана,рк,кр,рб,ga'.split(
    ',',
  ),
);
