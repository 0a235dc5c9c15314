import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Position } from '@isnad/claim-model';
import { ChangeQueries, LARGEST_LIMIT, PositionQueries, type Change, type Page } from '@isnad/read-models';
import { IsAsOf } from '../as-of.js';
import { Needs } from '../auth/access.guard.js';

class ChangesDto {
  @ApiProperty({ description: 'A position, or a moment with its offset (ISO 8601): what was known then …' })
  @IsAsOf()
  from!: string;
  @ApiPropertyOptional({ description: '… against what was known here. Default: now.' })
  @IsOptional()
  @IsAsOf()
  to?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) storyId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) claimId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) articleId?: string;
  @ApiPropertyOptional({
    type: 'integer',
    description: 'Items per page.',
    minimum: 1,
    maximum: LARGEST_LIMIT,
    default: 50,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_LIMIT)
  limit?: number;
  @ApiPropertyOptional({ description: '`next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

interface Difference extends Page<Change> {
  /** The earlier position that was compared; null before the first event. */
  readonly from: Position | null;
  /** The later one; null before the first event. */
  readonly to: Position | null;
}

@ApiTags('audit')
@Controller('api/v1/changes')
export class ChangesController {
  constructor(
    private readonly positions: PositionQueries,
    private readonly changes: ChangeQueries,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({
    operationId: 'listChanges',
    summary: 'What appeared, changed, was judged, retracted or taken down between two positions or moments.',
  })
  async between(@Query() { from, to, ...filter }: ChangesDto): Promise<Difference> {
    const [before, after] = [await this.positions.resolve(from), await this.positions.resolve(to)];
    const page = await this.changes.between(before, after, filter);
    const named = (position: bigint): string | null => (position < 0n ? null : position.toString());
    return { ...page, from: named(before), to: named(after) };
  }
}
