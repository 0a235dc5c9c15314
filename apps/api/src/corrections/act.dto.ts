import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { IsPastMoment } from '../moment.js';

/** What every change of a claim, an article or a story says. */
export class ReasonDto {
  @ApiProperty({ description: 'Why, in words that may be published.' })
  @IsString()
  @Matches(/\S/, { message: 'reason must not be empty' })
  @MaxLength(2_000)
  reason!: string;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'The version you looked at; a 409 tells what changed since.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedVersion?: number;
}

/** What every act of an editor says of itself. */
export class ActDto extends ReasonDto {
  @ApiProperty({ description: 'Who decided it: the outlet, an editor by name and office, a court.' })
  @IsString()
  @Matches(/\S/, { message: 'authority must not be empty' })
  @MaxLength(300)
  authority!: string;

  @ApiPropertyOptional({
    description:
      'From when on it holds: a moment with its offset (ISO 8601) that has come. Default: when it is recorded.',
  })
  @IsOptional()
  @IsPastMoment()
  effectiveAt?: string;
}

/** An act that tells readers something. */
export class ToldActDto extends ActDto {
  @ApiProperty({ description: 'The words that readers get.' })
  @IsString()
  @Matches(/\S/, { message: 'text must not be empty' })
  @MaxLength(4_000)
  text!: string;
}

/** Reason, authority and moment of an act, as its event keeps them. */
export const groundsOf = ({ reason, authority, effectiveAt = null }: Grounds) => ({
  reason,
  authority,
  effectiveAt,
});

interface Grounds {
  readonly reason: string;
  readonly authority: string;
  readonly effectiveAt?: string | null;
}
