import type OpenAI from 'openai';
import { findCalendarSlips } from '@isnad/claim-extraction';
import { articleText, type ReadableArticle } from '@isnad/claim-model';
import type { Answers } from './answer-cache.js';
import { ANSWER_SCHEMA } from './answer-schema.js';
import { ground } from './ground.js';
import { INSTRUCTIONS, INSTRUCTIONS_VERSION, materialOf } from './instructions.js';
import type { ArticleReader, Reading } from './reader.js';
import { TokenBudget } from './token-budget.js';

export interface LlmOptions {
  /** Address of an endpoint that speaks OpenAI's chat completions, as in http://127.0.0.1:8080/v1. */
  readonly baseUrl: string;
  readonly model: string;
  /** Empty where the endpoint wants none. */
  readonly apiKey: string;
  /** For one article, retries included. Milliseconds. */
  readonly timeout: number;
  /** Tokens a UTC day, see {@link TokenBudget}. */
  readonly dailyTokens: number;
}

/** Longer texts are read by the rules. UTF-16 code units. */
const LONGEST_TEXT = 60_000;
/** The longest answer that is waited for. Tokens. */
const LONGEST_ANSWER = 16_000;
/** Overload and broken connections are tried again, with the client's back-off, within the time-out. */
const RETRIES = 2;
/** An answer costs at least about so many tokens per code unit of text: no request starts that would overdraw. */
const TOKENS_PER_CODE_UNIT = 0.5;

/**
 * Reads articles by a language model. Whatever goes wrong (time-out, refusal, a broken answer, an empty budget), the
 * fall-back reads instead, and the reading says why.
 */
export class LlmExtractor implements ArticleReader {
  readonly #options: LlmOptions;
  readonly #answers: Answers;
  readonly #fallback: ArticleReader;
  readonly #budget: TokenBudget;
  #client: Promise<OpenAI> | null = null;

  constructor(
    options: LlmOptions,
    {
      answers,
      fallback,
      now,
    }: { readonly answers: Answers; readonly fallback: ArticleReader; now?: () => Date },
  ) {
    this.#options = options;
    this.#answers = answers;
    this.#fallback = fallback;
    this.#budget = new TokenBudget(options.dailyTokens, now);
  }

  get version(): string {
    return `${INSTRUCTIONS_VERSION}:${this.#options.model}`;
  }

  async read(article: ReadableArticle, contentDigest: string): Promise<Reading> {
    try {
      const kept = await this.#answers.find(contentDigest, this.version);
      const answer = kept ?? (await this.#ask(article));
      const { claims, rejected } = ground(answer, article, this.version);
      if (kept === null) await this.#answers.keep(contentDigest, this.version, answer);
      const { ungrounded, malformed } = rejected;
      const remarks =
        ungrounded + malformed === 0
          ? []
          : [
              `${this.version}: ${ungrounded} claims rejected that are not in the text, ${malformed} malformed`,
            ];
      return { claims, calendarSlips: findCalendarSlips(article), version: this.version, remarks };
    } catch (error) {
      const reading = await this.#fallback.read(article, contentDigest);
      return {
        ...reading,
        remarks: [...reading.remarks, `${this.version} was not used: ${(error as Error).message}`],
      };
    }
  }

  async #ask(article: ReadableArticle): Promise<string> {
    const { length } = articleText(article);
    if (length > LONGEST_TEXT) throw new Error(`the text is longer than ${LONGEST_TEXT} characters`);
    if (this.#budget.left < length * TOKENS_PER_CODE_UNIT) throw new Error('the budget of the day is spent');
    const client = await this.#connected();
    const completion = await client.chat.completions.create(
      {
        model: this.#options.model,
        temperature: 0,
        max_completion_tokens: LONGEST_ANSWER,
        messages: [
          { role: 'system', content: INSTRUCTIONS },
          { role: 'user', content: materialOf(article) },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'claims', strict: true, schema: ANSWER_SCHEMA as Record<string, unknown> },
        },
      },
      { signal: AbortSignal.timeout(this.#options.timeout) },
    );
    this.#budget.spend(completion.usage?.total_tokens ?? Math.ceil(length * TOKENS_PER_CODE_UNIT));
    const [choice] = completion.choices;
    if (choice?.finish_reason === 'length') throw new Error('the answer was cut off');
    if (choice?.message.refusal) throw new Error('the model refused');
    if (!choice?.message.content) throw new Error('the answer is empty');
    return choice.message.content;
  }

  /** The client is loaded where it is used: who reads by rules never pays for it. */
  #connected(): Promise<OpenAI> {
    const { baseUrl, apiKey, timeout } = this.#options;
    this.#client ??= import('openai').then(
      ({ default: Client }) =>
        // The client insists on a key, also where the endpoint wants none.
        new Client({ baseURL: baseUrl, apiKey: apiKey || 'none', timeout, maxRetries: RETRIES }),
    );
    return this.#client;
  }
}
