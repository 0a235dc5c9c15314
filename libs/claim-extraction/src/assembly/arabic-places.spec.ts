import { extractClaims } from '../extract.js';

const placesOf = (body: string, action: string, title = '', outletCountry: string | null = null) =>
  extractClaims({
    title,
    body,
    language: 'ar',
    outlet: 'Sahifa',
    outletCountry,
    publishedAt: '2024-05-15T12:00:00+03:00',
  })
    .claims.filter((claim) => claim.action === action)
    .map((claim) => claim.place);

describe('Where an Arabic claim happens', () => {
  it('is the town that its own words name, before the country', () => {
    expect(placesOf('قتل أربعة أشخاص في انفجار بمدينة القامشلي شمال سوريا.', 'killed')).toEqual(['القامشلي']);
  });

  it('is the site that a definite noun points back to', () => {
    const body = 'علقت عشرات الشاحنات عند معبر باب السلامة الحدودي. وقال السائقون إن المعبر أغلق صباحا.';
    expect(placesOf(body, 'close')).toEqual(['باب السلامة']);
  });

  it('is where the sentence before stood, for who else was hurt there', () => {
    const body = 'انهار مبنى في بلدة جرمانا مساء أمس. وأصيب في الحادث ثلاثة عمال.';
    expect(placesOf(body, 'injured')).toEqual(['جرمانا']);
  });

  it('is the country of the story for a figure of the whole country', () => {
    const body = 'ضرب زلزال شمال المغرب فجر اليوم وشعر به سكان فاس. وقالت وزارة الداخلية إن 640 شخصا قتلوا.';
    expect(placesOf(body, 'killed')).toEqual(['MA']);
  });

  it('is the country where its words list three of its towns', () => {
    expect(placesOf('قتل 80 شخصا في حمص وحماة وإدلب.', 'killed')).toEqual(['SY']);
  });

  it('is no capital that acts', () => {
    expect(placesOf('أجلت باريس 900 شخص من النيجر.', 'displaced')).toEqual(['NE']);
  });

  it('is nowhere alone where it is in both countries', () => {
    expect(placesOf('بلغ عدد القتلى في البلدين 500 قتيل.', 'killed', '', 'JO')).toEqual([null]);
  });

  it('is the country of the outlet only where nothing speaks of another', () => {
    expect(placesOf('قتل عاملان في انهيار جدار.', 'killed', '', 'JO')).toEqual(['JO']);
    expect(placesOf('قتل عاملان في انهيار جدار.', 'killed', '', 'GB')).toEqual([null]);
    expect(placesOf('قال المفتش بيرجيت لوندستروم إن عاملين قتلا.', 'killed', '', 'JO')).not.toContain('SE');
  });
});
