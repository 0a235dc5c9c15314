/** Towns and provinces elsewhere as Arabic papers name them; columns as in egypt.ts. */
export const ARABIC_ELSEWHERE = `
bursa|TR|city|Bursa||بورصة التركية
konya|TR|city|Konya||قونية
mersin|TR|city|Mersin||مرسين
trabzon|TR|city|Trabzon||طرابزون
samsun|TR|city|Samsun||سامسون
van|TR|city|Van||وان التركية
hakkari|TR|city|Hakkari||هكاري
sirnak|TR|city|Sirnak||شرناق
mardin|TR|city|Mardin||ماردين
batman|TR|city|Batman||باطمان
edirne|TR|city|Edirne||أدرنة
canakkale|TR|city|Canakkale||جناق قلعة
kayseri|TR|city|Kayseri||قيصري
erzurum|TR|city|Erzurum||أرضروم
iskenderun|TR|city|Iskenderun||إسكندرون,اسكندرون
antakya|TR|city|Antakya||أنطاكيا
adiyaman|TR|city|Adiyaman||أديامان
elbistan|TR|city|Elbistan||ألبيستان
kilis|TR|city|Kilis||كيليس
reyhanli|TR|city|Reyhanli||الريحانية
zonguldak|TR|city|Zonguldak||زونغولداق
mugla|TR|city|Mugla||موغلا
bodrum|TR|city|Bodrum||بودروم
kocaeli|TR|city|Kocaeli||كوجالي
bolu|TR|city|Bolu||بولو
kartalkaya|TR|city|Kartalkaya||كارتال كايا
bosphorus|TR|city|Bosphorus||البوسفور
dardanelles|TR|city|Dardanelles||الدردنيل
soma-tr|TR|city|Soma||سوما
bartin|TR|city|Bartin||بارتن
incirlik|TR|city|Incirlik||إنجرليك
ahvaz|IR|city|Ahvaz||الأهواز,الاحواز,الأحواز
abadan|IR|city|Abadan||عبادان
khuzestan|IR|region|Khuzestan||خوزستان
zahedan|IR|city|Zahedan||زاهدان
sistan-and-baluchestan|IR|region|Sistan and Baluchestan||سيستان وبلوشستان,سيستان بلوشستان
kermanshah|IR|city|Kermanshah||كرمانشاه
sanandaj|IR|city|Sanandaj||سنندج
urmia|IR|city|Urmia||أرومية
rasht|IR|city|Rasht||رشت
karaj|IR|city|Karaj||كرج
arak|IR|city|Arak||أراك الإيرانية
hamadan|IR|city|Hamadan||همدان
yazd|IR|city|Yazd||يزد
saqqez|IR|city|Saqqez||سقز
east-azerbaijan|IR|region|East Azerbaijan||أذربيجان الشرقية,اذربيجان الشرقية
west-azerbaijan|IR|region|West Azerbaijan||أذربيجان الغربية
gilan|IR|region|Gilan||كيلان
mazandaran|IR|region|Mazandaran||مازندران
khorasan|IR|region|Khorasan||خراسان
varzaqan|IR|city|Varzaqan||ورزقان
jolfa|IR|city|Jolfa||جلفا
kharg|IR|city|Kharg||خرج الإيرانية,جزيرة خرج
chabahar|IR|city|Chabahar||تشابهار,جابهار
tabas|IR|city|Tabas||طبس
minab|IR|city|Minab||ميناب
bampur|IR|city|Bampur||بمبور
evin|IR|city|Evin||إيفين
parchin|IR|city|Parchin||بارتشين
kurdistan-ir|IR|region|Kurdistan||كردستان الإيرانية
ghazni|AF|city|Ghazni||غزني
bamyan|AF|city|Bamyan||باميان
khost|AF|city|Khost||خوست
paktika|AF|region|Paktika||بكتيكا
nangarhar|AF|region|Nangarhar||ننغرهار,ننجرهار
badakhshan-af|AF|region|Badakhshan||بدخشان الأفغانية
panjshir|AF|region|Panjshir||بنجشير
baghlan|AF|city|Baghlan||بغلان
kunar|AF|region|Kunar||كونر
bagram|AF|city|Bagram||باغرام
karachi-pk|PK|city|Karachi||كاراتشي
rawalpindi|PK|city|Rawalpindi||راولبندي
khyber-pakhtunkhwa|PK|region|Khyber Pakhtunkhwa||خيبر بختونخوا
punjab-pk|PK|region|Punjab||البنجاب
sindh|PK|region|Sindh||السند
gwadar|PK|city|Gwadar||غوادر
waziristan|PK|region|Waziristan||وزيرستان
swat|PK|city|Swat||سوات
multan|PK|city|Multan||مولتان
faisalabad|PK|city|Faisalabad||فيصل آباد
torkham|PK|city|Torkham||طورخم
new-delhi-in|IN|city|New Delhi||نيو دلهي
chennai|IN|city|Chennai||تشيناي
bangalore|IN|city|Bangalore||بنغالور
hyderabad|IN|city|Hyderabad||حيدر آباد
ahmedabad|IN|city|Ahmedabad||أحمد آباد
assam|IN|region|Assam||آسام
kerala|IN|region|Kerala||كيرالا
gujarat|IN|region|Gujarat||غوجارات
uttar-pradesh|IN|region|Uttar Pradesh||أوتار براديش
bihar|IN|region|Bihar||بيهار
odisha|IN|region|Odisha||أوديشا
uttarakhand|IN|region|Uttarakhand||أوتاراخند
srinagar|IN|city|Srinagar||سريناغار
pahalgam|IN|city|Pahalgam||باهالغام
maharashtra|IN|region|Maharashtra||ماهاراشترا
chittagong|BD|city|Chittagong||تشيتاغونغ,شيتاغونغ
cox-s-bazar|BD|city|Cox's Bazar||كوكس بازار
sagaing|MM|region|Sagaing||ساغاينغ
phuket|TH|city|Phuket||بوكيت
ho-chi-minh-city|VN|city|Ho Chi Minh City||هو تشي منه
java-id|ID|region|Java||جاوا
bali-id|ID|region|Bali||بالي
lombok|ID|region|Lombok||لومبوك
cianjur|ID|city|Cianjur||سيانجور
papua|ID|region|Papua||بابوا
shanghai-cn|CN|city|Shanghai||شنجهاي
xinjiang-cn|CN|region|Xinjiang||شينغيانغ
guangzhou|CN|city|Guangzhou||غوانغتشو
shenzhen|CN|city|Shenzhen||شنتشن,شينزين
gansu|CN|region|Gansu||غانسو
henan|CN|region|Henan||خنان
chongqing|CN|city|Chongqing||تشونغتشينغ
ishikawa|JP|region|Ishikawa||إيشيكاوا
hokkaido|JP|region|Hokkaido||هوكايدو
seoul-kr|KR|city|Seoul||سول
busan|KR|city|Busan||بوسان
muan|KR|city|Muan||موان
itaewon|KR|city|Itaewon||إيتايوون
pyongyang-kp|KP|city|Pyongyang||بيونجيانج
lyon-fr|FR|city|Lyon||ليون الفرنسية
bordeaux|FR|city|Bordeaux||بوردو
lille|FR|city|Lille||ليل الفرنسية
calais|FR|city|Calais||كاليه
nanterre|FR|city|Nanterre||نانتير
mayotte|FR|region|Mayotte||مايوت
corsica|FR|region|Corsica||كورسيكا
annecy|FR|city|Annecy||أنسي
dresden|DE|city|Dresden||دريسدن
leipzig|DE|city|Leipzig||لايبزيغ
magdeburg|DE|city|Magdeburg||ماغديبورغ,ماجديبورج
solingen|DE|city|Solingen||زولينغن
stuttgart|DE|city|Stuttgart||شتوتغارت
bavaria|DE|region|Bavaria||بافاريا
hanau|DE|city|Hanau||هاناو
turin|IT|city|Turin||تورينو
venice-it|IT|city|Venice||البندقية
genoa-it|IT|city|Genoa||جنوى
florence|IT|city|Florence||فلورنسا
lampedusa-it|IT|city|Lampedusa||لمبيدوزا
sardinia|IT|region|Sardinia||سردينيا
bologna|IT|city|Bologna||بولونيا الإيطالية
calabria|IT|region|Calabria||كالابريا
cutro|IT|city|Cutro||كوترو
seville|ES|city|Seville||إشبيلية
malaga|ES|city|Malaga||مالقة
canary-islands|ES|region|Canary Islands||جزر الكناري
la-palma|ES|city|La Palma||لا بالما
bilbao|ES|city|Bilbao||بلباو
southport|GB|city|Southport||ساوثبورت
dover|GB|city|Dover||دوفر
leicester|GB|city|Leicester||ليستر
thessaloniki-gr|GR|city|Thessaloniki||سالونيكي
larissa|GR|city|Larissa||لاريسا
tempi|GR|city|Tempi||تمبي
pylos|GR|city|Pylos||بيلوس
rhodes|GR|city|Rhodes||رودس
santorini|GR|city|Santorini||سانتوريني
evros|GR|city|Evros||إيفروس
lisbon-pt|PT|city|Lisbon||ليشبونة
madeira|PT|city|Madeira||ماديرا
gothenburg|SE|city|Gothenburg||غوتنبرغ
orebro|SE|city|Orebro||أوريبرو
rzeszow|PL|city|Rzeszow||جيشوف
przemysl|PL|city|Przemysl||بشيميشل
constanta|RO|city|Constanta||كونستانتسا
mitrovica|XK|city|Mitrovica||ميتروفيتشا
izium|UA|city|Izium||إيزيوم
lysychansk|UA|city|Lysychansk||ليسيتشانسك
severodonetsk|UA|city|Severodonetsk||سيفيرودونيتسك
sloviansk|UA|city|Sloviansk||سلوفيانسك
kupiansk|UA|city|Kupiansk||كوبيانسك
enerhodar|UA|city|Enerhodar||إنرهودار
nova-kakhovka|UA|city|Nova Kakhovka||نوفا كاخوفكا
kakhovka|UA|city|Kakhovka||كاخوفكا
irpin|UA|city|Irpin||إربين
zhytomyr|UA|city|Zhytomyr||جيتومير
rivne|UA|city|Rivne||ريفنه
ternopil|UA|city|Ternopil||تيرنوبل
chasiv-yar|UA|city|Chasiv Yar||تشاسيف يار
toretsk|UA|city|Toretsk||توريتسك
vuhledar|UA|city|Vuhledar||فوليدار
robotyne|UA|city|Robotyne||روبوتاين
orikhiv|UA|city|Orikhiv||أوريخيف
krynky|UA|city|Krynky||كرينكي
kremenchuk|UA|city|Kremenchuk||كريمنتشوك
kerch|UA|city|Kerch||كيرتش
zaporizhzhia-npp|UA|city|Zaporizhzhia NPP||محطة زابوريجيا
uman|UA|city|Uman||أومان الأوكرانية
berdiansk|UA|city|Berdiansk||بيرديانسك
melitopol|UA|city|Melitopol||ميليتوبول
kurakhove|UA|city|Kurakhove||كوراخوفه
ryazan|RU|city|Ryazan||ريازان
pskov|RU|city|Pskov||بسكوف
sudzha|RU|city|Sudzha||سودجا
taganrog|RU|city|Taganrog||تاغانروغ
novorossiysk|RU|city|Novorossiysk||نوفوروسيسك
engels|RU|city|Engels||إنجلز الروسية
tambov|RU|city|Tambov||تامبوف
lipetsk|RU|city|Lipetsk||ليبيتسك
oryol|RU|city|Oryol||أوريول
kaluga|RU|city|Kaluga||كالوغا
crocus-city|RU|city|Crocus City||كروكوس
podolsk|RU|city|Podolsk||بودولسك
orsk|RU|city|Orsk||أورسك
norilsk|RU|city|Norilsk||نوريلسك
derbent|RU|city|Derbent||دربند
north-ossetia|RU|region|North Ossetia||أوسيتيا الشمالية
kabardino-balkaria|RU|city|Kabardino-Balkaria||قباردينو بلقاريا
kizlyar|RU|city|Kizlyar||كيزليار
shebekino|RU|city|Shebekino||شيبيكينو
agadez|NE|city|Agadez||أغاديز,أغادير النيجرية
tillaberi|NE|region|Tillaberi||تيلابيري
diffa|NE|city|Diffa||ديفا
dosso|NE|city|Dosso||دوسو
arlit|NE|city|Arlit||أرليت
mopti|ML|city|Mopti||موبتي
menaka|ML|city|Menaka||ميناكا
sevare|ML|city|Sevare||سيفاري
gossi|ML|city|Gossi||غوسي
djibo|BF|city|Djibo||دجيبو
barsalogho|BF|city|Barsalogho||بارسالوغو
kaduna|NG|city|Kaduna||كادونا
zamfara|NG|region|Zamfara||زامفارا
katsina|NG|region|Katsina||كاتسينا
jos|NG|city|Jos||جوس
plateau|NG|region|Plateau||ولاية بلاتو
port-harcourt|NG|city|Port Harcourt||بورت هاركورت
sokoto|NG|city|Sokoto||سوكوتو
benue|NG|region|Benue||بينوي
chibok|NG|city|Chibok||تشيبوك
rivers|NG|region|Rivers||ولاية ريفرز
douala|CM|city|Douala||دوالا
bangui-cf|CF|city|Bangui||بانجي
bukavu|CD|city|Bukavu||بوكافو
north-kivu|CD|region|North Kivu||شمال كيفو,كيفو الشمالية
south-kivu|CD|region|South Kivu||جنوب كيفو
ituri|CD|region|Ituri||إيتوري
beni|CD|city|Beni||بيني الكونغولية
bunia|CD|city|Bunia||بونيا
lubumbashi|CD|city|Lubumbashi||لوبومباشي
uvira|CD|city|Uvira||أوفيرا
mekelle|ET|city|Mekelle||ميكيلي,مقلي
amhara-region|ET|region|Amhara Region||إقليم أمهرة
oromia|ET|region|Oromia||أوروميا,أوروميو
afar|ET|region|Afar||عفر
gondar|ET|city|Gondar||غوندار
lalibela|ET|city|Lalibela||لاليبيلا
bahir-dar|ET|city|Bahir Dar||بحر دار
axum|ET|city|Axum||أكسوم
gerd|ET|city|GERD||سد النهضة
mombasa-ke|KE|city|Mombasa||مومباسا الكينية
garissa|KE|city|Garissa||غاريسا
lamu|KE|city|Lamu||لامو
kisumu|KE|city|Kisumu||كيسومو
dar-es-salaam|TZ|city|Dar es Salaam||دار السلام
dodoma|TZ|city|Dodoma||دودوما
cabo-delgado|MZ|region|Cabo Delgado||كابو ديلغادو
johannesburg-za|ZA|city|Johannesburg||جوهانسبورغ
malakal|SS|city|Malakal||ملكال
bentiu|SS|city|Bentiu||بانتيو
upper-nile|SS|region|Upper Nile||أعالي النيل
lome|TG|city|Lome||لومي
cotonou|BJ|city|Cotonou||كوتونو
maui|US|city|Maui||ماوي
buffalo|US|city|Buffalo||بوفالو
baltimore|US|city|Baltimore||بالتيمور
oakland|US|region|Oakland||أوكلاند الأميركية
pennsylvania|US|region|Pennsylvania||بنسلفانيا
georgia-us|US|region|Georgia||جورجيا الأميركية
michigan|US|region|Michigan||ميشيغان
wisconsin|US|region|Wisconsin||ويسكونسن
arizona|US|region|Arizona||أريزونا
nevada|US|region|Nevada||نيفادا
ohio|US|region|Ohio||أوهايو
north-carolina|US|region|North Carolina||كارولينا الشمالية
south-carolina|US|region|South Carolina||كارولينا الجنوبية
louisiana|US|region|Louisiana||لويزيانا
colorado|US|region|Colorado||كولورادو
virginia|US|region|Virginia||فرجينيا
new-jersey|US|region|New Jersey||نيوجيرسي,نيو جيرسي
kentucky|US|region|Kentucky||كنتاكي
tennessee|US|region|Tennessee||تينيسي
massachusetts|US|region|Massachusetts||ماساتشوستس
manhattan|US|city|Manhattan||مانهاتن
brooklyn|US|city|Brooklyn||بروكلين
butler|US|city|Butler||باتلر
milwaukee|US|city|Milwaukee||ميلووكي
camp-david|US|city|Camp David||كامب ديفيد
mar-a-lago|US|city|Mar-a-Lago||مارالاغو
east-palestine|US|city|East Palestine||إيست باليستاين
utah|US|region|Utah||يوتا
oregon|US|region|Oregon||أوريغون
maine|US|region|Maine||ولاية مين
lewiston|US|city|Lewiston||لويستون
acapulco|MX|city|Acapulco||أكابولكو
guerrero|MX|region|Guerrero||غيريرو
sinaloa|MX|region|Sinaloa||سينالوا
oaxaca|MX|city|Oaxaca||أواكساكا
chiapas|MX|region|Chiapas||تشياباس
maracaibo|VE|city|Maracaibo||ماراكايبو
tegucigalpa|HN|city|Tegucigalpa||تيغوسيغالبا
guatemala-city|GT|city|Guatemala City||غواتيمالا سيتي
valparaiso|CL|city|Valparaiso||فالبارايسو
perth|AU|city|Perth||بيرث
bondi|AU|city|Bondi||بوندي
christchurch-nz|NZ|city|Christchurch||كرايستشيرش
wellington-nz|NZ|city|Wellington||ويلينغتون
turkistan|KZ|city|Turkistan||تركستان الكازاخية
aksai|KZ|city|Aksai||أكساي
ekibastuz|KZ|city|Ekibastuz||إيكيباستوز
oskemen|KZ|city|Oskemen||أوسكيمين,أوست كامينوغورسك
rustavi|GE|city|Rustavi||روستافي
zugdidi|GE|city|Zugdidi||زوغديدي
gori|GE|city|Gori||غوري
goris|AM|city|Goris||غوريس
kapan|AM|city|Kapan||كابان
lachin|AM|city|Lachin||لاتشين,ممر لاتشين
syunik|AM|region|Syunik||سيونيك
vardenis|AM|city|Vardenis||فاردينيس
shusha|AZ|city|Shusha||شوشا,شوشي
aghdam|AZ|city|Aghdam||أغدام,آغدام
kalbajar|AZ|city|Kalbajar||كلبجار
namangan|UZ|city|Namangan||نمنغان
termez|UZ|city|Termez||ترمذ
isfara|TJ|city|Isfara||إسفرة
gulf-of-aden||region|Gulf of Aden||خليج عدن
arabian-sea||region|Arabian Sea||بحر العرب
mediterranean||region|Mediterranean||البحر المتوسط,البحر الأبيض المتوسط,شرق المتوسط,شرق البحر المتوسط
black-sea||region|Black Sea||البحر الأسود
sea-of-azov||region|Sea of Azov||بحر آزوف
caspian-sea||region|Caspian Sea||بحر قزوين
baltic-sea||region|Baltic Sea||بحر البلطيق
south-china-sea||region|South China Sea||بحر الصين الجنوبي
taiwan-strait||region|Taiwan Strait||مضيق تايوان
gulf-of-oman||region|Gulf of Oman||خليج عمان,خليج عُمان
indian-ocean||region|Indian Ocean||المحيط الهندي
atlantic||region|Atlantic||المحيط الأطلسي
channel||region|English Channel||بحر المانش,القنال الإنجليزي
sahel||region|Sahel||منطقة الساحل
`;
