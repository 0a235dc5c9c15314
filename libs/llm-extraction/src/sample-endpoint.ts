import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the endpoint got it. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly type: string };
  };
}

export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

/** A local server that speaks chat completions, well or badly as the spec wants. */
export class SampleEndpoint {
  readonly asked: Asked[] = [];
  readonly #behaviours: Behaviour[] = [];
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.asked.push({
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked['body'],
      });
      const behave = this.#behaviours.shift();
      if (behave === undefined) response.writeHead(404).end();
      else behave(response, request);
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What it does with the next requests, in order. */
  next(...behaviours: readonly Behaviour[]): void {
    this.#behaviours.splice(0, this.#behaviours.length, ...behaviours);
    this.asked.length = 0;
  }
}

/** Answers with a text, as a model that was asked for JSON does. */
export function answers(content: string, finish = 'stop', totalTokens = 1_000): Behaviour {
  const completion = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'sample',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal: null } }],
    usage: { prompt_tokens: 0, completion_tokens: totalTokens, total_tokens: totalTokens },
  };
  return (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion));
}

export const fails =
  (status: number): Behaviour =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '1' })
      .end(JSON.stringify({ error: { message: 'overloaded' } }));

/** Takes the request and never answers. */
export const hangs: Behaviour = () => undefined;

export const breaksOff: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' });
  response.write('{"choices": [');
  response.destroy();
};
