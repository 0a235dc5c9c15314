import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, MaxLength } from 'class-validator';
import { ReasonDto } from '../corrections/act.dto.js';

export class MergeDto extends ReasonDto {
  @ApiProperty({ type: [String], description: 'The stories that become part of this one.', minItems: 1 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  storyIds!: string[];
}

export class SplitDto extends ReasonDto {
  @ApiProperty({
    type: [String],
    description: 'The articles that are another story, with the claims that they brought in.',
    minItems: 1,
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5_000)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  articleIds!: string[];
}
