import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { LARGEST_LIMIT } from '@isnad/read-models';
import { AsOfDto } from './as-of.js';

/** What every list of the read models takes. */
export class PagingDto extends AsOfDto {
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
  @MaxLength(100)
  cursor?: string;
}
