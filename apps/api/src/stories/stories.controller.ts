import { Body, Controller, Get, HttpCode, NotFoundException, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Version } from '@isnad/claim-model';
import { MergeStories, SplitStory, type StoryHalves } from '@isnad/ledger-commands';
import { PositionQueries, StoryQueries, type Page, type StoryView } from '@isnad/read-models';
import { AsOfDto, speakFor, type SpeakingFor } from '../as-of.js';
import { Needs, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';
import { metadataOf } from '../metadata.js';
import { PagingDto } from '../paging.js';
import { MergeDto, SplitDto } from './edit.dto.js';

/** The story that goes on. */
interface MergedStory {
  readonly storyId: string;
  /** Of its stream. */
  readonly version: Version;
  /** The stories that became part of it. */
  readonly mergedIds: readonly string[];
}

@ApiTags('stories')
@Controller('api/v1/stories')
export class StoriesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly stories: StoryQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ operationId: 'listStories', summary: 'Stories, newest first.' })
  async list(@Query() paging: PagingDto): Promise<SpeakingFor<Page<StoryView>>> {
    const position = await this.positions.resolve(paging.asOf);
    return speakFor(position, await this.stories.list(paging, position));
  }

  @Get(':storyId')
  @Needs('read')
  @ApiOperation({
    operationId: 'findStory',
    summary: 'One story; its articles, claims and contradictions are found by storyId.',
  })
  async find(@Param('storyId') storyId: string, @Query() { asOf }: AsOfDto): Promise<SpeakingFor<StoryView>> {
    const position = await this.positions.resolve(asOf);
    const story = await this.stories.find(storyId, position);
    if (story === null) throw new NotFoundException(`No story ${storyId}.`);
    return speakFor(position, story);
  }

  @Post(':storyId/merge')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'mergeStories',
    summary: 'Make other stories part of this one: they are about the same event.',
  })
  async merge(
    @Param('storyId') storyId: string,
    @Body() { storyIds: mergedIds, reason, expectedVersion }: MergeDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<MergedStory> {
    const { version } = await this.commands.execute(
      new MergeStories({ storyId, mergedIds, reason }, metadataOf(request, who), expectedVersion),
    );
    return { storyId, version, mergedIds };
  }

  @Post(':storyId/split')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'splitStory',
    summary: 'Take articles out of a story: they are about another event, and become a story of their own.',
  })
  split(
    @Param('storyId') storyId: string,
    @Body() { articleIds, reason, expectedVersion }: SplitDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<StoryHalves> {
    return this.commands.execute(
      new SplitStory({ storyId, articleIds, reason }, metadataOf(request, who), expectedVersion),
    );
  }
}
