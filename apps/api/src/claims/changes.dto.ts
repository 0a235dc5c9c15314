import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  ACTIONS,
  MODALITIES,
  PHASES,
  POLARITIES,
  TIME_ROLES,
  type Action,
  type Modality,
  type Phase,
  type Polarity,
  type TimeRole,
} from '@isnad/claim-model';
import type { CorrectableFields } from '@isnad/ledger-domain';

const unlessNull = (_: unknown, value: unknown): boolean => value !== null && value !== undefined;

class TimeDto {
  @ApiProperty({ enum: TIME_ROLES, nullable: true })
  @ValidateIf(unlessNull)
  @IsIn(TIME_ROLES)
  role!: TimeRole | null;
  @ApiProperty({ type: String, nullable: true, description: 'EDTF level 1, or an ISO 8601 duration.' })
  @ValidateIf(unlessNull)
  @IsString()
  @Matches(/^(P[\dYMWDTHMS.]+|[\dXYTuZ:?~%+./-]{2,60})$/, {
    message: 'edtf must be an EDTF date or an ISO 8601 duration',
  })
  edtf!: string | null;
}

class QuantityDto {
  @ApiProperty({ type: Number, nullable: true }) @ValidateIf(unlessNull) @IsNumber() min!: number | null;
  @ApiProperty({ type: Number, nullable: true }) @ValidateIf(unlessNull) @IsNumber() max!: number | null;
  @ApiProperty({ example: 'people' }) @IsString() @MaxLength(40) unit!: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() approx?: boolean;
}

class ChangesDto {
  @ApiPropertyOptional({ enum: ACTIONS }) @IsOptional() @IsIn(ACTIONS) action?: Action;
  @ApiPropertyOptional({ enum: PHASES, nullable: true })
  @ValidateIf(unlessNull)
  @IsIn(PHASES)
  phase?: Phase | null;
  @ApiPropertyOptional({ enum: POLARITIES }) @IsOptional() @IsIn(POLARITIES) polarity?: Polarity;
  @ApiPropertyOptional({ enum: MODALITIES }) @IsOptional() @IsIn(MODALITIES) modality?: Modality;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(300) claimant?: string;
  @ApiPropertyOptional({ type: String, nullable: true })
  @ValidateIf(unlessNull)
  @IsString()
  @MaxLength(60)
  utteredOn?: string | null;
  @ApiPropertyOptional({ type: TimeDto }) @IsOptional() @ValidateNested() @Type(() => TimeDto) time?: TimeDto;
  @ApiPropertyOptional({ type: QuantityDto, nullable: true })
  @ValidateIf(unlessNull)
  @ValidateNested()
  @Type(() => QuantityDto)
  quantity?: QuantityDto | null;
  @ApiPropertyOptional({ type: String, nullable: true })
  @ValidateIf(unlessNull)
  @IsString()
  @MaxLength(200)
  place?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true })
  @ValidateIf(unlessNull)
  @IsString()
  @MaxLength(300)
  value?: string | null;
}

class VersionedDto {
  @ApiProperty({ description: 'Why.' })
  @IsString()
  @Matches(/\S/, { message: 'reason must not be empty' })
  @MaxLength(2_000)
  reason!: string;

  @ApiPropertyOptional({ description: 'The version you looked at; a 409 tells what changed since.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedVersion?: number;
}

export class AmendmentDto extends VersionedDto {
  @ApiProperty({ type: ChangesDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => ChangesDto)
  changes!: CorrectableFields;
}

export class CorrectionDto extends AmendmentDto {
  @ApiProperty({ description: 'Who says so.' })
  @IsString()
  @Matches(/\S/, { message: 'authority must not be empty' })
  @MaxLength(300)
  authority!: string;
}

export class RetractionDto extends VersionedDto {
  @ApiProperty({ description: 'Who withdrew it.' })
  @IsString()
  @Matches(/\S/, { message: 'authority must not be empty' })
  @MaxLength(300)
  authority!: string;
}

export interface ChangedClaim {
  readonly claimId: string;
  readonly version: number;
  readonly status: 'standing' | 'retracted';
  readonly fields?: CorrectableFields;
}
