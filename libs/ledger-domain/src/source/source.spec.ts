import { deciderSpec } from '@isnad/testing';
import { sourceIdOf } from '../ids.js';
import { source } from './source.js';

const spec = deciderSpec(source);
const facts = { sourceId: 's1', name: 'Enab Baladi', country: 'SY' } as const;

describe('a source', () => {
  it('is registered when an article of it is read for the first time, and never again', () => {
    const registered = { type: 'SourceRegistered', data: facts } as const;
    spec
      .given()
      .when({ type: 'RegisterSource', ...facts })
      .then(registered);
    spec
      .given(registered)
      .when({ type: 'RegisterSource', ...facts, name: 'ENAB BALADI' })
      .then();
  });

  it('is its name, in whatever case, width and spacing', () => {
    expect(sourceIdOf('  Enab   Baladi ')).toBe(sourceIdOf('enab baladi'));
    expect(sourceIdOf('ＴＡＳＳ')).toBe(sourceIdOf('TASS'));
    expect(sourceIdOf('TASS')).not.toBe(sourceIdOf('ТАСС'));
  });
});
