import { fieldsOf } from './field-values.js';

describe('fields on a command line', () => {
  it('are words, null, or JSON where a value has parts', () => {
    expect(fieldsOf(['place=SD', 'utteredOn=null', 'quantity={"min":14,"max":14,"unit":"people"}'])).toEqual({
      place: 'SD',
      utteredOn: null,
      quantity: { min: 14, max: 14, unit: 'people' },
    });
    expect(fieldsOf(['value=a = b'])).toEqual({ value: 'a = b' });
  });

  it.each(['place', 'colour=red', '=SD', 'quantity={min:1}'])('are refused as in %s', (assignment) => {
    expect(() => fieldsOf([assignment])).toThrow(/FIELD=VALUE|not JSON/);
  });
});
