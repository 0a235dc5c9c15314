import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { AlertQueries, type AlertView, type Page, PositionQueries } from '@isnad/read-models';
import { speakFor, type SpeakingFor } from '../as-of.js';
import { Needs } from '../auth/access.guard.js';
import { PagingDto } from '../paging.js';

const STATUSES = ['open', 'answered'] as const;

class AlertFilterDto extends PagingDto {
  @ApiPropertyOptional({
    enum: STATUSES,
    description: '"answered": an editor did something to the report since. Default: both.',
  })
  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];
  @ApiPropertyOptional({ description: 'The report that leans.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  articleId?: string;
  @ApiPropertyOptional({ description: 'The claim that was withdrawn.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  claimId?: string;
}

@ApiTags('alerts')
@Controller('api/v1/alerts')
@Needs('read')
export class AlertsController {
  constructor(
    private readonly alerts: AlertQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listAlerts',
    summary: 'Reports that lean on what was withdrawn, newest first.',
  })
  async list(@Query() { status, ...filter }: AlertFilterDto): Promise<SpeakingFor<Page<AlertView>>> {
    const position = await this.positions.resolve(filter.asOf);
    const answered = status === undefined ? undefined : status === 'answered';
    return speakFor(position, await this.alerts.list({ ...filter, answered }, position));
  }
}
