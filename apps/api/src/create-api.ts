import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import openApi from '../openapi.generated.json' with { type: 'json' };
import { AppModule } from './app.module.js';
import type { ApiConfig } from './config.js';
import { demandUtf8, refuseNulInAddress, tellRefusedBody } from './problems/refused-bodies.js';

/** The largest request body: a very long article in JSON. Bytes. */
const LARGEST_BODY = 4_000_000;

/** A request that takes longer is cut off. Milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/** The HTTP server, ready to listen. */
export async function createApi(
  config: ApiConfig,
  log: readonly ('error' | 'warn' | 'log' | 'debug')[] = ['error', 'warn'],
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    logger: [...log],
    abortOnError: false,
  });
  app.use(refuseNulInAddress);
  const reading = { limit: LARGEST_BODY, verify: demandUtf8 };
  app.useBodyParser('json', reading);
  app.useBodyParser('text', { ...reading, type: 'text/plain' });
  app.use(tellRefusedBody);
  app.use(
    helmet({
      // The desk loads nothing from elsewhere. It is served over plain HTTP on loopback, where an upgrade would break it.
      contentSecurityPolicy: {
        directives: {
          'upgrade-insecure-requests': null,
          'script-src': ["'self'"],
          'style-src': ["'self'", "'unsafe-inline'"],
        },
      },
      strictTransportSecurity: false,
    }),
  );
  serveDesk(app, config.deskDirectory);
  // The committed document is of OpenAPI 3.1, which Nest has no type for; it only hands the document on.
  SwaggerModule.setup('docs', app, () => openApi as unknown as OpenAPIObject, {
    jsonDocumentUrl: 'docs/json',
  });
  app.enableShutdownHooks();
  app.getHttpServer().setTimeout(REQUEST_TIMEOUT);
  return app;
}

const SERVER_PATHS = /^\/(api|docs|health|metrics|checkpoint|tile)(\/|$)/;

/** The built desk at /, and its page for every path below that the server itself does not know. */
function serveDesk(app: NestExpressApplication, directory: string | null): void {
  if (directory === null || !existsSync(join(directory, 'index.html'))) {
    app.use('/', (request: Request, _response: Response, next: NextFunction) => {
      next(
        request.path === '/'
          ? new NotFoundException(
              'The desk is not built. Run `npm run build`; the API is described at /docs.',
            )
          : undefined,
      );
    });
    return;
  }
  app.useStaticAssets(directory, { index: 'index.html', maxAge: 0 });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage =
      request.method === 'GET' && !SERVER_PATHS.test(request.path) && request.accepts('html') === 'html';
    if (wantsPage) response.sendFile(join(directory, 'index.html'));
    else next();
  });
}
