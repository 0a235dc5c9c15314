import ts from 'typescript';
import { TypeSchemas } from './type-schema.js';

const FILE = '/types.ts';

/** The schema of `type Told` in some source, with the components that it refers to. */
function told(source: string) {
  const host = ts.createCompilerHost({});
  const options = { strict: true, exactOptionalPropertyTypes: true, target: ts.ScriptTarget.ES2023 };
  const readFile = host.getSourceFile.bind(host);
  const program = ts.createProgram([FILE], options, {
    ...host,
    fileExists: (file) => file === FILE || host.fileExists(file),
    getSourceFile: (file, ...rest) =>
      file === FILE
        ? ts.createSourceFile(FILE, source, ts.ScriptTarget.ES2023, true)
        : readFile(file, ...rest),
  });
  const checker = program.getTypeChecker();
  const schemas = new TypeSchemas(checker);
  const alias = program
    .getSourceFile(FILE)
    ?.statements.find(
      (one): one is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(one) && one.name.text === 'Told',
    );
  if (alias === undefined) throw new Error('The source has no type Told.');
  const schema = schemas.of(checker.getTypeFromTypeNode(alias.type), alias.type);
  return { schema, components: schemas.components };
}

describe('the schema of a type', () => {
  it('tells which properties may be absent, and which may be null', () => {
    const { components } = told(
      `interface Claim { readonly id: string; place: string | null; held?: boolean; note?: string | null }
       type Told = Claim;`,
    );
    expect(components['Claim']).toEqual({
      type: 'object',
      required: ['id', 'place'],
      properties: {
        id: { type: 'string' },
        place: { type: ['string', 'null'] },
        held: { type: 'boolean' },
        note: { type: ['string', 'null'] },
      },
    });
  });

  it('takes descriptions and constraints from comments: of the property, and of the alias that it names', () => {
    const { components } = told(
      `/**
        * UTF-16 code units.
        *
        * @type integer
        * @minimum 0
        */
       type Offset = number;
       /** A {@link Span} of a text. */
       interface Span {
         /** Where it begins. */
         start: Offset;
         ends: readonly (Offset | null)[];
       }
       type Told = Span;`,
    );
    const offset = { type: 'integer', minimum: 0 };
    expect(components['Span']).toEqual({
      type: 'object',
      description: 'A Span of a text.',
      required: ['start', 'ends'],
      properties: {
        start: { ...offset, description: 'Where it begins. UTF-16 code units.' },
        ends: {
          type: 'array',
          items: { type: ['integer', 'null'], minimum: 0, description: 'UTF-16 code units.' },
        },
      },
    });
  });

  it('makes components of named types and unions, once, and calls a page by what it holds', () => {
    const { schema, components } = told(
      `type Phase = 'begun' | 'completed';
       interface Claim { phase: Phase | null }
       interface Page<Item> { items: readonly Item[]; next: string | null }
       type Told = Page<Claim>;`,
    );
    expect(schema).toEqual({ $ref: '#/components/schemas/ClaimPage' });
    expect(Object.keys(components)).toEqual(['Claim', 'ClaimPage', 'Phase']);
    expect(components['ClaimPage']?.['properties']).toEqual({
      items: { type: 'array', items: { $ref: '#/components/schemas/Claim' } },
      next: { type: ['string', 'null'] },
    });
    expect(components['Phase']).toEqual({ type: 'string', enum: ['begun', 'completed'] });
    expect(components['Claim']?.['properties']).toEqual({
      phase: { anyOf: [{ $ref: '#/components/schemas/Phase' }, { type: 'null' }] },
    });
  });

  it('follows what is omitted, picked, made partial and put together', () => {
    const { components } = told(
      `interface Claim {
         id: string;
         /** Where. */
         place: string;
         via: readonly string[];
       }
       type Told = Omit<Claim, 'id' | 'via'> & Partial<Pick<Claim, 'id'>>;`,
    );
    expect(components['Told']).toEqual({
      type: 'object',
      required: ['place'],
      properties: { place: { type: 'string', description: 'Where.' }, id: { type: 'string' } },
    });
  });

  it('keeps an answer and what speaks for it apart, so that both keep their names', () => {
    const { schema } = told(
      `interface AsOf { asOf: string | null }
       interface Claim { id: string }
       type SpeakingFor<Answer> = Answer & AsOf;
       type Told = SpeakingFor<Claim>;`,
    );
    expect(schema).toEqual({
      allOf: [{ $ref: '#/components/schemas/Claim' }, { $ref: '#/components/schemas/AsOf' }],
    });
  });

  it('tells tuples, maps, constants and alternatives', () => {
    const { components } = told(
      `type Told = {
         sides: readonly [string, number];
         stages: Readonly<Record<string, number>>;
         data: Readonly<Record<string, unknown>>;
         type: 'about:blank';
         ground: { code: 'same-day' } | { code: 'sum'; sum: number };
       };`,
    );
    const code = (value: string) => ({ type: 'string', const: value });
    expect(components['Told']?.['properties']).toEqual({
      sides: {
        type: 'array',
        prefixItems: [{ type: 'string' }, { type: 'number' }],
        minItems: 2,
        maxItems: 2,
      },
      stages: { type: 'object', additionalProperties: { type: 'number' } },
      data: { type: 'object', additionalProperties: {} },
      type: code('about:blank'),
      ground: {
        oneOf: [
          { type: 'object', required: ['code'], properties: { code: code('same-day') } },
          {
            type: 'object',
            required: ['code', 'sum'],
            properties: { code: code('sum'), sum: { type: 'number' } },
          },
        ],
      },
    });
  });

  it('ends where a type holds itself, as any JSON does', () => {
    const { components } = told(
      `type Json = null | boolean | string | readonly Json[] | { readonly [key: string]: Json };
       type Told = Json;`,
    );
    expect(components['Json']).toMatchObject({
      oneOf: expect.arrayContaining([{ type: 'array', items: {} }, { type: 'null' }]) as unknown,
    });
  });

  it('is refused where a value has no JSON', () => {
    expect(() => told(`type Told = { position: bigint };`)).toThrow('bigint has no JSON');
  });

  it('is refused where two types have one name', () => {
    const twice = `namespace One { export interface State { a: string } }
      namespace Two { export interface State { b: string } }
      type Told = { one: One.State; two: Two.State };`;
    expect(() => told(twice)).toThrow('Two types of the answers are called State');
  });
});
