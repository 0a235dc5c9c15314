import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import {
  type Page,
  PositionQueries,
  SourceQueries,
  type SourceSummary,
  type SourceView,
} from '@isnad/read-models';
import { AsOfDto, speakFor, type SpeakingFor } from '../as-of.js';
import { Needs } from '../auth/access.guard.js';
import { PagingDto } from '../paging.js';

class SourceFilterDto extends PagingDto {
  @ApiPropertyOptional({ description: 'Part of its name.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;
}

@ApiTags('sources')
@Controller('api/v1/sources')
@Needs('read')
export class SourcesController {
  constructor(
    private readonly sources: SourceQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listSources',
    summary: 'Sources with their records in counts, the newest registered first.',
  })
  async list(@Query() filter: SourceFilterDto): Promise<SpeakingFor<Page<SourceSummary>>> {
    const position = await this.positions.resolve(filter.asOf);
    return speakFor(position, await this.sources.list(filter, position));
  }

  @Get(':sourceId')
  @ApiOperation({
    operationId: 'findSource',
    summary: 'One source with its record, and who contradicts it how often.',
  })
  async find(
    @Param('sourceId') sourceId: string,
    @Query() { asOf }: AsOfDto,
  ): Promise<SpeakingFor<SourceView>> {
    const position = await this.positions.resolve(asOf);
    const source = await this.sources.find(sourceId, position);
    if (source === null) throw new NotFoundException(`No source ${sourceId}.`);
    return speakFor(position, source);
  }
}
