import { addressOf, FRONT, parseRoute } from './route.js';

describe('the address of a page', () => {
  it('shows open contradictions where it names no status', () => {
    expect(parseRoute('/', '')).toEqual(FRONT);
  });

  it.each([
    '/',
    '/?status=all',
    '/?status=held',
    '/?status=dismissed&dimension=time',
    '/contradictions/c-1',
    '/contradictions/a%2Fb?dimension=place',
    '/alerts',
    '/stories',
    '/stories/s-1',
    '/sources/a%2Fb',
    '/corrections',
    '/articles/a-1',
    '/claims/c-1',
  ])('reads and writes %s alike', (address) => {
    const [path = '', search = ''] = address.split('?');
    expect(addressOf(parseRoute(path, search))).toBe(address);
  });

  it('survives an address that nobody wrote by hand', () => {
    expect(parseRoute('/contradictions/%E0%A4%A', '?dimension=constructor')).toMatchObject({
      contradictionId: '%E0%A4%A',
      filter: { status: 'open', dimension: null },
    });
    expect(parseRoute('/claims/', '')).toEqual(FRONT);
  });
});
