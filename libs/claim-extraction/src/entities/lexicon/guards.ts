import { foldText } from '../../text/letters.js';

/**
 * Names that are common words as well, and what must stand before them.
 * media: a word for an outlet or a quotation mark; place: a word for a place or a preposition; sole: no clitic before it;
 * ministry: no definite noun before it ("السياسة الخارجية" is foreign policy).
 */
export type Guard = 'media' | 'place' | 'sole' | 'ministry';

const WORDS: Readonly<Record<Guard, string>> = {
  media:
    'الجزيرة,الميادين,وفا,سبأ,مهر,تسنيم,كونا,بترا,سانا,واج,وام,تاس,التايمز,أوردا,نوفوستي,Спутник,Известия,Ведомости,Звезда,Дождь,Медуза,Комсомольская правда,Mash,Baza,Dawn,Kan,Wafa,Saba,Trend,X,إكس',
  place:
    'الشرقية,الغربية,الزرقاء,البحيرة,العقبة,الرقة,البقاع,الخليل,الحديدة,صور,تولا,بيرم,سرت,سومي,الدلتا,سوسة,كانو,القصير,المثنى,القائم,الخيام,المطلة,السلط,الحلة,العمارة,الكاف,القصرين,قبلي,العيون,الداخلة,العلا,المحرق,الأحمدي,البيضاء,المرج,الحريقة,الشرارة,همدان,بالي,عفر,بصرى,ميدي,دهب,الزاوية,الجليل,الهول,الشاطئ,البيرة,المعادي,عتق,صلاح الدين,قنديل,التاجي,فاس,المفرق,أعزاز,اعزاز,حائل,مطروح,العلمين,قيصري,شحات,المرسى,الحمرا,دار السلام,باتلر,ماوي,جوس,صحار,خوست,وازن,رشت,النقب,المزة,مخمور,كوت,بيجي,بلوشستان,تركستان,بربرة,السند,البنجاب,كيليس,غوري,سوما,بحر دار,دسوق',
  sole: 'حماس,برن,كرمان,غاو,عدن',
  ministry: 'الداخلية,الخارجية',
};

export const GUARDS: ReadonlyMap<string, Guard> = new Map(
  (Object.keys(WORDS) as Guard[]).flatMap((guard) =>
    WORDS[guard].split(',').map((word) => [foldText(word), guard] as const),
  ),
);

/** Words before a place name that is a common word as well. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'محافظة,بمحافظة,محافظ,لمحافظة,ومحافظة,مدينة,بمدينة,لمدينة,في,فى,أمن,مركز,بمركز,من,إلى,مديرية,منطقة,بمنطقة,ميناء,قرية,شمال,جنوب,شرق,غرب,وسط,المدينة,نيابة,سهل,بلدة,مستشفى,إستاد,شاطئ,خليج,قطاع,نحو,قرب,حقل,معبر,مطار,بلدتي,مدينتي,ريف,بريف,حي,بحي,قضاء,ولاية,بولاية,إقليم,بإقليم,جزيرة,مخيم,بمخيم,بلدية,قاعدة,لواء,بوابة,على'
    .split(',')
    .map(foldText),
);
