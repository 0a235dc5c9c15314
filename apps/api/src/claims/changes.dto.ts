import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDefined,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
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
  type Version,
} from '@isnad/claim-model';
import {
  CORRECTABLE_FIELDS,
  type CorrectableField,
  type CorrectableFields,
  type KnownClaim,
} from '@isnad/ledger-domain';
import { ActDto, ReasonDto, ToldActDto } from '../corrections/act.dto.js';

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

export class AmendmentDto extends ReasonDto {
  @ApiProperty({ type: ChangesDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => ChangesDto)
  changes!: CorrectableFields;
}

export class ClaimChangeDto extends ActDto {
  @ApiProperty({ type: ChangesDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => ChangesDto)
  changes!: CorrectableFields;
}

export class ClaimNoteDto extends ToldActDto {
  @ApiPropertyOptional({
    enum: CORRECTABLE_FIELDS,
    description: 'The field that is meant. Default: all of it.',
  })
  @IsOptional()
  @IsIn(CORRECTABLE_FIELDS)
  field?: CorrectableField;
}

export class ReviewDto extends ActDto {
  @ApiProperty({ description: 'In the words that are published.', example: 'Mostly false' })
  @IsString()
  @Matches(/\S/, { message: 'verdict must not be empty' })
  @MaxLength(200)
  verdict!: string;

  @ApiProperty({ description: 'Where the review can be read.', example: 'https://checks.example/1' })
  @IsString()
  @Matches(/^https?:\/\/\S+$/i, { message: 'reviewUrl must be an http(s) address' })
  @MaxLength(2_000)
  reviewUrl!: string;
}

/** The claim as the act left it. */
export interface ChangedClaim {
  readonly claimId: string;
  /** Of its stream. */
  readonly version: Version;
  /** misread: no article says so; the reading was ours. */
  readonly status: KnownClaim['status'];
  readonly held: boolean;
  /** What its fields say by now. */
  readonly fields?: CorrectableFields;
}
