import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO31661Alpha2,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { KNOWN_ENTITY_TYPES, type KnownEntityType } from '@isnad/claim-model';
import { ReasonDto } from '../corrections/act.dto.js';
import { PagingDto } from '../paging.js';

/** Two letters at least: a single one is read everywhere. */
const NAME = /\p{L}.*\p{L}/su;
const NAME_MESSAGE = { message: 'a name has at least two letters' };
const LONGEST = 200;
const MOST = 50;
const STATUSES = ['known', 'withdrawn'] as const;

export class EntityFilterDto extends PagingDto {
  @ApiPropertyOptional({ enum: KNOWN_ENTITY_TYPES })
  @IsOptional()
  @IsIn(KNOWN_ENTITY_TYPES)
  type?: KnownEntityType;

  @ApiPropertyOptional({ enum: STATUSES }) @IsOptional() @IsIn(STATUSES) status?: string;
}

export class NameEntityDto extends ReasonDto {
  @ApiProperty({ enum: KNOWN_ENTITY_TYPES }) @IsIn(KNOWN_ENTITY_TYPES) type!: KnownEntityType;

  @ApiProperty({ description: 'How the newsroom calls it.', maxLength: LONGEST })
  @IsString()
  @Matches(NAME, NAME_MESSAGE)
  @MaxLength(LONGEST)
  name!: string;

  @ApiPropertyOptional({ type: [String], description: 'Other names, in whatever language and script.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @Matches(NAME, { each: true, ...NAME_MESSAGE })
  @MaxLength(LONGEST, { each: true })
  aliases?: string[];

  @ApiPropertyOptional({ description: 'ISO 3166-1 alpha-2 of the country it belongs to.' })
  @IsOptional()
  @IsISO31661Alpha2()
  country?: string;
}

export class AliasesDto extends ReasonDto {
  @ApiProperty({ type: [String], minItems: 1, maxItems: MOST })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @Matches(NAME, { each: true, ...NAME_MESSAGE })
  @MaxLength(LONGEST, { each: true })
  aliases!: string[];
}
