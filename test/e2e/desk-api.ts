import { DISAGREEING_REPORTS } from './desk-articles.js';

/** The API's contradictions, as far as the checks of the desk read them. */
export interface Entry {
  readonly contradictionId: string;
  readonly version: number;
  readonly status: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly claims: readonly {
    readonly claimId: string;
    readonly claimant: string;
    readonly via: readonly string[];
    readonly evidence: { readonly exact: string } | null;
    readonly article: { readonly outlet: string; readonly language: string };
  }[];
}

export interface DeskClaim {
  readonly claimId: string;
  readonly held: boolean;
  readonly article: { readonly articleId: string; readonly outlet: string };
}

export interface DeskAct {
  readonly kind: string;
  readonly reason: string;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** What the desk's checks ask of the same server behind the browser's back. */
export class DeskApi {
  constructor(private readonly address: string) {}

  async submitArticles(): Promise<void> {
    for (const article of DISAGREEING_REPORTS) await this.#send('articles', article);
  }

  /** Whether each submitted article has been compared with the others: then no further contradiction comes. */
  async hasComparedAll(): Promise<boolean> {
    const { items } = (await this.#read('articles')) as { items: readonly { readonly stage: string }[] };
    return items.length === DISAGREEING_REPORTS.length && items.every(({ stage }) => stage === 'compared');
  }

  async list(status: string): Promise<readonly Entry[]> {
    const { items } = (await this.#read(`contradictions?status=${status}`)) as { items: readonly Entry[] };
    return items;
  }

  async find(contradictionId: string): Promise<Entry> {
    return (await this.#read(`contradictions/${contradictionId}`)) as Entry;
  }

  async claims(action: string): Promise<readonly DeskClaim[]> {
    const { items } = (await this.#read(`claims?action=${action}`)) as { items: readonly DeskClaim[] };
    return items;
  }

  async stories(): Promise<readonly { readonly storyId: string; readonly articleCount: number }[]> {
    const { items } = (await this.#read('stories')) as {
      items: readonly { readonly storyId: string; readonly articleCount: number }[];
    };
    return items;
  }

  /** What editors did to a claim, newest first. */
  async corrections(claimId: string): Promise<readonly DeskAct[]> {
    const { items } = (await this.#read(`corrections?claimId=${claimId}`)) as { items: readonly DeskAct[] };
    return items;
  }

  /** What somebody else does meanwhile. */
  act(path: string, body: object): Promise<void> {
    return this.#send(path, body);
  }

  async dismiss({ contradictionId, version }: Entry): Promise<void> {
    await this.#send(`contradictions/${contradictionId}/dismissal`, {
      reason: 'superseded',
      expectedVersion: version,
    });
  }

  async #read(path: string): Promise<unknown> {
    const response = await fetch(`${this.address}/api/v1/${path}`);
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  async #send(path: string, body: object): Promise<void> {
    const response = await fetch(`${this.address}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
  }
}
