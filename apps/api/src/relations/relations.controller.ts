import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { RELATION_TYPES, type RelationType } from '@isnad/ledger-domain';
import { type Page, PositionQueries, RelationQueries, type RelationView } from '@isnad/read-models';
import { speakFor, type SpeakingFor } from '../as-of.js';
import { Needs } from '../auth/access.guard.js';
import { ListOf } from '../list-of.js';
import { PagingDto } from '../paging.js';

const STATUSES = ['standing', 'ended'] as const;

class RelationFilterDto extends PagingDto {
  @ApiPropertyOptional({
    enum: RELATION_TYPES,
    isArray: true,
    description: 'Of these types; default: of all.',
  })
  @IsOptional()
  @ListOf()
  @IsIn(RELATION_TYPES, { each: true })
  type?: RelationType[];
  @ApiPropertyOptional({ enum: STATUSES }) @IsOptional() @IsIn(STATUSES) status?: string;
  @ApiPropertyOptional({ description: 'A claim on either side.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  claimId?: string;
  @ApiPropertyOptional({ description: 'The report that carried the later claim.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  articleId?: string;
}

@ApiTags('relations')
@Controller('api/v1/relations')
@Needs('read')
export class RelationsController {
  constructor(
    private readonly relations: RelationQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listRelations',
    summary: 'How later claims stand to earlier ones where they do not contradict, newest first.',
  })
  async list(
    @Query() { type: relations, ...filter }: RelationFilterDto,
  ): Promise<SpeakingFor<Page<RelationView>>> {
    const position = await this.positions.resolve(filter.asOf);
    return speakFor(position, await this.relations.list({ ...filter, relations }, position));
  }
}
