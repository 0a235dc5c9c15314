import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Version } from '@isnad/claim-model';
import { ChangeArticle } from '@isnad/ledger-commands';
import { Needs, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';
import { ActDto, groundsOf, ToldActDto } from '../corrections/act.dto.js';
import { metadataOf } from '../metadata.js';

/** The article as the act left it. */
interface ChangedArticle {
  readonly articleId: string;
  /** Of its stream. */
  readonly version: Version;
  readonly held: boolean;
  readonly retracted: boolean;
  /** Claims that were retracted with it: those that were read nowhere else. */
  readonly retractedClaims: readonly string[];
}

/** What editors do to an article; its text, as it was observed, stays as it is. */
@ApiTags('articles')
@Controller('api/v1/articles')
@Needs('edit')
export class ArticleActsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':articleId/corrections')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'correctArticle',
    summary: 'Correct an article: it was wrong, and readers are told what is right.',
  })
  correct(
    @Param('articleId') articleId: string,
    @Body() body: ToldActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedArticle> {
    const command = { type: 'CorrectArticle', articleId, text: body.text, ...groundsOf(body) } as const;
    return this.#change(command, body, who, request);
  }

  @Post(':articleId/updates')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'updateArticle',
    summary: 'Update an article: it was right, and readers are told what has come about since.',
  })
  update(
    @Param('articleId') articleId: string,
    @Body() body: ToldActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedArticle> {
    const command = { type: 'UpdateArticle', articleId, text: body.text, ...groundsOf(body) } as const;
    return this.#change(command, body, who, request);
  }

  @Post(':articleId/clarifications')
  @HttpCode(200)
  @ApiOperation({ operationId: 'clarifyArticle', summary: 'Clarify how an article is meant.' })
  clarify(
    @Param('articleId') articleId: string,
    @Body() body: ToldActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedArticle> {
    const command = { type: 'ClarifyArticle', articleId, text: body.text, ...groundsOf(body) } as const;
    return this.#change(command, body, who, request);
  }

  @Post(':articleId/notes')
  @HttpCode(200)
  @ApiOperation({ operationId: 'annotateArticle', summary: 'Put a note of the editors beside an article.' })
  annotate(
    @Param('articleId') articleId: string,
    @Body() body: ToldActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedArticle> {
    const command = { type: 'AnnotateArticle', articleId, text: body.text, ...groundsOf(body) } as const;
    return this.#change(command, body, who, request);
  }

  @Post(':articleId/retraction')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'retractArticle',
    summary: 'Record that a report was withdrawn, and with it the claims that were read nowhere else.',
  })
  retract(
    @Param('articleId') articleId: string,
    @Body() body: ActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedArticle> {
    return this.#change({ type: 'RetractArticle', articleId, ...groundsOf(body) }, body, who, request);
  }

  @Post(':articleId/hold')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'holdArticle',
    summary:
      'Put a report on hold, and with it the claims that no other report carries, until it is released.',
  })
  hold(
    @Param('articleId') articleId: string,
    @Body() body: ActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedArticle> {
    return this.#change({ type: 'HoldArticle', articleId, ...groundsOf(body) }, body, who, request);
  }

  @Post(':articleId/release')
  @HttpCode(200)
  @ApiOperation({ operationId: 'releaseArticle', summary: 'Release a report from hold.' })
  release(
    @Param('articleId') articleId: string,
    @Body() body: ActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedArticle> {
    return this.#change({ type: 'ReleaseArticle', articleId, ...groundsOf(body) }, body, who, request);
  }

  async #change(
    command: ChangeArticle['command'],
    { expectedVersion }: ActDto,
    who: Principal,
    request: Request,
  ): Promise<ChangedArticle> {
    const { state, version, retractedClaims } = await this.commands.execute(
      new ChangeArticle(command, metadataOf(request, who), expectedVersion),
    );
    const standing = state.status === 'known' ? state.standing : { held: false, retracted: false };
    const { held, retracted } = standing;
    return { articleId: command.articleId, version, held, retracted, retractedClaims };
  }
}
