import { registrationsIn } from './registrations.js';
import { wordsOf } from './words.js';

describe('registrationsIn', () => {
  const { numbers, kilometres } = registrationsIn(
    wordsOf(
      'انقلبت السيارة رقم 4312 عند الكيلو 75 وأصيب 16 شخصا وعثر على 4000 قرص، وتحرر المحضر رقم 665 لسنة 2013',
      0,
    ),
  );

  it('keeps numbers of cars and cases, and no counts and years', () => {
    expect([...numbers]).toEqual(['4312', '665']);
  });

  it('keeps the marks of a road apart', () => {
    expect([...kilometres]).toEqual(['75']);
  });
});
