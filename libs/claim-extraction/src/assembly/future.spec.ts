import { isRussianFuture } from './future.js';

describe('the Russian future by its form', () => {
  it.each(['снизит', 'продлит', 'откроется', 'возобновится', 'прекратят', 'проведет', 'получит', 'закроют'])(
    '%s is future',
    (form) => {
      expect(isRussianFuture(form)).toBe(true);
    },
  );

  it.each([
    'сообщает',
    'проходит',
    'находится',
    'растет',
    'состоит',
    'ответ',
    'самолет',
    'составляет',
    'закрыт',
  ])('%s is not', (form) => {
    expect(isRussianFuture(form)).toBe(false);
  });
});
