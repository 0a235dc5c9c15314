/**
 * Four reports of one day, one ministry and one happening with four different figures, falling as the day goes on: each
 * pair contradicts the other, because the dead do not become fewer.
 */
export const FALLING_TOLL = [
  {
    outlet: 'The Harbour Courier',
    outletCountry: 'GB',
    language: 'en',
    publishedAt: '2023-03-05T09:00:00+00:00',
    title: 'Dozens dead in Aktau, ministry says',
    body:
      'Workers in Aktau have been on strike for a week.\n' +
      'Forty-one people were killed in Aktau on Saturday, Kazakhstan’s Interior Ministry said on Sunday.\n' +
      'The airport stayed open.',
  },
  {
    outlet: 'صحيفة المرفأ',
    outletCountry: 'LB',
    language: 'ar',
    publishedAt: '2023-03-05T13:00:00+02:00',
    title: 'قتلى في أكتاو',
    body:
      'يستمر إضراب العمال في مدينة أكتاو منذ أسبوع.\n' +
      'وأعلنت وزارة الداخلية في كازاخستان، اليوم الأحد، مقتل 33 شخصا في أكتاو يوم السبت.\n' +
      'وبقي المطار مفتوحا.',
  },
  {
    outlet: 'Портовый вестник',
    outletCountry: 'KZ',
    language: 'ru',
    publishedAt: '2023-03-05T19:00:00+05:00',
    title: 'МВД назвало число погибших в Актау',
    body:
      'Рабочие в Актау бастуют уже неделю.\n' +
      'В субботу в Актау погибли 24 человека, сообщило в воскресенье МВД Казахстана.\n' +
      'Аэропорт работает.',
  },
  {
    outlet: 'Quayside Post',
    outletCountry: 'US',
    language: 'en',
    publishedAt: '2023-03-05T12:00:00-05:00',
    title: 'Toll in Aktau',
    body:
      'Workers in Aktau have been on strike for a week.\n' +
      'Seventeen people were killed in Aktau on Saturday, Kazakhstan’s Interior Ministry said on Sunday.\n' +
      'The airport stayed open.',
  },
] as const;
