import { isWrittenOut, namedPeople, sameName } from './named-people.js';
import { wordsOf } from './words.js';

const names = (text: string) => namedPeople(wordsOf(text, 0)).map((person) => person.names.join(' '));

describe('namedPeople', () => {
  it('finds victims and suspects and leaves out the officers who tell of them', () => {
    expect(
      names(
        'تلقى اللواء حسام فتحي، مدير الأمن، بلاغا بإصابة منصور عبد الله زغلول 30 سنة، وكريم طارق صبحي 22 سنة',
      ),
    ).toEqual(['منصور عبدله زغلول', 'كريم طارق صبحي']);
  });

  it('reads given names that are rare among those of whom the press writes', () => {
    expect(names('نتج عنها مصرع أحمد مسعد الخشن 38 سنة وإصابة مرزوق محمد بلال')).toEqual([
      'احمد مسعد خشن',
      'مرزوق محمد بلال',
    ]);
  });

  it('reads names that are cut to letters', () => {
    expect(names('ضبط حسين . ع . ح صاحب محل')).toEqual(['حسين ع ح']);
  });
});

describe('sameName', () => {
  const person = (...parts: string[]) => ({ names: parts });

  it('takes a shorter and a longer form for one person', () => {
    expect(sameName(person('كريم', 'طارق'), person('كريم', 'طارق', 'صبحي'))).toBe(true);
  });

  it('keeps two persons with one first name apart', () => {
    expect(sameName(person('كريم', 'طارق'), person('كريم', 'منصور'))).toBe(false);
  });

  it('lets a letter stand for the name that begins with it', () => {
    expect(sameName(person('حسين', 'ع'), person('حسين', 'عثمان'))).toBe(true);
    expect(sameName(person('حسين', 'ع'), person('حسين', 'كامل'))).toBe(false);
    expect(sameName(person('محمد', 'ع'), person('محمد', 'عثمان'))).toBe(false);
  });

  it('finds a name cut to letters written out in the other text', () => {
    const words = wordsOf('ضبط عبيد عليان عثمان صاحب محطة', 0);
    expect(isWrittenOut(person('عبيد', 'ع', 'ع'), words)).toBe(true);
    expect(isWrittenOut(person('عبيد', 'ع', 'م'), words)).toBe(false);
  });
});
