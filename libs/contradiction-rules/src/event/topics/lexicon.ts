/**
 * What statements are about, in three languages: a topic, and the beginnings of its words in English, Russian and Arabic
 * (folded; Arabic without article and proclitics); `=` ends a word that is whole. A topic is a thing, a person's part or a deed that a report tells of;
 * words that any report may use (say, people, country, new) are none.
 */
export const TOPICS = `
float; float, devalu, liberali; плавающ, девальв, удерживать курс, отпуст; تعويم, عوم, تحرير سعر, لقوي العرض, سعر الصرف المرن
exchange-rate; pound, currency, exchange rate, lira, priced by; курс, валют, фунт, лир; جنيه, عمله, سعر صرف, سعر الصرف, ليره
deposit; deposit, collateral, guarantee, bail; залог, депозит, обеспечен, гаранти; ضمان, وديعه, كفاله, تامين
debt; debt, default, bond; долг, дефолт, облигац; ديون, سندات, مديونيه
budget; budget, deficit; бюджет, дефицит; موازنه, ميزانيه, عجز
tax; tax=, taxes=, duties=, customs, tariff; налог, пошлин, таможен, тариф; ضريب, ضرايب, رسوم, جمارك, جمرك, تعرف
salary; salar, wage, pay rise, pension; зарплат, оклад, пенси; رواتب, راتب, اجور, معاش
subsidy; subsid; субсиди, дотаци; دعم الحكومي, دعم الوقود, دعم الخبز
shortage; shortage, scarc, run out, ran out; дефицит, нехватк, закончил; نقص, نفاد, نفد, شح
tranche; tranche, instalment, installment; транш; شريحه, دفعه
loan; loan, credit, lend; кредит, заем, займ; قرض, قروض, ايتمان
funds; transfer, fund, account; перечисл, зачисл, счет, средств; تحويل, حولت, حساب, اموال
imports; import; импорт, ввоз; استيراد, واردات
exports; export; экспорт, вывоз; تصدير, صادرات
output; output, production, produc, pump; добыч, производств; انتاج
quota; quota, cut=, cuts=, pledge, commitment, complian; квот, сокращен, обязательств, обещан, недовыполн; حصه, خفض, تخفيض, التزام, تلتزم, تعهد
oil; oil, crude, barrel; нефт, баррел; نفط, برميل, براميل, خام
gas; natural gas, gas; газ; غاز
wheat; wheat, grain, flour; пшениц, зерн, мук; قمح, حبوب, دقيق, طحين
medicine; medicine, drug suppl, vaccin; лекарств, вакцин, препарат; ادويه, دواء, لقاح
food; food, meal, ration; продовольств, питан, еда; غذاء, طعام, وجبات
water; water; вод; مياه, ماء
heat; heat=, heatwave, heatstroke, temperatur, sunstroke, hot weather; жар, температур, тепловой удар, зной; حراره, حر, ضربه شمس, ضربات الشمس, اجهاد حراري
weather; weather, fog, visibility, wind, storm; погод, туман, ветер, шторм, видимост; طقس, جوي, ضباب, رياح, عاصفه
permit; permit, licen, visa, registered, unregistered, accredit; разрешен, лиценз, виз, зарегистрир, незарегистр, регистрац; تصريح, ترخيص, تاشير, نظامي, مسجل, رخص
pilgrim; pilgrim, hajj; паломн, хадж; حجاج, حاج, حج
crew; crew, sailor, seafarer; экипаж, моряк; طاقم, بحار, بحاره
captain; captain, skipper; капитан; قبطان, ربان
ship; ship=, ships=, vessel, carrier, tanker, freighter; судн, корабл, сухогруз, танкер; سفينه, سفن, ناقله, باخره
cargo; cargo, freight, goods, shipment; груз, товар; شحنه, بضايع, حموله
owner; owner, owned=, owns=, belong; владел, принадлеж, собственник; مالك, ملكيه, مملوك, تملك, تعود ملكيته
hijack; hijack, seiz, captur; захват, захвач; احتجاز, احتجز, اختطاف, خطف, استيلاء, استول
hostage; hostage, captive, abduct, kidnap; заложник, похищ; رهينه, رهاين, مختطف, مخطوف
prisoner; prisoner, detainee, inmate, jail, prison; заключенн, пленн, арестованн, тюрьм, сизо, колони; اسير, اسري, سجين, سجناء, معتقل, محتجز, موقوف, سجن
release; release, freed=, frees=, freeing=; освобо, отпущ; افراج, اطلاق سراح, افرج, اطلق سراح, تحرير
exchange; exchange, swap; обмен; تبادل, مبادله, صفقه
arrest; arrest, detain, custody; арест, задерж, под стражей; توقيف, اعتقال, احتجاز, اوقف, اعتقل
torture; tortur, beat, abus, mistreat, ill-treat; пыт, избив, избит, жесток; تعذيب, ضرب, اساءه, سوء معامله
hunger-strike; hunger strike, hunger-strike; голодовк; اضراب عن الطعام, مضرب عن الطعام, الامعاء
trial; trial, court, judge, hearing; суд, судь, заседан, процесс; محاكمه, محكمه, قاض, جلسه
verdict; verdict, sentence, convict; приговор, осужд; حكم, ادانه, احكام
lawyer; lawyer, attorney, defence team, defense team; адвокат, защитник; محام, محامي, محامين, هيئه الدفاع, دفاع
appeal-court; appeal; апелляц, обжал; استيناف, طعن
charge; charge, indict; обвинен, обвиня; تهمه, تهم, اتهام
evidence; evidence, proof, document; доказательств, документ, улик; دليل, ادله, وثايق, وثيقه
confess; confess, admit, acknowledg; призна; اعتراف, اعترف, اقر
investigation; investigat, inquiry, probe; расследован, следств, проверк; تحقيق
pardon; pardon, amnest, clemen; помилован, амнист; عفو
attend; attend, presence, absent, barred; присутств, участв, допуст, допущ; حضور, حضر, غياب, غاب, مشاركه
remote; remote, by video, video link, videolink; дистанц, видеосвяз, онлайн; عن بعد, عبر الفيديو
journalists; journalist, reporter, press; журналист, пресс; صحفي, صحافي, صحفيين, اعلامي
leave-town; leave=, leaves=, left=, expel, evict, order to leave; выезд, выехать, покин, выгн, уехат; مغادره, غادر, خروج, اخراج, طرد, رحيل
contact; contact, phone, answered, communicat; связ, звон, телефон, ответи; اتصال, اتصل, هاتف, رد علي, تواصل
alive; alive, surviv; жив, выжи, уцеле; حي, احياء, ناج, ناجين, نجا, بخير, علي قيد
dead; dead=, died=, dies=, death, killed, bodies, body; погиб, мертв, смерт, убит, тел; وفاه, قتيل, قتلي, مات, مقتل, جثه, جثث, جثمان, لقوا حتفهم
wounded; injur, wound, hurt; ранен, пострадав, травм; جريح, جرحي, مصاب, اصابه
missing; missing, unaccounted, trapped; пропав, без вести, под завал; مفقود, عالق, محاصر
rescue; rescue, search; спасат, спасен, поиск; انقاذ, منقذ, بحث, مسعف
find; found=, locat, spot, detect, pinpoint, coordinat; нашл, найден, обнаруж, установил, координат; عثر, عثور, رصد, حدد, تحديد موقع, احداثيات
wreckage; wreck, debris, rubble; обломк, завал; حطام, ركام, انقاض
helicopter; helicopter, chopper; вертолет; مروحيه, هليكوبتر
plane; plane, aircraft, jet, flight; самолет, авиа, рейс, борт; طايره, طيران, رحله
drone; drone, unmanned, uav; беспилотн, дрон, бпла, аппарат; مسيره, طايره بدون طيار
airport; airport, runway; аэропорт, взлетн; مطار, مدرج
missile; missile, rocket; ракет; صاروخ, صواريخ
shelling; shell=, shells=, shelled=, shelling=, artiller, mortar, bombard; обстрел, артиллер, миномет, снаряд; قصف, مدفعيه, قذيفه, قذايف
gunfire; shot=, shots=, shoot, fired=, gunfire, bullet, gunm; стрел, выстрел, огонь, пул; اطلاق نار, رصاص, اطلق النار, رصاصه
weapons; weapon, arm, ammunition; оруж, боеприпас; سلاح, اسلحه, ذخيره
explosive; explos, blast, bomb, blew; взрыв, бомб, взорв; انفجار, تفجير, متفجرات, قنبله, انفجر
fire; fire=, fires=, blaze, burn; пожар, возгоран, сгор; حريق, حرايق, احتراق
mine; mine=, mines=, miner=, miners=, shaft; шахт, горняк, забо; منجم, عمال المناجم
methane; methane, sensor, ventilat; метан, датчик, вентиляц; ميثان, مستشعر, تهويه
dust; coal dust, dust; пыл; غبار
dam; dam; плотин, дамб; سد, سدين, سدان, سدود
warning; warn, alert, siren, evacuat; предупрежд, тревог, сирен, эвакуац; تحذير, انذار, حذر, صفارات, اخلاء, اجلاء
train; train, rail, station; поезд, железн, станци; قطار, سكه, محطه
driver; driver, truck; водител, дальнобой, грузовик; سايق, شاحنه, شاحنات
signal; signal, technical fault, brake; сигнал, неисправн, тормоз; اشاره, خلل, عطل, فرامل, نظام
human-error; human error, mistake, error, negligen; человеческ фактор, ошибк, халатн; خطا, خطا بشري, اهمال
accident; accident, crash, collision; авари, несчастн, крушен, столкновен; حادث, تحطم, تصادم
attack; attack, assault, terror; атак, нападен, теракт, терак; هجوم, اعتداء, ارهاب
sabotage; sabotag, deliberate, intentional; диверси, умышлен, намерен, саботаж; تخريب, عمد, متعمد, مدبر
border; border, crossing, frontier; границ, погран, кпп; حدود, معبر, معابر
terminal; hall, terminal, works, repair, renovation; зал, ремонт; بهو, اشغال, صاله, صيانه, ترميم
migrant; migrant, refugee; мигрант, беженц; مهاجر, لاجي, لاجيين, نازح
smuggling; smuggl, trafficking; контрабанд; تهريب
troops; troop, soldier, force, army, military; войск, солдат, военн, арми; قوات, جنود, جيش, عسكري
mercenary; mercenar, wagner, fighter; наемник, вагнер, боец, бойц; مرتزق, فاغنر, مقاتل
withdraw; withdraw, pull out, pullout, retreat; вывод, отвод, отступ, вывед; انسحاب, سحب
deploy; deploy, send, reinforc; развер, отправ, подкреплен; نشر, ارسال, تعزيزات, انتشار
truce; truce, ceasefire, armistice; перемири, прекращен огня; هدنه, وقف اطلاق, وقف النار
violation; violat, breach; наруш; خرق, انتهاك, خروق, خروقات
tunnel; tunnel; туннел, тоннел; نفق, انفاق
village; village, town, house; сел, деревн, дом; قريه, قري, بلده, منزل, منازل
talks; talks=, negotiat, meeting, met=, dialogue; переговор, встреч, диалог, заседан; محادثات, مفاوضات, لقاء, اجتماع, حوار, تفاوض
mediator; mediat, broker, go-between; посредн; وساطه, وسيط, وسطاء
agreement; agreement, deal=, accord=, pact=; соглашен, договор, сделк; اتفاق, اتفاقيه
sign; sign=, signs=, signed, signing, signator; подпис; توقيع, وقع
list; list=, lists=, names=; спис, имена=, фамили; قايمه, قوايم, لايحه, اسماء
visit; visit, arriv, trip; визит, посет, прибы; زياره, زار, وصول, وصل
envoy; envoy, representative, ambassador; посланник, представител, посол; مبعوث, مندوب, سفير
support; support, endors, backs=, backed=, backing=; поддерж; دعم, تاييد, مسانده
post; post=, posts=, portfolio, position, minister; пост=, поста=, портфел, должност, министр; منصب, حقيبه, وزاره, وزير, نايب
resign; resign, step down, quit=, quits=, leave office; отставк, увол, ушел, уйти; استقاله, تنح, استقال, ترك منصب
leave-of-absence; on leave, vacation, holiday; отпуск; اجازه, عطله
appoint; appoint, named=, nominat; назнач; تعيين, عين, مرشح
vote; vote, voting, ballot, poll, election; голосован, выбор, бюллетен, избират; تصويت, اقتراع, انتخاب, صناديق
incident; incident, irregularit, fraud, obstruct, hamper, brawl; инцидент, наруш, мешал, фальсифик, препятств; حوادث, حادث, تجاوزات, تزوير, عرقله, مخالفات
observer; observer, monitor; наблюдател; مراقب
protest; protest, demonstrat, rally, march; протест, митинг, демонстрац, шестви; احتجاج, تظاهر, مظاهر, مسيره, متظاهر
gas-grenade; tear gas, water cannon, rubber bullet; слезоточив, водомет, резинов; مسيل للدموع, خراطيم المياه, مطاطي
strike-work; strike; забастовк; اضراب
internet; internet, online, network; интернет, сеть, сети; انترنت, شبكه
cable; cable, fibre, fiber; кабел, оптовол; كابل, الياف
app; app=, apps=, tiktok, telegram, twitter, whatsapp, facebook; приложен, соцсет, твиттер, телеграм; تطبيق, تيك توك, تويتر, فيسبوك, واتساب
video; video, footage, recording, photo, image; видео, запис, снимк, фото; فيديو, مقطع, تسجيل, صوره, صور
post-online; tweet, posted=, account; публикац, страниц, твит; تغريده, منشور, صفحه, صفحات, تدوينه
interview; interview; интервью; مقابله, حوار
curfew; curfew, emergency, martial; комендант, чрезвычайн, военн положен; حظر التجول, طواري, حكم عرفي
school; school, exam, pupil, student; школ, экзамен, ученик, студент; مدرسه, مدارس, امتحان, طالب, طلاب
hospital; hospital, clinic, doctor, medic; больниц, госпитал, врач, медик; مستشفي, طبيب, اطباء, مسعفين
disease; cholera, virus, infection, outbreak, epidemic, poison; холер, вирус, инфекц, эпидеми, отравлен; كوليرا, فيروس, عدوي, وباء, تسمم
electricity; electric, power cut, blackout, grid; электр, обесточ, энергосет; كهرباء, انقطاع التيار
nuclear; nuclear, uranium, radiation, enrich; ядерн, уран, радиац, обогащ; نووي, يورانيوم, اشعاع, تخصيب
sanction; sanction, embargo; санкци, эмбарго; عقوبات, حظر
compensation; compensat, payout, damages; компенсац, выплат, возмещ; تعويض
family; famil, relative, widow; семь, семей, родствен; عايله, اسره, ذوي, اهالي
body-handover; hand over, handed over; передал, передач, переда; تسليم, سلم
passenger; passenger, aboard, on board; пассажир, на борту; راكب, ركاب, متن
capital-move; capital, palace; столиц, дворц, дворец; عاصمه, قصر
pilot; pilot; пилот, летчик; طيار
poison-gas; chemical; химическ; كيماوي, كيميايي
`;
