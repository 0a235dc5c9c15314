import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import pg from 'pg';
import { RebuildRequests, type ReadModelState, type RebuildRequest } from '@isnad/read-models';
import { Needs, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';

@ApiTags('operation')
@Controller('api/v1/read-models')
export class ReadModelsController {
  readonly #requests: RebuildRequests;

  constructor(pool: pg.Pool) {
    this.#requests = new RebuildRequests(pool);
  }

  @Get()
  @Needs('read')
  @ApiOperation({
    operationId: 'findReadModels',
    summary: 'How far the read models are, and how far their newest rebuild has come.',
  })
  state(): Promise<ReadModelState> {
    return this.#requests.state();
  }

  @Post('rebuilds')
  @Needs('operate')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'rebuildReadModels',
    summary: 'Have the read models built anew from the first event, beside those that are read meanwhile.',
  })
  rebuild(@Who() who: Principal): Promise<RebuildRequest> {
    return this.#requests.ask(`user:${who.name}`);
  }
}
