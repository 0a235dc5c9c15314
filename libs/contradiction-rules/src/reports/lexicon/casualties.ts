import { wordSet } from '../words.js';

/** Folded Arabic words for deaths and injuries, by how a figure stands to them. */

/** "مصرع 5": the figure follows. */
export const DEATH_NOUNS = wordSet('مصرع مقتل وفاه استشهاد موت غرق اغتيال ذبح دهس تفحم');
export const INJURY_NOUNS = wordSet('اصابه اصابات جرح تسمم اختناق');
/** "قتل 5", "أصيب 5": verbs before their figure. */
export const DEATH_VERBS = wordSet('قتل قتلت قتلوا استشهد توفي توفيت غرق');
export const INJURY_VERBS = wordSet('اصيب اصيبت اصيبوا جرح جرحت');
/** "لقي 5 أشخاص مصرعهم": the verb opens, the noun closes. */
export const MEETING_VERBS = wordSet('لقي لقيت لقوا يلقي تلقي يلقون');
export const MEETING_ENDS = wordSet('مصرعهم مصرعهما مصرعه مصرعها حتفهم حتفه حتفهما حتفها مصارعهم');
/** "5 قتلى": the figure comes before. */
export const DEAD = wordSet('قتيل قتيلا قتلي شهيد شهيدا شهداء وفيات وفاه جثه جثث متوفين متوفيا متوفي قتيله');
export const INJURED = wordSet('مصاب مصابا مصابين مصابون مصابه جريح جريحا جرحي اصابه اصابات');
/** "ارتفاع عدد المصابين إلى 28": the figure comes after "to". */
export const COUNTED_DEAD = wordSet('القتلي الضحايا الشهداء الوفيات المتوفين قتلي ضحايا وفيات شهداء');
export const COUNTED_INJURED = wordSet('المصابين الاصابات الاصابه الجرحي مصابي مصابين جرحي اصابات اصابه');

/** One person in one word: a noun without article after "death of", singular. */
export const ONE_PERSON = wordSet(
  'شخص شاب شابه فتاه طفل طفله رجل امراه سيده عامل عامله طالب طالبه سائق ضابط مجند جندي شرطي فلاح مزارع مواطن تاجر حداد نجار خفير مدني مسن مسنه صياد موظف مدرس طبيب مهندس محام محامي تلميذ تلميذه فرد صحفي صحافي مسلح متظاهر قائد لواء عميد عقيد رائد نقيب ملازم راكب سائح سائحه فلسطيني مسعف عنصر ربه',
);
export const TWO_OTHERS = wordSet('اخران اخريان اثنان اثنين شخصان شخصين');
export const ONE_OTHER = wordSet('اخر اخري');

/** Whom a count is of, where it is of fewer than all. */
export const GROUPS: Readonly<Record<string, ReadonlySet<string>>> = {
  women: wordSet('سيدات سيدتين نساء فتيات طالبات'),
  children: wordSet('اطفال طفلين تلاميذ'),
  police: wordSet(
    'شرطي شرطيا شرطيين الشرطه شرطه ضابط ضباط ضابطين مجند مجندا مجندين جندي جنديا جنود الامن امن',
  ),
  protesters: wordSet('متظاهر متظاهرا متظاهرين محتجين'),
  tourists: wordSet('سائح سائحا سياح سائحين'),
};
