import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Schema } from './schema.js';
import { TypeSchemas } from './type-schema.js';

const SOURCES = 'apps/api/src';
const METHODS = new Set(['Get', 'Post']);

/** What the routes answer, as the return types of the controllers tell it. */
export interface Answers {
  /** By method and path: `get /api/v1/claims/{claimId}`. Routes that write their response themselves have none. */
  readonly byRoute: ReadonlyMap<string, Schema>;
  readonly components: Readonly<Record<string, Schema>>;
}

/** Types are read from the sources, so that no second description of an answer can differ from it. */
export function answersOfControllers(): Answers {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.controller.ts') || name.endsWith('problem.ts'))
    .map((name) => join(SOURCES, name));
  const program = ts.createProgram(files, optionsOf('tsconfig.json'));
  const checker = program.getTypeChecker();
  const schemas = new TypeSchemas(checker);
  const byRoute = new Map<string, Schema>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    for (const statement of source?.statements ?? []) {
      if (ts.isInterfaceDeclaration(statement) && statement.name.text === 'Problem')
        schemas.of(checker.getTypeAtLocation(statement));
      if (!ts.isClassDeclaration(statement)) continue;
      for (const [route, answer] of routesOf(statement))
        byRoute.set(route, schemas.of(checker.getTypeFromTypeNode(answer), answer));
    }
  }
  return { byRoute, components: schemas.components };
}

function optionsOf(file: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { readonly config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, '.').options;
}

/** Each route of a controller with the type of its answer, without the promise of it. */
function routesOf(controller: ts.ClassDeclaration): readonly (readonly [string, ts.TypeNode])[] {
  const prefix = decorationOf(controller, new Set(['Controller']));
  if (prefix === null) return [];
  return controller.members.filter(ts.isMethodDeclaration).flatMap((method) => {
    const route = decorationOf(method, METHODS);
    if (route === null) return [];
    const answer = answerOf(method.type);
    if (answer === null) return [];
    const path = `/${[prefix.argument, route.argument].filter((part) => part !== '').join('/')}`;
    return [[`${route.name.toLowerCase()} ${path.replace(/[:*](\w+)/g, '{$1}')}`, answer] as const];
  });
}

function answerOf(type: ts.TypeNode | undefined): ts.TypeNode | null {
  if (type === undefined) throw new Error('A route tells the type of its answer.');
  const isPromise = ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Promise';
  const answer = isPromise ? type.typeArguments?.[0] : type;
  return answer === undefined || answer.kind === ts.SyntaxKind.VoidKeyword ? null : answer;
}

/** The first decorator of one of these names, with its argument: a text, or none. */
function decorationOf(
  node: ts.ClassDeclaration | ts.MethodDeclaration,
  names: ReadonlySet<string>,
): { readonly name: string; readonly argument: string } | null {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (!ts.isCallExpression(expression) || !names.has(expression.expression.getText())) continue;
    const [argument] = expression.arguments;
    const text = argument !== undefined && ts.isStringLiteral(argument) ? argument.text : '';
    return { name: expression.expression.getText(), argument: text };
  }
  return null;
}
