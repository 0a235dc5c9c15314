import type { Permission } from '../src/auth/access.js';
import type { Schema } from './schema.js';

/** The parts of an OpenAPI 3.1 document that are worked on here. */
export interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: Record<'schemas' | 'responses' | 'securitySchemes', Record<string, Schema>>;
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  /** What the token must permit. */
  readonly 'x-permission'?: Permission;
  responses: Record<string, Response>;
}

export interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
