import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document, Operation } from '../../apps/api/document/open-api.js';
import type { Answer } from './running-api.js';

export interface DocumentedRoute extends Operation {
  /** `get /api/v1/claims/{claimId}` */
  readonly route: string;
  readonly method: string;
  readonly path: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The committed document, and whether answers are what it says. */
export class DocumentedApi {
  readonly routes: readonly DocumentedRoute[];
  readonly #document: Document;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false });

  constructor(file = 'apps/api/openapi.generated.json') {
    this.#document = JSON.parse(readFileSync(file, 'utf8')) as Document;
    this.routes = Object.entries(this.#document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        ...operation,
        route: `${method} ${path}`,
        method,
        path,
      })),
    );
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ $id: 'api', ...(this.#closed(this.#document) as object) });
  }

  routeOf(operationId: string): DocumentedRoute {
    const found = this.routes.find((route) => route.operationId === operationId);
    if (found === undefined) throw new Error(`The document has no operation ${operationId}.`);
    return found;
  }

  /** In what an answer differs from what the document says of it; members that it does not name are differences too. */
  differencesOf({ method, path, responses }: DocumentedRoute, answer: Answer): readonly string[] {
    const { status, type, body } = answer;
    const response = responses[status];
    if (response === undefined) return [`status ${status} is not documented`];
    const name = response.$ref?.split('/').at(-1);
    const told = name === undefined ? response : this.#document.components.responses[name];
    const content = (told?.['content'] ?? {}) as Readonly<Record<string, unknown>>;
    if (!(type in content)) return [`${type} is not documented for status ${status}`];
    const at =
      name === undefined
        ? ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
        : ['components', 'responses', name, 'content', type, 'schema'];
    const validate = this.#validatorAt(at);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  #validatorAt(path: readonly string[]): ValidateFunction {
    const pointer = path
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent);
    const validate = this.#ajv.getSchema(`api#/${pointer.join('/')}`);
    if (validate === undefined) throw new Error(`The document has nothing at ${path.join(' ')}.`);
    return validate;
  }

  /** The same with every object closed: those of an `allOf` become one, for each of them alone would refuse the others. */
  #closed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#closed(item));
    if (!isNode(value)) return value;
    const { allOf, ...rest } = value;
    if (Array.isArray(allOf)) return this.#closed({ ...rest, ...this.#merged(allOf as readonly Node[]) });
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#closed(one)]));
    const isOpen = isNode(value['properties']) && value['additionalProperties'] === undefined;
    return isOpen ? { ...inner, additionalProperties: false } : inner;
  }

  #merged(parts: readonly Node[]): Node {
    const schemas = parts.map(({ $ref, ...inline }) =>
      typeof $ref === 'string'
        ? (this.#document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {})
        : inline,
    );
    return {
      type: 'object',
      required: schemas.flatMap(({ required = [] }) => required as readonly string[]),
      properties: Object.assign({}, ...schemas.map(({ properties }) => properties)) as unknown,
    };
  }
}
