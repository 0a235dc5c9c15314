import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { type Answers, answersOfControllers } from './answers.js';
import { withoutNullable } from './nullable.js';
import type { Document, Operation, Response } from './open-api.js';
import { REFUSAL_RESPONSES, refusalsOf } from './refusals.js';
import { TAGS } from './tags.js';
import type { Schema } from './schema.js';

/** What an answer is, where the route says no more of it. */
const ASKED_FOR = 'What was asked for.';
const DONE = 'Done.';
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  201: 'Made.',
  202: 'Taken. What follows from it comes in the background.',
};

const ABOUT = `The newsroom’s fact ledger.

Lists are pages: \`limit\` items, and \`next\` is the \`cursor\` of the next page, null on the last. Answers name the position
of the ledger that they speak for in \`asOf\`; with \`?asOf=\` they tell what it knew then. Errors are problem details
(RFC 9457). Positions are decimal text, for they outgrow a JSON number.`;

/**
 * The OpenAPI document of the application: parameters and bodies from decorators, answers from the types that the
 * controllers return, problems from what each route takes. Reads the sources, so it is made by `npm run openapi` and
 * committed; the server serves the committed one.
 */
export function documentOf(app: INestApplication): Document {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Isnad')
    .setDescription(ABOUT)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A token of ISNAD_TOKENS.' });
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  // Nest types a document of OpenAPI 3.0, whose schemas may be references anywhere; what it makes is narrower.
  const described = SwaggerModule.createDocument(app, builder.build()) as unknown as Document;
  const document = withoutNullable(described);
  const answers = answersOfControllers();
  for (const [path, operations] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(operations)) {
      const answer = answers.byRoute.get(`${method} ${path}`);
      // Decorators give a body one schema, in whatever media type it comes.
      const content = operation.requestBody?.content;
      if (content?.['text/plain'] !== undefined) content['text/plain'] = { schema: { type: 'string' } };
      operation.responses = responsesOf(method, operation, answer);
    }
  addComponents(document, answers);
  return document;
}

function responsesOf(
  method: string,
  operation: Operation,
  answer: Schema | undefined,
): Record<string, Response> {
  const [status = '200', told] = Object.entries(operation.responses).find(([code]) => code < '300') ?? [];
  const success = {
    ...told,
    description: told?.description || (method === 'get' ? ASKED_FOR : (DESCRIPTIONS[status] ?? DONE)),
    content: contentOf(told?.content ?? { 'application/json': { schema: {} } }, answer),
  };
  return { [status]: success, ...refusalsOf(method, operation) };
}

/** The media types that the route tells; where it tells no schema, that of its answer. */
function contentOf(
  told: NonNullable<Response['content']>,
  answer: Schema | undefined,
): NonNullable<Response['content']> {
  const types = Object.entries(told).map(([type, { schema }]) => {
    const isUntold = Object.keys(schema).length === 0;
    return [type, { schema: isUntold && answer !== undefined ? answer : schema }] as const;
  });
  return Object.fromEntries(types);
}

function addComponents(document: Document, { components }: Answers): void {
  const { schemas } = document.components;
  const twice = Object.keys(components).filter((name) => name in schemas);
  if (twice.length > 0) throw new Error(`Bodies and answers both have types called ${twice.join(', ')}.`);
  Object.assign(schemas, components);
  document.components.responses = { ...REFUSAL_RESPONSES };
}
