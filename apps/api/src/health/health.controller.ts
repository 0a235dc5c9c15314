import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import pg from 'pg';
import { ArticleQueries, type Progress } from '@isnad/read-models';
import { Needs, Public, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';

/** How long an event may wait for its position before the pipeline counts as stalled. Seconds. */
const LONGEST_WAIT = 30;

interface Live {
  readonly status: 'live';
}

interface Ready {
  readonly status: 'ready';
}

@ApiTags('operation')
@Controller()
export class HealthController {
  constructor(
    private readonly pool: pg.Pool,
    private readonly articles: ArticleQueries,
  ) {}

  @Get('health/live')
  @Public()
  @ApiOperation({ operationId: 'isLive', summary: 'The process answers.' })
  live(): Live {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Public()
  @ApiOperation({
    operationId: 'isReady',
    summary: 'The database answers, is migrated, and events get their positions.',
  })
  @ApiServiceUnavailableResponse({ description: 'What does not work.' })
  async ready(): Promise<Ready> {
    const waiting = await this.pool
      .query<{ seconds: number }>(
        `select coalesce(extract(epoch from clock_timestamp() - min(e.recorded_at)), 0)::int as seconds
           from ledger.unsequenced u join ledger.events e using (sequence)`,
      )
      .catch((error: Error) => {
        throw new ServiceUnavailableException(`The database does not answer as it should: ${error.message}.`);
      });
    const seconds = waiting.rows[0]?.seconds ?? 0;
    if (seconds > LONGEST_WAIT) {
      throw new ServiceUnavailableException(
        `Events have waited ${seconds} s for the sequencer. Is a worker running?`,
      );
    }
    return { status: 'ready' };
  }

  @Get('api/v1/progress')
  @Needs('read')
  @ApiOperation({
    operationId: 'findProgress',
    summary: 'Articles by stage, and how many events the read models are behind.',
  })
  progress(): Promise<Progress> {
    return this.articles.progress();
  }

  @Get('api/v1/me')
  @Needs('read')
  @ApiOperation({ operationId: 'findMe', summary: 'Who the server takes you for.' })
  me(@Who() who: Principal): Principal {
    return who;
  }
}
