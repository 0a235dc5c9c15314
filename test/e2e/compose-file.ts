import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Service {
  readonly name: string;
  /** Built from this repository; else a server that others make. */
  readonly isBuilt: boolean;
  readonly image: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The command that tells whether it is healthy; null where it has none. */
  readonly healthcheck: readonly string[] | null;
  readonly dependsOn: readonly { readonly service: string; readonly condition: string }[];
}

interface Written {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

/**
 * The services of docker-compose.yml, in the order of the file, with the variables of `env` filled in.
 *
 * @throws Error with the file's own words where a demanded variable is missing.
 */
export function readCompose(env: Readonly<Record<string, string | undefined>>): readonly Service[] {
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
    readonly services: Readonly<Record<string, Written>>;
  };
  const fill = (text: string): string => interpolate(text, env);
  return Object.entries(services).map(([name, written]) => ({
    name,
    isBuilt: written.build !== undefined,
    image: written.image,
    command: (written.command ?? []).map(fill),
    environment: Object.fromEntries(
      Object.entries(written.environment ?? {}).map(([key, value]) => [key, fill(value)]),
    ),
    // ['CMD', program, …]: Compose runs it inside the container.
    healthcheck: written.healthcheck?.test.slice(1).map(fill) ?? null,
    dependsOn: Object.entries(written.depends_on ?? {}).map(([service, { condition }]) => ({
      service,
      condition,
    })),
  }));
}

const VARIABLE = /\$(?:\$|\{(\w+)(?::([-?])([^}]*))?\})/g;

/** Compose's own interpolation, as far as the file uses it: ${A}, ${A:-default}, ${A:?message}, and $$ for a dollar. */
export function interpolate(text: string, env: Readonly<Record<string, string | undefined>>): string {
  return text.replace(VARIABLE, (_, name?: string, kind?: string, word?: string) => {
    if (name === undefined) return '$';
    const value = env[name] ?? '';
    if (value !== '') return value;
    if (kind === '?') throw new Error(`${name}: ${word}`);
    return word ?? '';
  });
}
