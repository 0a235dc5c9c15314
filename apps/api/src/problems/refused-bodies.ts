import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import {
  BadRequestException,
  type HttpException,
  PayloadTooLargeException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** What Express' body parsers throw. */
interface ParserError extends Error {
  readonly type?: string;
  readonly limit?: number;
  readonly charset?: string;
  readonly encoding?: string;
}

/**
 * Before a body is decoded: bytes that are no UTF-8 would become U+FFFD without a word, and what the ledger keeps would
 * not be what was sent.
 *
 * @throws HttpException 415 where the charset is another, 400 where the bytes are no UTF-8.
 */
export function demandUtf8(
  _request: IncomingMessage,
  _response: unknown,
  bytes: Buffer,
  charset: string,
): void {
  if (charset.toLowerCase() !== 'utf-8') throw otherCharset(charset);
  if (!isUtf8(bytes))
    throw new BadRequestException('The body is not valid UTF-8. Send it again, encoded as UTF-8.');
}

const otherCharset = (charset: string): HttpException =>
  new UnsupportedMediaTypeException(`The charset ${charset} is not read here. Send the body as UTF-8.`);

/** An Express error handler behind the body parsers: their errors in words that name the remedy. */
export function tellRefusedBody(
  error: ParserError,
  _request: Request,
  _response: Response,
  next: NextFunction,
): void {
  next(inWords(error));
}

function inWords(error: ParserError): Error {
  switch (error.type) {
    case 'entity.too.large':
      return new PayloadTooLargeException(
        `The body is larger than ${error.limit} bytes. Send less at a time.`,
      );
    case 'entity.parse.failed':
      return new BadRequestException(`The body is not a JSON object: ${error.message}.`);
    case 'charset.unsupported':
      return otherCharset(error.charset ?? 'that was named');
    case 'encoding.unsupported':
      return new UnsupportedMediaTypeException(
        `The content encoding ${error.encoding} is not read here. Send the body plain, or as gzip.`,
      );
    case undefined:
    default:
      return error;
  }
}

/** PostgreSQL keeps no NUL: no address holds one. */
export function refuseNulInAddress(request: Request, _response: Response, next: NextFunction): void {
  next(
    /%00|\0/.test(request.url) ? new BadRequestException('The address holds a NUL character.') : undefined,
  );
}
