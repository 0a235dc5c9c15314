import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PositionQueries, StoryQueries, type Page, type StoryView } from '@isnad/read-models';
import { AsOfDto, speakFor, type SpeakingFor } from '../as-of.js';
import { Needs } from '../auth/access.guard.js';
import { PagingDto } from '../paging.js';

@ApiTags('stories')
@Controller('api/v1/stories')
@Needs('read')
export class StoriesController {
  constructor(
    private readonly stories: StoryQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Stories, newest first.' })
  async list(@Query() paging: PagingDto): Promise<SpeakingFor<Page<StoryView>>> {
    const position = await this.positions.resolve(paging.asOf);
    return speakFor(position, await this.stories.list(paging, position));
  }

  @Get(':storyId')
  @ApiOperation({ summary: 'One story; its articles, claims and contradictions are found by storyId.' })
  async find(@Param('storyId') storyId: string, @Query() { asOf }: AsOfDto): Promise<SpeakingFor<StoryView>> {
    const position = await this.positions.resolve(asOf);
    const story = await this.stories.find(storyId, position);
    if (story === null) throw new NotFoundException(`No story ${storyId}.`);
    return speakFor(position, story);
  }
}
