const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** English prepositions behind which a capitalised word that no lexicon knows is a place. */
export const EN_LOCATIVE = set('in near outside around across inside throughout through');
/** Words between a preposition and the name of a place. */
export const EN_BEFORE_PLACE = set(
  'the central northern southern eastern western north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown greater nearby neighbouring neighboring historic rural upper lower',
);
/** Nouns that a place name follows with "of": "the town of Tema". */
export const EN_PLACE_NOUNS = set(
  'town city village district province region port island suburb county state governorate prefecture municipality area outskirts neighbourhood neighborhood settlement hamlet peninsula valley commune department territory',
);
/** Nouns that a place name stands before: "Hatay Airport", "the Tempe area". */
export const EN_AFTER_PLACE = set(
  'district province region area city county airport town village governorate prefecture island peninsula valley port suburb square bridge border stadium neighbourhood neighborhood crossing prison camp refinery dam checkpoint avenue boulevard street oilfield strait canal coast reservoir junction highway',
);
/** Capitalised words that are no places after "in". */
export const EN_NO_PLACE = set(
  'the a an this that these those another each every two three four five english french spanish arabic russian german chinese japanese turkish persian hebrew latin christmas easter ramadan eid brexit parliament congress twitter facebook telegram instagram youtube tiktok january february march april may june july august september october november december spring summer autumn fall winter jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'covid-19 covid politics europe asia africa i he she they we it english-language power monday tuesday wednesday thursday friday saturday sunday',
);

/** Russian prepositions behind which a capitalised word that no lexicon knows is a place. */
export const RU_LOCATIVE = set('в во под близ возле около вблизи из');
/** Nouns before a place name, by stem: "в городе Тир", "аэропорт Хатая". */
export const RU_PLACE_NOUN =
  /^(?:город|сел[оаеу]$|село[мв]?|посел|деревн|провинци|штат[аеу]?$|префектур|порт[аеу]?$|аэропорт|станци|вокзал|остров|районе?$|столиц|хутор|муниципалитет|пригород|коммун|кишлак|аул[аеу]?$|населенн|пункт|кпп$|погранпереход|больниц|госпитал|проспект|площад|улиц|бульвар|шоссе|трасс|окрестност|окраин|жител|мэр[аоуе]?[мй]?$|центр[еау]?$)/;
/** Nouns behind a place adjective: "Псковской области", "Агдамский район". */
export const RU_REGION_NOUN =
  /^(?:област(?:ь|и|ью)|кра[йяюе]|краем|район(?:а|у|ом|е)?|округ(?:а|у|ом|е)?|провинци[яиюей]+|губерни[яиюей]+|уезд(?:а|е|у)?|полуостров(?:а|е|у)?|долин[аыеу]|воеводств[оаеу])$/;
export const RU_ADJECTIVE = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ых|их)$/;
/** Capitalised words and beginnings of bodies' names that are no places behind "в". */
export const RU_NO_PLACE =
  /^(?:мин[а-я]{3,}|рос[а-я]{4,}|гос[а-я]{3,}|ген[а-я]{4,}|глав[а-я]{3,}|центр[а-я]{3,}|евро[а-я]{3,}|след[а-я]{3,}|совфед\p{L}*|совет\p{L}*|совбез\p{L}*|дум[аеуы]|рад[аеуы]|сенат\p{L}*|конгресс\p{L}*|бундестаг\p{L}*|кнессет\p{L}*|кремл\p{L}*|белом|белый|доме|верховн\p{L}*|конституционн\p{L}*|интернет\p{L}*|сети|твиттер\p{L}*|телеграм\p{L}*|фейсбук\p{L}*|facebook|twitter|telegram|парламент\p{L}*|пентагон\p{L}*|нацбанк\p{L}*|газпром\p{L}*|аэрофлот\p{L}*|рамадан\p{L}*|рождеств\p{L}*|пасх\p{L}*)$/u;
