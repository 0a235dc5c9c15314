/** Towns and provinces of the Arab world as Arabic papers name them; columns as in egypt.ts. */
export const ARAB_WORLD = `
maarat-al-numan|SY|city|Maarat al-Numan||معرة النعمان
saraqib|SY|city|Saraqib||سراقب
jisr-al-shughur|SY|city|Jisr al-Shughur||جسر الشغور
khan-shaykhun|SY|city|Khan Shaykhun||خان شيخون
jarabulus|SY|city|Jarabulus||جرابلس
azaz|SY|city|Azaz||أعزاز,اعزاز
tell-abyad|SY|city|Tell Abyad||تل أبيض
ras-al-ayn|SY|city|Ras al-Ayn||رأس العين
mayadin|SY|city|Mayadin||الميادين السورية
al-bukamal|SY|city|Al-Bukamal||البوكمال
qusayr|SY|city|Qusayr||القصير
rastan|SY|city|Rastan||الرستن
talbiseh|SY|city|Talbiseh||تلبيسة
masyaf|SY|city|Masyaf||مصياف
jableh|SY|city|Jableh||جبلة
baniyas|SY|city|Baniyas||بانياس
zabadani|SY|city|Zabadani||الزبداني
madaya|SY|city|Madaya||مضايا
darayya|SY|city|Darayya||داريا
harasta|SY|city|Harasta||حرستا
jobar|SY|city|Jobar||جوبر
mezzeh|SY|city|Mezzeh||المزة
sayyidah-zaynab|SY|city|Sayyidah Zaynab||السيدة زينب
quneitra|SY|city|Quneitra||القنيطرة
bosra|SY|city|Bosra||بصرى
shahba|SY|city|Shahba||شهبا
salkhad|SY|city|Salkhad||صلخد
sarmada|SY|city|Sarmada||سرمدا
atmeh|SY|city|Atmeh||أطمة
jindires|SY|city|Jindires||جنديرس
tell-tamer|SY|city|Tell Tamer||تل تمر
amuda|SY|city|Amuda||عامودا
al-malikiyah|SY|city|Al-Malikiyah||المالكية
bab-al-hawa|SY|city|Bab al-Hawa||باب الهوى
rukban|SY|city|Rukban||الركبان
al-hol|SY|city|Al-Hol||الهول
al-tanf|SY|city|Al-Tanf||التنف
yabrud|SY|city|Yabrud||يبرود
qalamoun|SY|region|Qalamoun||القلمون
nubl|SY|city|Nubl||نبل والزهراء
ariha-sy|SY|city|Ariha||أريحا السورية
zahle|LB|city|Zahle||زحلة
jounieh|LB|city|Jounieh||جونيه,جونية
nabatieh|LB|city|Nabatieh||النبطية
marjayoun|LB|city|Marjayoun||مرجعيون
bint-jbeil|LB|city|Bint Jbeil||بنت جبيل
khiam|LB|city|Khiam||الخيام
naqoura|LB|city|Naqoura||الناقورة
batroun|LB|city|Batroun||البترون
akkar|LB|region|Akkar||عكار
hermel|LB|city|Hermel||الهرمل
arsal|LB|city|Arsal||عرسال
ain-al-hilweh|LB|city|Ain al-Hilweh||عين الحلوة
jezzine|LB|city|Jezzine||جزين
hasbaya|LB|city|Hasbaya||حاصبيا
maroun-al-ras|LB|city|Maroun al-Ras||مارون الراس
aita-al-shaab|LB|city|Aita al-Shaab||عيتا الشعب
kfar-kila|LB|city|Kfar Kila||كفركلا
chtaura|LB|city|Chtaura||شتورة
beit-ed-dine|LB|city|Beit ed-Dine||بيت الدين
damour|LB|city|Damour||الدامور
al-adaisseh|LB|city|Al-Adaisseh||العديسة
tayouneh|LB|city|Tayouneh||الطيونة
hamra|LB|city|Hamra||الحمرا
maan|JO|city|Maan||معان
karak|JO|city|Karak||الكرك
salt|JO|city|Salt||السلط
mafraq|JO|city|Mafraq||المفرق
madaba|JO|city|Madaba||مادبا
jerash|JO|city|Jerash||جرش
ajloun|JO|city|Ajloun||عجلون
tafilah|JO|city|Tafilah||الطفيلة
ramtha|JO|city|Ramtha||الرمثا
zaatari|JO|city|Zaatari||الزعتري
qatraneh|JO|city|Qatraneh||القطرانة
petra|JO|city|Petra||البتراء
al-husayniya-jo|JO|city|Al-Husayniya||الحسينية
ruwaished|JO|city|Ruwaished||الرويشد
jaber|JO|city|Jaber||جابر نصيب
tulkarm|PS|city|Tulkarm||طولكرم
qalqilya|PS|city|Qalqilya||قلقيلية
salfit|PS|city|Salfit||سلفيت
tubas|PS|city|Tubas||طوباس
jericho|PS|city|Jericho||أريحا
huwara|PS|city|Huwara||حوارة
beit-hanoun|PS|city|Beit Hanoun||بيت حانون
beit-lahia|PS|city|Beit Lahia||بيت لاهيا
deir-al-balah|PS|city|Deir al-Balah||دير البلح
nuseirat|PS|city|Nuseirat||النصيرات
bureij|PS|city|Bureij||البريج
maghazi|PS|city|Maghazi||المغازي
shati|PS|city|Shati||الشاطئ
shejaiya|PS|city|Shejaiya||الشجاعية
zeitoun|PS|city|Zeitoun||حي الزيتون
mawasi|PS|city|Mawasi||المواصي
sheikh-jarrah|PS|city|Sheikh Jarrah||الشيخ جراح
silwan|PS|city|Silwan||سلوان
nur-shams|PS|city|Nur Shams||نور شمس
balata|PS|city|Balata||بلاطة
erez|PS|city|Erez||إيرز,بيت حانون إيرز
kerem-shalom|PS|city|Kerem Shalom||كرم أبو سالم
philadelphi|PS|city|Philadelphi||محور فيلادلفيا
netzarim|PS|city|Netzarim||نتساريم
beit-jala|PS|city|Beit Jala||بيت جالا
al-bireh|PS|city|Al-Bireh||البيرة
kiryat-shmona|IL|city|Kiryat Shmona||كريات شمونة
metula|IL|city|Metula||المطلة
nahariya|IL|city|Nahariya||نهاريا
acre|IL|city|Acre||عكا
nazareth|IL|city|Nazareth||الناصرة
safed|IL|city|Safed||صفد
tiberias|IL|city|Tiberias||طبريا
jaffa|IL|city|Jaffa||يافا
lod|IL|city|Lod||اللد
ramla|IL|city|Ramla||الرملة
netanya|IL|city|Netanya||نتانيا
herzliya|IL|city|Herzliya||هرتسيليا
rehovot|IL|city|Rehovot||رحوفوت
dimona|IL|city|Dimona||ديمونا
negev|IL|region|Negev||النقب
majdal-shams|IL|city|Majdal Shams||مجدل شمس
galilee|IL|region|Galilee||الجليل
amarah|IQ|city|Amarah||العمارة
kut|IQ|city|Kut||الكوت
diwaniyah|IQ|city|Diwaniyah||الديوانية
hillah|IQ|city|Hillah||الحلة
samawah|IQ|city|Samawah||السماوة
dohuk|IQ|city|Dohuk||دهوك
zakho|IQ|city|Zakho||زاخو
tal-afar|IQ|city|Tal Afar||تلعفر
hawija|IQ|city|Hawija||الحويجة
baiji|IQ|city|Baiji||بيجي
tuz-khurmatu|IQ|city|Tuz Khurmatu||طوزخورماتو,طوز خورماتو
baqubah|IQ|city|Baqubah||بعقوبة
khanaqin|IQ|city|Khanaqin||خانقين
muqdadiya|IQ|city|Muqdadiya||المقدادية
al-qaim|IQ|city|Al-Qaim||القائم
rutba|IQ|city|Rutba||الرطبة
umm-qasr|IQ|city|Umm Qasr||أم قصر
faw|IQ|city|Faw||الفاو
dhi-qar|IQ|region|Dhi Qar||ذي قار
maysan|IQ|region|Maysan||ميسان
babil|IQ|region|Babil||بابل
wasit|IQ|region|Wasit||واسط
muthanna|IQ|region|Muthanna||المثنى
saladin|IQ|region|Saladin||صلاح الدين
qadisiyah|IQ|region|Qadisiyah||القادسية
sadr-city|IQ|city|Sadr City||مدينة الصدر
abu-ghraib|IQ|city|Abu Ghraib||أبو غريب
taji|IQ|city|Taji||التاجي
balad|IQ|city|Balad||قاعدة بلد
ain-al-asad|IQ|city|Ain al-Asad||عين الأسد
hamdaniya|IQ|city|Hamdaniya||الحمدانية
qayyarah|IQ|city|Qayyarah||القيارة
halabja|IQ|city|Halabja||حلبجة
qandil|IQ|city|Qandil||قنديل
makhmur|IQ|city|Makhmur||مخمور
trebil|IQ|city|Trebil||طريبيل
dhamar|YE|city|Dhamar||ذمار
amran|YE|region|Amran||عمران اليمنية
hajjah|YE|region|Hajjah||حجة اليمنية
lahij|YE|region|Lahij||لحج
abyan|YE|region|Abyan||أبين
al-bayda-ye|YE|region|Al-Bayda||البيضاء اليمنية
al-dhale|YE|city|Al-Dhale||الضالع
mahra|YE|region|Mahra||المهرة
al-jawf-ye|YE|region|Al-Jawf||الجوف اليمنية
seiyun|YE|city|Seiyun||سيئون
ataq|YE|city|Ataq||عتق
zinjibar|YE|city|Zinjibar||زنجبار
mocha|YE|city|Mocha||المخا
haradh|YE|city|Haradh||حرض اليمنية
midi|YE|city|Midi||ميدي
bab-al-mandab|YE|region|Bab al-Mandab||باب المندب
ras-isa|YE|city|Ras Isa||رأس عيسى
salif|YE|city|Salif||الصليف
nishtun|YE|city|Nishtun||نشطون
taif|SA|city|Taif||الطائف
tabuk|SA|city|Tabuk||تبوك
abha|SA|city|Abha||أبها
khamis-mushait|SA|city|Khamis Mushait||خميس مشيط
hail|SA|city|Hail||حائل
buraidah|SA|city|Buraidah||بريدة
jubail|SA|city|Jubail||الجبيل
yanbu|SA|city|Yanbu||ينبع
dhahran|SA|city|Dhahran||الظهران
qatif|SA|city|Qatif||القطيف
al-ahsa|SA|city|Al-Ahsa||الأحساء
asir|SA|region|Asir||عسير
al-ula|SA|city|Al-Ula||العلا
abqaiq|SA|city|Abqaiq||بقيق
khurais|SA|city|Khurais||خريص
ras-tanura|SA|city|Ras Tanura||رأس تنورة
mina|SA|city|Mina||مشعر منى
arafat|SA|city|Arafat||جبل عرفات
ajman|AE|city|Ajman||عجمان
ras-al-khaimah|AE|city|Ras al-Khaimah||رأس الخيمة
fujairah|AE|city|Fujairah||الفجيرة
al-ain|AE|city|Al Ain||العين الإماراتية
sohar|OM|city|Sohar||صحار
nizwa|OM|city|Nizwa||نزوى
dhofar|OM|region|Dhofar||ظفار
duqm|OM|city|Duqm||الدقم
strait-of-hormuz|OM|region|Strait of Hormuz||مضيق هرمز,هرمز
ras-laffan|QA|city|Ras Laffan||رأس لفان
lusail|QA|city|Lusail||لوسيل
jahra|KW|city|Jahra||الجهراء
ahmadi|KW|city|Ahmadi||الأحمدي
muharraq|BH|city|Muharraq||المحرق
zuwara|LY|city|Zuwara||زوارة
zawiya|LY|city|Zawiya||الزاوية
sabratha|LY|city|Sabratha||صبراتة
surman|LY|city|Surman||صرمان
gharyan|LY|city|Gharyan||غريان
zintan|LY|city|Zintan||الزنتان
bani-walid|LY|city|Bani Walid||بني وليد
tarhuna|LY|city|Tarhuna||ترهونة
khoms|LY|city|Khoms||الخمس الليبية
zliten|LY|city|Zliten||زليتن
ajdabiya|LY|city|Ajdabiya||أجدابيا,اجدابيا
brega|LY|city|Brega||البريقة
ras-lanuf|LY|city|Ras Lanuf||رأس لانوف,راس لانوف
es-sider|LY|city|Es Sider||السدرة
kufra|LY|city|Kufra||الكفرة
ubari|LY|city|Ubari||أوباري
murzuq|LY|city|Murzuq||مرزق
ghat|LY|city|Ghat||غات
al-bayda-ly|LY|city|Al-Bayda||البيضاء
shahhat|LY|city|Shahhat||شحات
sousse-ly|LY|city|Sousse||سوسة الليبية
al-marj|LY|city|Al-Marj||المرج
jufra|LY|city|Jufra||الجفرة
tajura|LY|city|Tajura||تاجوراء
janzour|LY|city|Janzour||جنزور
mitiga|LY|city|Mitiga||معيتيقة
nalut|LY|city|Nalut||نالوت
wazin|LY|city|Wazin||وازن
ras-ajdir|LY|city|Ras Ajdir||رأس جدير,رأس اجدير,راس جدير,راس اجدير
fezzan|LY|region|Fezzan||فزان
cyrenaica|LY|region|Cyrenaica||برقة
sharara|LY|city|Sharara||الشرارة
zueitina|LY|city|Zueitina||الزويتينة
hariga|LY|city|Hariga||الحريقة
gafsa|TN|city|Gafsa||قفصة
kasserine|TN|city|Kasserine||القصرين
kairouan|TN|city|Kairouan||القيروان
bizerte|TN|city|Bizerte||بنزرت
gabes|TN|city|Gabes||قابس
medenine|TN|city|Medenine||مدنين
tataouine|TN|city|Tataouine||تطاوين
ben-gardane|TN|city|Ben Gardane||بنقردان,بن قردان
djerba|TN|city|Djerba||جربة
monastir|TN|city|Monastir||المنستير
mahdia|TN|city|Mahdia||المهدية
nabeul|TN|city|Nabeul||نابل
hammamet|TN|city|Hammamet||الحمامات
jendouba|TN|city|Jendouba||جندوبة
le-kef|TN|city|Le Kef||الكاف
siliana|TN|city|Siliana||سليانة
beja|TN|city|Beja||باجة
zaghouan|TN|city|Zaghouan||زغوان
ariana|TN|city|Ariana||أريانة
manouba|TN|city|Manouba||منوبة
ben-arous|TN|city|Ben Arous||بن عروس
tozeur|TN|city|Tozeur||توزر
kebili|TN|city|Kebili||قبلي
zarzis|TN|city|Zarzis||جرجيس
carthage|TN|city|Carthage||قرطاج
kerkennah|TN|city|Kerkennah||قرقنة
dehiba|TN|city|Dehiba||ذهيبة
la-marsa|TN|city|La Marsa||المرسى
bardo|TN|city|Bardo||باردو
constantine|DZ|city|Constantine||قسنطينة
annaba|DZ|city|Annaba||عنابة
setif|DZ|city|Setif||سطيف
batna|DZ|city|Batna||باتنة
blida|DZ|city|Blida||البليدة
tlemcen|DZ|city|Tlemcen||تلمسان
bejaia|DZ|city|Bejaia||بجاية
tizi-ouzou|DZ|city|Tizi Ouzou||تيزي وزو
biskra|DZ|city|Biskra||بسكرة
ouargla|DZ|city|Ouargla||ورقلة
hassi-messaoud|DZ|city|Hassi Messaoud||حاسي مسعود
tamanrasset|DZ|city|Tamanrasset||تمنراست,تامنراست
adrar|DZ|city|Adrar||أدرار
ghardaia|DZ|city|Ghardaia||غرداية
bechar|DZ|city|Bechar||بشار الجزائرية
tindouf|DZ|city|Tindouf||تندوف
djelfa|DZ|city|Djelfa||الجلفة
skikda|DZ|city|Skikda||سكيكدة
mostaganem|DZ|city|Mostaganem||مستغانم
chlef|DZ|city|Chlef||الشلف
bouira|DZ|city|Bouira||البويرة
boumerdes|DZ|city|Boumerdes||بومرداس
medea|DZ|city|Medea||المدية
relizane|DZ|city|Relizane||غليزان
el-tarf|DZ|city|El Tarf||الطارف
souk-ahras|DZ|city|Souk Ahras||سوق أهراس
illizi|DZ|city|Illizi||إليزي
in-guezzam|DZ|city|In Guezzam||عين قزام
kabylie|DZ|region|Kabylie||منطقة القبائل
arzew|DZ|city|Arzew||أرزيو
khenchela|DZ|city|Khenchela||خنشلة
jijel|DZ|city|Jijel||جيجل
mila|DZ|city|Mila||ميلة الجزائرية
el-oued|DZ|city|El Oued||الوادي الجزائرية
fes|MA|city|Fes||فاس
meknes|MA|city|Meknes||مكناس
agadir|MA|city|Agadir||أكادير,اكادير
oujda|MA|city|Oujda||وجدة
tetouan|MA|city|Tetouan||تطوان
nador|MA|city|Nador||الناظور
al-hoceima|MA|city|Al Hoceima||الحسيمة
kenitra|MA|city|Kenitra||القنيطرة المغربية
safi|MA|city|Safi||آسفي
el-jadida|MA|city|El Jadida||الجديدة المغربية
beni-mellal|MA|city|Beni Mellal||بني ملال
khouribga|MA|city|Khouribga||خريبكة
errachidia|MA|city|Errachidia||الرشيدية
ouarzazate|MA|city|Ouarzazate||ورزازات
taroudant|MA|city|Taroudant||تارودانت
chichaoua|MA|city|Chichaoua||شيشاوة
al-haouz|MA|region|Al Haouz||الحوز
azilal|MA|city|Azilal||أزيلال
laayoune|MA|city|Laayoune||العيون
dakhla|MA|city|Dakhla||الداخلة
guerguerat|MA|city|Guerguerat||الكركرات
essaouira|MA|city|Essaouira||الصويرة
larache|MA|city|Larache||العرائش
fnideq|MA|city|Fnideq||الفنيدق
figuig|MA|city|Figuig||فكيك
tiznit|MA|city|Tiznit||تيزنيت
marrakesh-safi|MA|city|Marrakesh-Safi||مراكش آسفي
wad-madani|SD|city|Wad Madani||ود مدني
nyala|SD|city|Nyala||نيالا
el-obeid|SD|city|El Obeid||الأبيض السودانية,مدينة الأبيض
kassala|SD|city|Kassala||كسلا
gedaref|SD|city|Gedaref||القضارف
kosti|SD|city|Kosti||كوستي
sennar|SD|city|Sennar||سنار
singa|SD|city|Singa||سنجة
damazin|SD|city|Damazin||الدمازين
atbara|SD|city|Atbara||عطبرة
shendi|SD|city|Shendi||شندي
dongola|SD|city|Dongola||دنقلا
wadi-halfa|SD|city|Wadi Halfa||وادي حلفا
zalingei|SD|city|Zalingei||زالنجي
el-daein|SD|city|El Daein||الضعين
kadugli|SD|city|Kadugli||كادوغلي,كادقلي
dilling|SD|city|Dilling||الدلنج
babanusa|SD|city|Babanusa||بابنوسة
gezira-state|SD|region|Gezira State||الجزيرة السودانية,ولاية الجزيرة
blue-nile|SD|region|Blue Nile||النيل الأزرق
white-nile|SD|region|White Nile||النيل الأبيض
river-nile|SD|region|River Nile||نهر النيل السودانية,ولاية نهر النيل
red-sea-state|SD|region|Red Sea State||ولاية البحر الأحمر
north-darfur|SD|region|North Darfur||شمال دارفور
south-darfur|SD|region|South Darfur||جنوب دارفور
west-darfur|SD|region|West Darfur||غرب دارفور
central-darfur|SD|region|Central Darfur||وسط دارفور
north-kordofan|SD|region|North Kordofan||شمال كردفان
south-kordofan|SD|region|South Kordofan||جنوب كردفان
bahri|SD|city|Bahri||الخرطوم بحري
abyei|SD|city|Abyei||أبيي
zamzam|SD|city|Zamzam||زمزم
merowe|SD|city|Merowe||مروي
jebel-aulia|SD|city|Jebel Aulia||جبل أولياء
al-fashaga|SD|city|Al-Fashaga||الفشقة
sheikh-zuweid|EG|city|Sheikh Zuweid||الشيخ زويد
nuweiba|EG|city|Nuweiba||نويبع
safaga|EG|city|Safaga||سفاجا
marsa-alam|EG|city|Marsa Alam||مرسى علم
el-alamein|EG|city|El Alamein||العلمين
siwa|EG|city|Siwa||سيوة
ras-el-hekma|EG|city|Ras El Hekma||رأس الحكمة
new-administrative-capital|EG|city|New Administrative Capital||العاصمة الإدارية الجديدة,العاصمة الإدارية
10th-of-ramadan|EG|city|10th of Ramadan||العاشر من رمضان
kafr-el-dawwar|EG|city|Kafr El-Dawwar||كفر الدوار
talkha|EG|city|Talkha||طلخا
belbeis|EG|city|Belbeis||بلبيس
abu-kabir|EG|city|Abu Kabir||أبو كبير
sadat-city|EG|city|Sadat City||مدينة السادات
edfu|EG|city|Edfu||إدفو
kom-ombo|EG|city|Kom Ombo||كوم أمبو
abu-simbel|EG|city|Abu Simbel||أبو سمبل
manfalut|EG|city|Manfalut||منفلوط
mallawi|EG|city|Mallawi||ملوي
rosetta|EG|city|Rosetta||رشيد المصرية
borg-el-arab|EG|city|Borg El Arab||برج العرب
bahtim|EG|city|Bahtim||بهتيم
salloum|EG|city|Salloum||السلوم
halayeb|EG|city|Halayeb||حلايب
ain-sokhna|EG|city|Ain Sokhna||العين السخنة
suez-canal|EG|region|Suez Canal||قناة السويس
sinai-eg|EG|region|Sinai||شبه جزيرة سيناء
kismayo|SO|city|Kismayo||كيسمايو
baidoa|SO|city|Baidoa||بيدوا,بيدوة
bosaso|SO|city|Bosaso||بوصاصو
beledweyne|SO|city|Beledweyne||بلدوين
puntland|SO|region|Puntland||بونتلاند,أرض البنط
jubaland|SO|region|Jubaland||جوبالاند
hargeisa|SO|city|Hargeisa||هرجيسا
berbera|SO|city|Berbera||بربرة
hirshabelle|SO|city|Hirshabelle||هيرشبيلي
galmudug|SO|city|Galmudug||غلمدغ
lower-shabelle|SO|city|Lower Shabelle||شبيلي السفلى
middle-shabelle|SO|city|Middle Shabelle||شبيلي الوسطى
nouadhibou|MR|city|Nouadhibou||نواذيبو
zouerate|MR|city|Zouerate||الزويرات
obock|DJ|city|Obock||أوبوك
`;
