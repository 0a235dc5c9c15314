import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import pg from 'pg';
import { LedgerTree } from '@isnad/event-store';
import { parseTilePath, type Tile } from '@isnad/transparency-log';
import { Needs, PublicLog } from '../auth/access.guard.js';
import { API_CONFIG, type ApiConfig } from '../config.js';

/** How long what never changes may be kept. Seconds: a year. */
const FOREVER = 31_536_000;

/** Bytes that no program decodes. */
const bytes = (description: string) =>
  ApiOkResponse({
    description,
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  });

/** The address of a tile, as C2SP tlog-tiles writes it: groups of three digits, and `.p/W` for one that is not full. */
const index = () =>
  ApiParam({
    name: 'index',
    description:
      'Number of the tile in groups of three digits, each but the last behind an x: 1234067 is x001/x234/067; .p/W after it for the first W of one that is not full.',
    schema: { type: 'string', pattern: '^(x\\d{3}/)*\\d{3}(\\.p/\\d{1,3})?$', example: '000.p/17' },
  });

const compress = promisify(gzip);

/**
 * The ledger as a C2SP tlog-tiles log, at the root of the server as the specification wants it. Hashes tell nothing of
 * what they are hashes of, so a newsroom may publish them; entries are the events themselves.
 */
@ApiTags('transparency')
@Controller()
export class TransparencyController {
  readonly #tree: LedgerTree;

  constructor(
    pool: pg.Pool,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {
    this.#tree = new LedgerTree(pool);
  }

  @Get('checkpoint')
  @Needs('read')
  @PublicLog()
  @ApiOperation({
    operationId: 'readCheckpoint',
    summary: 'The newest signed checkpoint (C2SP tlog-checkpoint).',
  })
  @ApiOkResponse({
    description: 'A signed note: origin, size and root hash of the tree, then signatures and cosignatures.',
    content: {
      'text/plain': {
        schema: {
          type: 'string',
          example: 'ledger.example/isnad\n4711\nCsUYapGGPo4d…=\n\n— ledger.example/isnad …\n',
        },
      },
    },
  })
  @ApiNotFoundResponse({ description: 'No checkpoint is signed yet.' })
  async checkpoint(@Res() response: Response): Promise<void> {
    const head = await this.#tree.head();
    if (head === null) throw new NotFoundException('No checkpoint is signed yet. Is a worker running?');
    response.setHeader('cache-control', 'no-cache').type('text/plain; charset=utf-8').send(head);
  }

  @Get('tile/entries/*index')
  @Needs('audit')
  @ApiOperation({
    operationId: 'readEntries',
    summary: 'An entry bundle: up to 256 events in their canonical bytes (C2SP tlog-tiles).',
  })
  @index()
  @bytes('Each event behind its length in two bytes, big-endian; gzip where the request accepts it.')
  async entries(@Req() request: Request, @Res() response: Response): Promise<void> {
    const bundle = await this.#bytesOf(request);
    cacheForever(response, false);
    response.vary('accept-encoding');
    if (request.acceptsEncodings('gzip') === 'gzip') {
      response.setHeader('content-encoding', 'gzip').send(await compress(bundle));
    } else {
      response.send(bundle);
    }
  }

  @Get('tile/:level/*index')
  @Needs('read')
  @PublicLog()
  @ApiOperation({
    operationId: 'readTile',
    summary: 'A tile: up to 256 hashes of the Merkle tree (C2SP tlog-tiles).',
  })
  @ApiParam({
    name: 'level',
    description: 'How many times 256 hashes were made one: 0 … 63.',
    schema: { type: 'integer', minimum: 0, maximum: 63 },
  })
  @index()
  @bytes('SHA-256 hashes of 32 bytes each, up to 256 of them.')
  async tile(@Req() request: Request, @Res() response: Response): Promise<void> {
    const hashes = await this.#bytesOf(request);
    cacheForever(response, this.config.publicLog === true);
    response.send(hashes);
  }

  async #bytesOf(request: Request): Promise<Buffer> {
    const bytes = await this.#tree.tile(tileOf(request.path));
    if (bytes === null) throw new NotFoundException(`The newest checkpoint has no ${request.path}.`);
    return bytes;
  }
}

function tileOf(path: string): Tile {
  try {
    return parseTilePath(path.slice(1));
  } catch (error) {
    throw new NotFoundException((error as Error).message);
  }
}

/** @param shared whether proxies may keep it for others too. */
function cacheForever(response: Response, shared: boolean): void {
  response
    .setHeader('cache-control', `${shared ? 'public' : 'private'}, max-age=${FOREVER}, immutable`)
    .type('application/octet-stream');
}
