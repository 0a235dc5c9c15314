import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';

export class TakeDownDto {
  @ApiProperty({ description: 'Why.' })
  @IsString()
  @Matches(/\S/, { message: 'reason must not be empty' })
  @MaxLength(2_000)
  reason!: string;

  @ApiProperty({ description: 'Who demands it: a court, a law, the outlet.' })
  @IsString()
  @Matches(/\S/, { message: 'authority must not be empty' })
  @MaxLength(300)
  authority!: string;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'The version you looked at; a 409 tells what changed since.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedVersion?: number;
}
