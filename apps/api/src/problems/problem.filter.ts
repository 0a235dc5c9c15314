import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BrokenRule } from '@isnad/ledger-domain';
import { ChangedMeanwhile } from '@isnad/ledger-commands';
import { VersionConflict } from '@isnad/event-store';
import { BeyondLedger, InvalidCursor } from '@isnad/read-models';
import type { Problem } from './problem.js';
import type { FieldError } from './validation.js';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  500: 'Internal error',
  503: 'Not ready',
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log = new Logger('api');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const { status, detail, more } = this.#describe(error);
    if (response.headersSent) return;
    const problem: Problem = {
      type: 'about:blank',
      title: TITLES[status] ?? 'Error',
      status,
      detail,
      instance: request.originalUrl.split('?')[0] ?? request.originalUrl,
      ...more,
    };
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response.status(status).type('application/problem+json').send(JSON.stringify(problem));
  }

  #describe(error: unknown): {
    readonly status: number;
    readonly detail: string;
    readonly more?: Pick<Problem, 'errors' | 'rule' | 'version' | 'changes'>;
  } {
    if (error instanceof ChangedMeanwhile) {
      const changes = error.events.map(({ type, version, recordedAt, metadata, data }) => ({
        type,
        version,
        recordedAt,
        actor: metadata.actor,
        data,
      }));
      return { status: 409, detail: error.message, more: { version: error.version, changes } };
    }
    if (error instanceof BrokenRule) {
      const isUnknown = / is (recorded|detected|observed|opened) before /.test(error.rule);
      return { status: isUnknown ? 404 : 409, detail: error.message, more: { rule: error.rule } };
    }
    if (error instanceof VersionConflict)
      return { status: 409, detail: 'It was changed at the same moment. Read it again.' };
    if (error instanceof BeyondLedger) return { status: 422, detail: error.message };
    if (error instanceof InvalidCursor) return { status: 400, detail: error.message };
    if (error instanceof HttpException) {
      const body = error.getResponse();
      const errors =
        typeof body === 'object' && 'errors' in body ? { errors: body.errors as readonly FieldError[] } : {};
      return { status: error.getStatus(), detail: error.message, more: errors };
    }
    // Express' own errors carry a status, and are no HttpException.
    const { status } = error as { status?: number };
    if (typeof status === 'number' && status >= 400 && status < 500)
      return { status, detail: (error as Error).message };
    this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { status: 500, detail: 'Something went wrong here; nothing was lost. The log has the cause.' };
  }
}
