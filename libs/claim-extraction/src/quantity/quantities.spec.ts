import type { Language } from '@isnad/claim-model';

import { findQuantities } from './index.js';

type Case = readonly [language: Language, sentence: string, quantities: readonly string[]];

describe('quantities', () => {
  it.each<Case>([
    [
      'en',
      'More than 70 aircraft took part and fewer than 5 were lost.',
      ['More than 70 aircraft = 71…null aircraft', 'fewer than 5 = null…4 null'],
    ],
    [
      'ru',
      'Пострадали более двадцати пяти человек, не менее трех домов сгорели.',
      ['более двадцати пяти человек = 26…null people', 'не менее трех домов = 3…null buildings'],
    ],
    [
      'ar',
      'ما بين 60 و100 يوم، وما لا يقل عن خمسة وعشرين جنديا.',
      ['ما بين 60 و100 يوم = 60…100 days', 'وما لا يقل عن خمسة وعشرين جنديا = 25…null troops'],
    ],
    ['ar', 'يتجاوز عدد القتلى في البلدين 5380 شخصا.', ['5380 شخصا = 5381…null people']],
    ['ar', 'لم يتجاوز عدد القتلى في البلدين 12 شخصا.', ['12 شخصا = null…12 people']],
  ])('bounds open a side, whole things count from the next one: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit, approx }) =>
        `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
    );
    expect(found).toEqual(quantities);
  });

  it.each<Case>([
    [
      'en',
      'More than 100 but less than 300 houses burned.',
      ['More than 100 but less than 300 houses = 101…299 buildings'],
    ],
    ['ar', 'أكثر من 100 وأقل من 300 منزل.', ['أكثر من 100 وأقل من 300 منزل = 101…299 buildings']],
  ])('two bounds in a row are one range: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit, approx }) =>
        `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
    );
    expect(found).toEqual(quantities);
  });

  it.each<Case>([
    ['en', 'Between 60 and 100 days are needed.', ['Between 60 and 100 days = 60…100 days']],
    ['ru', 'В наступлении участвовали до тысячи военных.', ['до тысячи военных = null…1000 troops']],
    ['ru', 'От 5 до 7 тысяч тонн зерна.', ['От 5 до 7 тысяч тонн = 5000…7000 tonnes']],
    [
      'en',
      'Between $3 million and $5 million was paid.',
      ['Between $3 million and $5 million = 3000000…5000000 USD'],
    ],
  ])('a range keeps both ends and one unit: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit, approx }) =>
        `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
    );
    expect(found).toEqual(quantities);
  });

  it.each<Case>([
    [
      'en',
      'Prices rose from 60 to 120 tenge a litre.',
      ['60 = 60…60 KZT', '120 tenge a litre = 120…120 KZT/l'],
    ],
    [
      'ru',
      'Число жертв возросло до 38, до 50 человек пропали.',
      ['до 38 = 38…38 people', 'до 50 человек = null…50 people'],
    ],
  ])('a change names two figures, not a range: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit, approx }) =>
        `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
    );
    expect(found).toEqual(quantities);
  });

  it.each<Case>([
    [
      'en',
      'Half a million people and about 2,500 soldiers fled.',
      ['Half a million people = 500000…500000 people', 'about 2,500 soldiers = 2500…2500 troops, about'],
    ],
    [
      'ru',
      'Около полутора миллионов рублей и несколько тысяч человек.',
      [
        'Около полутора миллионов рублей = 1500000…1500000 RUB, about',
        'несколько тысяч человек = 2000…null people, about',
      ],
    ],
    [
      'ar',
      'نحو نصف مليون دولار وبضع مئات من الجنود وعشرات الآلاف من المتظاهرين.',
      [
        'نحو نصف مليون دولار = 500000…500000 USD, about',
        'وبضع مئات من الجنود = 200…900 troops, about',
        'وعشرات الآلاف من المتظاهرين = 20000…null people, about',
      ],
    ],
    [
      'en',
      'At least two dozen people, or about 30% of them, fled.',
      ['At least two dozen people = 24…null people', 'about 30% = 30…30 percent, about'],
    ],
  ])('vague numbers are bounds that are hedged: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit, approx }) =>
        `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
    );
    expect(found).toEqual(quantities);
  });

  it.each<Case>([
    ['ar', 'قتل شخصان وأصيب ألفا شخص.', ['شخصان = 2…2 people', 'ألفا شخص = 2000…2000 people']],
    ['ar', '٣١ ألفا و٦٤٣ قتيلا.', ['٣١ ألفا و٦٤٣ قتيلا = 31643…31643 people']],
    ['ar', 'قُتل أربعة وأصيب سبعة أشخاص.', ['أربعة = 4…4 people', 'سبعة أشخاص = 7…7 people']],
  ])(
    'Arabic counts by dual, by agreement and by digits of two kinds: %s %s',
    (language, sentence, quantities) => {
      const found = findQuantities(sentence, language).map(
        ({ text, min, max, unit, approx }) =>
          `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
      );
      expect(found).toEqual(quantities);
    },
  );

  it.each<Case>([
    [
      'ar',
      'خمس السكان وخمس سنوات وثلاثة أرباع المدينة.',
      ['خمس = 0.2…0.2 null', 'وخمس سنوات = 5…5 years', 'وثلاثة أرباع المدينة = 0.75…0.75 null'],
    ],
    [
      'ar',
      'عشرون وثلاثة أخماس، وواحد على عشرين، وجزء من مئة.',
      [
        'عشرون وثلاثة أخماس = 20.6…20.6 null',
        'وواحد على عشرين = 0.05…0.05 null',
        'وجزء من مئة = 0.01…0.01 null',
      ],
    ],
  ])('shares, mixed numbers and ratios are one number: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit, approx }) =>
        `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
    );
    expect(found).toEqual(quantities);
  });

  it.each<Case>([
    [
      'en',
      'Output is 1.2 million barrels a day; oil cost $76.13 a barrel.',
      ['1.2 million barrels a day = 1200000…1200000 bbl/d', '$76.13 a barrel = 76.13…76.13 USD/bbl'],
    ],
    ['ru', '500 тысяч баррелей в сутки.', ['500 тысяч баррелей в сутки = 500000…500000 bbl/d']],
    [
      'ar',
      'مليون ومئتا ألف برميل يوميا بسعر 80 دولارا للبرميل.',
      ['مليون ومئتا ألف برميل يوميا = 1200000…1200000 bbl/d', '80 دولارا للبرميل = 80…80 USD/bbl'],
    ],
  ])('a price is one of its unit, a rate one a day: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit, approx }) =>
        `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
    );
    expect(found).toEqual(quantities);
  });

  it.each<Case>([
    [
      'ru',
      '11-минутное видео и двухдневный визит.',
      ['11-минутное = 11…11 minutes', 'двухдневный = 2…2 days'],
    ],
  ])('a Russian adjective may hold the number and the unit: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit, approx }) =>
        `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
    );
    expect(found).toEqual(quantities);
  });

  it.each<Case>([['ru', 'Погибли 4 и ранены 7 человек.', ['4 = 4…4 people', '7 человек = 7…7 people']]])(
    'each of two tolls keeps its own number: %s %s',
    (language, sentence, quantities) => {
      const found = findQuantities(sentence, language).map(
        ({ text, min, max, unit, approx }) =>
          `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
      );
      expect(found).toEqual(quantities);
    },
  );

  it.each<Case>([
    ['ru', 'Ни один солдат не погиб.', []],
    ['en', 'He lives at 15:30 in a Boeing-737 of flight 2254.', []],
    ['en', 'Call +7 727 333-22-11. The score was 3-2.', []],
  ])(
    'what is nobody, a name, a score or a telephone counts nothing: %s %s',
    (language, sentence, quantities) => {
      const found = findQuantities(sentence, language).map(
        ({ text, min, max, unit, approx }) =>
          `${text} = ${String(min)}…${String(max)} ${String(unit)}${approx ? ', about' : ''}`,
      );
      expect(found).toEqual(quantities);
    },
  );

  it.each<Case>([
    ['ar', 'لديها واحد ونصف ريال', ['واحد ونصف ريال = 1.5…1.5 riyal']],
    ['ar', 'النسبة مائة وثلاثة أرباع', ['مائة وثلاثة أرباع = 100.75…100.75 null']],
    ['ar', 'جزء من مئة وخمسة', ['جزء من مئة وخمسة = 0.00952380952380952…0.00952380952380952 null']],
    ['ar', 'ارتفع ثمن الخبز', []],
    ['ar', 'شيعوا الأحد عشر شهيدا', ['الأحد عشر شهيدا = 11…11 people']],
    ['en', 'They paid twenty rupees 43.', ['twenty rupees 43 = 20.43…20.43 INR']],
    ['en', 'It cost 20 dollars and 43 people came.', ['20 dollars = 20…20 USD', '43 people = 43…43 people']],
    ['ru', 'фунт', ['фунт = 1…1 GBP']],
  ])('shares, coins and lone units: %s %s', (language, sentence, quantities) => {
    const found = findQuantities(sentence, language).map(
      ({ text, min, max, unit }) => `${text} = ${String(min)}…${String(max)} ${String(unit)}`,
    );
    expect(found).toEqual(quantities);
  });
});
