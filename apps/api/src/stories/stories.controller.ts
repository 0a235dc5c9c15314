import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { StoryQueries, type Page, type StoryView } from '@isnad/read-models';
import { Needs } from '../auth/access.guard.js';
import { PagingDto } from '../paging.js';

@ApiTags('stories')
@Controller('api/v1/stories')
@Needs('read')
export class StoriesController {
  constructor(private readonly stories: StoryQueries) {}

  @Get()
  @ApiOperation({ summary: 'Stories, newest first.' })
  list(@Query() paging: PagingDto): Promise<Page<StoryView>> {
    return this.stories.list(paging);
  }

  @Get(':storyId')
  @ApiOperation({ summary: 'One story; its articles, claims and contradictions are found by storyId.' })
  async find(@Param('storyId') storyId: string): Promise<StoryView> {
    const story = await this.stories.find(storyId);
    if (story === null) throw new NotFoundException(`No story ${storyId}.`);
    return story;
  }
}
