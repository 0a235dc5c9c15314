import type { Moment, Version } from '@isnad/claim-model';
import type { FieldError } from './validation.js';

/** What happened to a thing since the version that an editor looked at. */
export interface ChangeSince {
  /** @example ClaimCorrected */
  readonly type: string;
  readonly version: Version;
  readonly recordedAt: Moment;
  /** @example user:amal */
  readonly actor: string;
  /** What its event says. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Problem details (RFC 9457): the status says what kind of problem it is, `detail` what to do. Members after `instance` are
 * there where they say more.
 */
export interface Problem {
  readonly type: 'about:blank';
  /** @example Not found */
  readonly title: string;
  /**
   * That of the response.
   *
   * @type integer
   * @minimum 400
   * @maximum 599
   */
  readonly status: number;
  /** What is wrong with this request, in English words. */
  readonly detail: string;
  /** The path that was asked for, without its query. */
  readonly instance: string;
  /** 422: each field that was refused, with the reason. */
  readonly errors?: readonly FieldError[];
  /** 404, 409: the rule that an act would have broken, as a sentence. */
  readonly rule?: string;
  /** 409: the version that the thing has by now. */
  readonly version?: Version;
  /** 409: what was done to it since the version that was expected, oldest first. */
  readonly changes?: readonly ChangeSince[];
}
