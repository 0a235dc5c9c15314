import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Page, PatternQueries, type PatternView, PositionQueries } from '@isnad/read-models';
import { speakFor, type SpeakingFor } from '../as-of.js';
import { Needs } from '../auth/access.guard.js';
import { ListOf } from '../list-of.js';
import { PagingDto } from '../paging.js';

const STATUSES = ['dismissed', 'revived'] as const;

class PatternFilterDto extends PagingDto {
  @ApiPropertyOptional({ type: [String], description: 'Of these stories; default: of all.' })
  @IsOptional()
  @ListOf()
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  storyId?: string[];
  @ApiPropertyOptional({ enum: STATUSES }) @IsOptional() @IsIn(STATUSES) status?: string;
}

@ApiTags('contradictions')
@Controller('api/v1/patterns')
@Needs('read')
export class PatternsController {
  constructor(
    private readonly patterns: PatternQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listPatterns',
    summary: 'What editors dismissed with all that is like it in its story, newest first.',
  })
  async list(
    @Query() { storyId: storyIds, ...filter }: PatternFilterDto,
  ): Promise<SpeakingFor<Page<PatternView>>> {
    const position = await this.positions.resolve(filter.asOf);
    return speakFor(position, await this.patterns.list({ ...filter, storyIds }, position));
  }
}
