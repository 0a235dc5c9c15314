/**
 * Four reports of one day's violence by four outlets. Two things in them cannot all be true: the dead of that day become
 * fewer from report to report, and one man is president in two of them, prime minister in the others.
 */
export const DISAGREEING_REPORTS = [
  {
    outlet: 'The Harbour Courier',
    outletCountry: 'GB',
    language: 'en',
    publishedAt: '2023-03-08T09:00:00+00:00',
    title: 'News from the Caspian coast',
    body:
      'The harbour of Aktau lies on the Caspian Sea.\n' +
      'Forty-one people were killed in Aktau on March 4, Kazakhstan’s Interior Ministry said on Wednesday.\n' +
      'Kazakhstan’s President Daniyar Ospanov was in the city.',
  },
  {
    outlet: 'صحيفة المرفأ',
    outletCountry: 'LB',
    language: 'ar',
    publishedAt: '2023-03-09T13:00:00+02:00',
    title: 'أخبار من ساحل بحر قزوين',
    body:
      'يقع ميناء أكتاو على بحر قزوين.\n' +
      'وأعلنت وزارة الداخلية في كازاخستان، اليوم الخميس، مقتل 33 شخصا في أكتاو يوم 4 مارس.\n' +
      'وكان رئيس الوزراء الكازاخستاني دانيار أوسبانوف في المدينة.',
  },
  {
    outlet: 'Портовый вестник',
    outletCountry: 'KZ',
    language: 'ru',
    publishedAt: '2023-03-10T19:00:00+05:00',
    title: 'Новости с берега Каспия',
    body:
      'Порт Актау стоит на Каспийском море.\n' +
      '4 марта в Актау погибли 24 человека, сообщило в пятницу МВД Казахстана.\n' +
      'Президент Казахстана Данияр Оспанов был в городе.',
  },
  {
    outlet: 'Quayside Post',
    outletCountry: 'US',
    language: 'en',
    publishedAt: '2023-03-11T12:00:00-05:00',
    title: 'On the shore of the Caspian',
    body:
      'The harbour of Aktau lies on the Caspian Sea.\n' +
      'Seventeen people were killed in Aktau on March 4, Kazakhstan’s Interior Ministry said on Saturday.\n' +
      'Kazakhstan’s Prime Minister Daniyar Ospanov was in the city.',
  },
] as const;
