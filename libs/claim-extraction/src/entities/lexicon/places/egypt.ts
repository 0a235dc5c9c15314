/** id | country | type | English | Russian | Arabic; aliases separated by commas, the first Arabic or English one is usual. */
export const EGYPT = `
cairo|EG|city|Cairo|Каир|القاهرة
alexandria|EG|city|Alexandria|Александрия|الإسكندرية,الاسكندرية,اسكندرية
giza|EG|city|Giza|Гиза|الجيزة
port-said|EG|city|Port Said|Порт-Саид|بورسعيد,بور سعيد
suez|EG|city|Suez|Суэц|السويس
ismailia|EG|city|Ismailia,Ismailiya|Исмаилия|الإسماعيلية,الاسماعيلية
damietta|EG|city|Damietta|Дамьетта|دمياط
mansoura|EG|city|Mansoura,Mansura|Эль-Мансура|المنصورة
dakahlia|EG|region|Daqahliya,Dakahlia,Daqahlia|Дакахлия|الدقهلية
sharqia|EG|region|Sharqiya,Sharqia,Sharkia|Шаркия|الشرقية
gharbia|EG|region|Gharbiya,Gharbia|Гарбия|الغربية
monufia|EG|region|Menoufiya,Monufia,Menoufia|Минуфия|المنوفية
beheira|EG|region|Beheira,Behira|Бухейра|البحيرة
qalyubia|EG|region|Qalyubiya,Qalyubia,Qaliubiya|Кальюбия|القليوبية
kafr-el-sheikh|EG|city|Kafr El-Sheikh,Kafr el-Sheikh|Кафр-эш-Шейх|كفر الشيخ
tanta|EG|city|Tanta|Танта|طنطا
mahalla|EG|city|Mahalla,El-Mahalla El-Kubra,Mahalla al-Kubra|Эль-Махалла-эль-Кубра|المحلة الكبرى,المحلة الكبري,المحلة
zagazig|EG|city|Zagazig|Заказик|الزقازيق
shibin|EG|city|Shebin El-Kom|Шибин-эль-Ком|شبين الكوم
banha|EG|city|Banha,Benha|Бенха|بنها
fayoum|EG|city|Fayoum,Faiyum|Файюм|الفيوم
beni-suef|EG|city|Beni Suef,Bani Sweif|Бени-Суэйф|بني سويف,بنى سويف
minya|EG|city|Minya,El-Minya|Минья|المنيا
assiut|EG|city|Assiut,Asyut|Асьют|أسيوط,اسيوط
sohag|EG|city|Sohag|Сохаг|سوهاج
qena|EG|city|Qena|Кена|قنا
luxor|EG|city|Luxor|Луксор|الأقصر,الاقصر
aswan|EG|city|Aswan|Асуан|أسوان,اسوان
hurghada|EG|city|Hurghada|Хургада|الغردقة
sharm|EG|city|Sharm El-Sheikh,Sharm el-Sheikh|Шарм-эш-Шейх|شرم الشيخ
red-sea-gov|EG|region|Red Sea governorate||محافظة البحر الأحمر
north-sinai|EG|region|North Sinai|Северный Синай|شمال سيناء
south-sinai|EG|region|South Sinai|Южный Синай|جنوب سيناء
sinai|EG|region|Sinai,Sinai Peninsula|Синай|سيناء
arish|EG|city|El-Arish,Arish,al-Arish|Эль-Ариш|العريش
rafah-eg|EG|city|||رفح المصرية
matrouh|EG|city|Marsa Matrouh,Matrouh|Матрух|مطروح,مرسى مطروح
new-valley|EG|region|New Valley||الوادي الجديد,الوادى الجديد
nasr-city|EG|city|Nasr City|Наср-Сити|مدينة نصر
heliopolis|EG|city|Heliopolis|Гелиополис|مصر الجديدة
maadi|EG|city|Maadi||المعادي,المعادى
helwan|EG|city|Helwan|Хелуан|حلوان
imbaba|EG|city|Imbaba||إمبابة,امبابة
shubra|EG|city|Shubra||شبرا,شبرا الخيمة
tahrir|EG|city|Tahrir Square|площадь Тахрир|ميدان التحرير
october6|EG|city|6th of October City||السادس من أكتوبر,مدينة 6 أكتوبر,6 أكتوبر
new-cairo|EG|city|New Cairo||القاهرة الجديدة,التجمع الخامس
el-haram|EG|city|||الهرم
warraq|EG|city|||الوراق
ain-shams|EG|city|Ain Shams||عين شمس
abbassia|EG|city|Abbassiya||العباسية
zamalek|EG|city|||حي الزمالك
dokki|EG|city|Dokki||الدقي,الدقى
agami|EG|city|||العجمي,العجمى
damanhour|EG|city|Damanhour|Даманхур|دمنهور
edku|EG|city|||إدكو
desouk|EG|city|Desouk||دسوق
mit-ghamr|EG|city|Mit Ghamr||ميت غمر
nag-hammadi|EG|city|Nag Hammadi||نجع حمادي,نجع حمادى
taba|EG|city|Taba|Таба|طابا
dahab|EG|city|Dahab|Дахаб|دهب
upper-egypt|EG|region|Upper Egypt|Верхний Египет|صعيد مصر,الصعيد
delta|EG|region|Nile Delta||دلتا النيل,الدلتا
`;
