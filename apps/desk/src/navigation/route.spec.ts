import { addressOf, parseRoute } from './route.js';

describe('the address of a page', () => {
  it('shows open contradictions where it names no status', () => {
    expect(parseRoute('/', '')).toEqual({
      contradictionId: null,
      filter: { status: 'open', dimension: null },
    });
  });

  it.each([
    '/',
    '/?status=all',
    '/?status=dismissed&dimension=time',
    '/contradictions/c-1',
    '/contradictions/a%2Fb?dimension=place',
  ])('reads and writes %s alike', (address) => {
    const [path = '', search = ''] = address.split('?');
    expect(addressOf(parseRoute(path, search))).toBe(address);
  });

  it('survives an address that nobody wrote by hand', () => {
    expect(parseRoute('/contradictions/%E0%A4%A', '?dimension=constructor')).toEqual({
      contradictionId: '%E0%A4%A',
      filter: { status: 'open', dimension: null },
    });
  });
});
