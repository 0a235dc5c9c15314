import ts from 'typescript';
import { describe, described } from './doc-comment.js';
import { orNull, type Schema } from './schema.js';

/**
 * JSON Schemas of TypeScript types, as their values travel in JSON.
 *
 * Named types of the project become components; `Page<ClaimView>` is called ClaimViewPage. Comments become descriptions, and
 * the tags @format, @pattern, @minimum, @maximum and @example constraints: of a property, or of the alias of a string or a
 * number that its declaration names (`readonly recordedAt: Moment`). `@type integer` makes an integer of a number.
 */
export class TypeSchemas {
  readonly #components = new Map<string, { readonly of: ts.Symbol; schema: Schema | null }>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /** By name, in alphabetical order. */
  get components(): Readonly<Record<string, Schema>> {
    const named = [...this.#components].map(([name, { schema }]) => [name, schema ?? {}] as const);
    return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /**
   * @param written how the type is written where it is used: it alone names aliases of strings, numbers and unions
   * @throws Error for what has no JSON, or where two types of one name meet.
   */
  of(type: ts.Type, written?: ts.TypeNode): Schema {
    const node = bare(written);
    // An alias that holds null itself, as that of any JSON does, is a name for all of it.
    if (!type.isUnion() || !type.types.some(isNothing) || type.aliasSymbol !== undefined)
      return this.#named(type, node) ?? this.#structural(type, node);
    const members = node !== undefined && ts.isUnionTypeNode(node) ? node.types.filter(isNoNull) : [node];
    const [only] = members;
    const something = this.checker.getNonNullableType(type);
    const schema = this.of(something, members.length === 1 ? only : undefined);
    return type.types.some(({ flags }) => flags & ts.TypeFlags.Null) ? orNull(schema) : schema;
  }

  #named(type: ts.Type, node: ts.TypeNode | undefined): Schema | null {
    const target = node !== undefined && ts.isTypeReferenceNode(node) ? this.#target(node) : undefined;
    const isGiven = target !== undefined && target.flags !== ts.SymbolFlags.TypeParameter;
    const reference = isGiven ? (node as ts.TypeReferenceNode) : null;
    const symbol = isGiven ? target : (type.aliasSymbol ?? type.symbol);
    const declaration = symbol?.declarations?.find(
      (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one),
    );
    if (symbol === undefined || declaration === undefined || isForeign(declaration)) return null;
    if (ts.isTypeAliasDeclaration(declaration)) {
      if (isPrimitive(type))
        return { ...this.#structural(type, undefined), ...describe(symbol, this.checker) };
      const given = reference?.typeArguments?.[0];
      if (given !== undefined && ts.isIntersectionTypeNode(declaration.type))
        return this.#everyOf(declaration.type, given);
    }
    const name = this.#nameOf(symbol, declaration, type, reference);
    return name === null ? null : this.#component(name, symbol, type, declaration);
  }

  /** `Answer & Extra` of an `Answer` that is given. */
  #everyOf(parts: ts.IntersectionTypeNode, given: ts.TypeNode): Schema {
    const isParameter = (part: ts.TypeNode): boolean =>
      ts.isTypeReferenceNode(part) && (this.#target(part)?.flags ?? 0) === ts.SymbolFlags.TypeParameter;
    const nodes = parts.types.map((part) => (isParameter(part) ? given : part));
    return { allOf: nodes.map((node) => this.of(this.checker.getTypeFromTypeNode(node), node)) };
  }

  #nameOf(
    symbol: ts.Symbol,
    declaration: ts.InterfaceDeclaration | ts.TypeAliasDeclaration,
    type: ts.Type,
    reference: ts.TypeReferenceNode | null,
  ): string | null {
    if (declaration.typeParameters === undefined) return symbol.name;
    const [argument] = this.checker.getTypeArguments(type as ts.TypeReference);
    const [given] = reference?.typeArguments ?? [];
    const of = given !== undefined && ts.isTypeReferenceNode(given) ? this.#target(given) : argument?.symbol;
    return of === undefined ? null : `${of.name}${symbol.name}`;
  }

  #component(name: string, symbol: ts.Symbol, type: ts.Type, declaration: ts.Declaration): Schema {
    const known = this.#components.get(name);
    const isGeneric = name !== symbol.name;
    if (known === undefined) {
      const entry: { readonly of: ts.Symbol; schema: Schema | null } = { of: symbol, schema: null };
      this.#components.set(name, entry);
      const written = ts.isTypeAliasDeclaration(declaration) ? declaration.type : undefined;
      const schema = this.#structural(type, bare(written));
      entry.schema = isGeneric ? schema : { ...schema, ...describe(symbol, this.checker) };
    } else if (known.of !== symbol) throw new Error(`Two types of the answers are called ${name}.`);
    // What holds itself, as any JSON does, is told one level deep.
    else if (known.schema === null) return {};
    return { $ref: `#/components/schemas/${name}` };
  }

  #structural(type: ts.Type, node: ts.TypeNode | undefined): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isLiteral()) return { type: typeof type.value, const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { type: 'boolean', const: this.checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.isUnion()) return this.#union(type);
    if (this.checker.isTupleType(type)) return this.#tuple(type as ts.TypeReference);
    if (this.checker.isArrayType(type)) return this.#array(type as ts.TypeReference, node);
    if (flags & ts.TypeFlags.Object || type.isIntersection()) return this.#object(type);
    throw new Error(`${this.checker.typeToString(type)} has no JSON.`);
  }

  #union({ types }: ts.UnionType): Schema {
    if (types.every((one) => one.isStringLiteral()))
      return { type: 'string', enum: types.map((one) => one.value) };
    // Of `boolean` the compiler makes two values.
    const others = types.filter(({ flags }) => (flags & ts.TypeFlags.BooleanLiteral) === 0);
    const isBoolean = types.length - others.length === 2;
    const schemas = (isBoolean ? others : types).map((one) => this.of(one));
    return { oneOf: isBoolean ? [{ type: 'boolean' }, ...schemas] : schemas };
  }

  #tuple(type: ts.TypeReference): Schema {
    const items = this.checker.getTypeArguments(type).map((item) => this.of(item));
    return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
  }

  #array(type: ts.TypeReference, node: ts.TypeNode | undefined): Schema {
    const [item] = this.checker.getTypeArguments(type);
    if (item === undefined) throw new Error('An array of nothing.');
    const written = node !== undefined && ts.isArrayTypeNode(node) ? node.elementType : undefined;
    return { type: 'array', items: this.of(item, written) };
  }

  #object(type: ts.Type): Schema {
    const properties = this.checker.getPropertiesOfType(type);
    const values = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (properties.length === 0 && values !== undefined)
      return { type: 'object', additionalProperties: this.of(values) };
    const required = properties.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0);
    return {
      type: 'object',
      ...(required.length === 0 ? {} : { required: required.map(({ name }) => name) }),
      properties: Object.fromEntries(properties.map((one) => [one.name, this.#property(one)])),
    };
  }

  #property(symbol: ts.Symbol): Schema {
    const declaration = symbol.declarations?.[0];
    const written =
      declaration !== undefined && ts.isPropertySignature(declaration) ? declaration.type : undefined;
    const schema = this.of(this.checker.getTypeOfSymbol(symbol), written);
    return described(schema, describe(symbol, this.checker));
  }

  /** What a name stands for, past the imports. */
  #target(reference: ts.TypeReferenceNode): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(reference.typeName);
    if (symbol === undefined) return undefined;
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }
}

const isNothing = ({ flags }: ts.Type): boolean =>
  (flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;

const isPrimitive = ({ flags }: ts.Type): boolean =>
  (flags & (ts.TypeFlags.String | ts.TypeFlags.Number)) !== 0;

/** Of the language or of a package: nothing that a document should speak of. */
const isForeign = (declaration: ts.Declaration): boolean =>
  declaration.getSourceFile().fileName.includes('/node_modules/');

const isNoNull = (node: ts.TypeNode): boolean =>
  !(ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword);

/** Without parentheses and `readonly`. */
function bare(node: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (node === undefined) return undefined;
  if (ts.isParenthesizedTypeNode(node)) return bare(node.type);
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) return bare(node.type);
  return node;
}
