import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
  UnprocessableEntityException,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiOperation,
  ApiPropertyOptional,
  ApiQuery,
  ApiTags,
  PartialType,
} from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { IsIn, IsISO8601, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import { LANGUAGES, languageOf } from '@isnad/claim-model';
import {
  ObserveArticle,
  RetryArticle,
  TakeDownArticle,
  type Observation,
  type TakenDown,
} from '@isnad/ledger-commands';
import type { Step } from '@isnad/ledger-domain';
import {
  ArticleQueries,
  ClaimQueries,
  PositionQueries,
  type ArticleSummary,
  type ArticleView,
  type ClaimView,
  type Page,
} from '@isnad/read-models';
import { type List, AsOfDto, speakFor, type SpeakingFor } from '../as-of.js';
import { Needs, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';
import { metadataOf } from '../metadata.js';
import { PagingDto } from '../paging.js';
import { validation } from '../problems/validation.js';
import { ProvenanceDto, SubmissionDto } from './submission.dto.js';
import { TakeDownDto } from './take-down.dto.js';

/** What PostgreSQL reads as a moment; other forms of ISO 8601 (weeks, ordinal days, bare years) it does not. */
const DAY_OR_MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}([.]\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

const STAGES = ['observed', 'read', 'linked', 'compared', 'failed'] as const;

class ArticleFilterDto extends PagingDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) outlet?: string;
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) language?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) storyId?: string;
  @ApiPropertyOptional({ enum: STAGES })
  @IsOptional()
  @IsIn(STAGES)
  stage?: string;
  @ApiPropertyOptional({
    description: 'Published at or after: a day, or a moment with its offset (ISO 8601).',
  })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(DAY_OR_MOMENT, { message: 'publishedFrom must be as 2022-01-12, or 2022-01-12T16:00:00+03:00' })
  publishedFrom?: string;
  @ApiPropertyOptional({ description: 'Published before: a day, or a moment with its offset (ISO 8601).' })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  @Matches(DAY_OR_MOMENT, { message: 'publishedTo must be as 2022-01-12, or 2022-01-12T16:00:00+03:00' })
  publishedTo?: string;
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: 'Only those that name a day twice, differently; "false": only those that do not.',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  calendarSlips?: 'true' | 'false';
}

interface RetriedArticle {
  readonly articleId: string;
  /** The steps that are tried again. */
  readonly steps: readonly Step[];
}

@ApiTags('articles')
@Controller('api/v1/articles')
export class ArticlesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly articles: ArticleQueries,
    private readonly claims: ClaimQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Post()
  @Needs('ingest')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'submitArticle',
    summary: 'Submit an article. Its claims and contradictions follow in the background.',
  })
  @ApiConsumes('application/json', 'text/plain')
  @ApiBody({ type: SubmissionDto, description: 'JSON; or plain text with the other fields in the query.' })
  @ApiQuery({ type: PartialType(ProvenanceDto) })
  @ApiAcceptedResponse({
    description: 'Taken. What follows from it comes in the background.',
    headers: { Location: { description: 'Its address.', schema: { type: 'string' } } },
  })
  async submit(
    @Req() request: Request,
    @Headers('content-type') contentType: string | undefined,
    @Body() body: unknown,
    @Query() query: Record<string, unknown>,
    @Who() who: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Observation> {
    const submission = await read(contentType, body, query);
    const language = submission.language ?? languageOf(submission.body);
    if (language === null) {
      throw new UnprocessableEntityException(
        `The language of the text is not recognised as one of ${LANGUAGES.join(', ')}. Name it in "language" if it is.`,
      );
    }
    const observation = await this.commands.execute(
      new ObserveArticle(
        {
          title: submission.title ?? null,
          body: submission.body,
          outlet: submission.outlet,
          outletCountry: submission.outletCountry ?? null,
          language,
          publishedAt: submission.publishedAt ?? null,
          receivedAt: new Date().toISOString(),
          url: submission.url ?? null,
        },
        metadataOf(request, who),
      ),
    );
    response.setHeader('Location', `/api/v1/articles/${observation.articleId}`);
    return observation;
  }

  @Get()
  @Needs('read')
  @ApiOperation({ operationId: 'listArticles', summary: 'Articles, newest in the ledger first.' })
  async list(
    @Query() { calendarSlips, ...filter }: ArticleFilterDto,
  ): Promise<SpeakingFor<Page<ArticleSummary>>> {
    const position = await this.positions.resolve(filter.asOf);
    const slips = calendarSlips === undefined ? undefined : calendarSlips === 'true';
    return speakFor(position, await this.articles.list({ ...filter, calendarSlips: slips }, position));
  }

  @Get(':articleId')
  @Needs('read')
  @ApiOperation({ operationId: 'findArticle', summary: 'One article with its text and revisions.' })
  async find(
    @Param('articleId') articleId: string,
    @Query() { asOf }: AsOfDto,
  ): Promise<SpeakingFor<ArticleView>> {
    const position = await this.positions.resolve(asOf);
    return speakFor(position, await this.#known(articleId, position));
  }

  @Post(':articleId/retry')
  @Needs('edit')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'retryArticle',
    summary: 'Have the failed step of an article tried again; 409 where none has failed.',
  })
  async retry(
    @Param('articleId') articleId: string,
    @Req() request: Request,
    @Who() who: Principal,
  ): Promise<RetriedArticle> {
    const events = await this.commands.execute(new RetryArticle(articleId, metadataOf(request, who)));
    return {
      articleId,
      steps: events.flatMap((event) => (event.type === 'ArticleRetried' ? [event.data.step] : [])),
    };
  }

  @Get(':articleId/claims')
  @Needs('read')
  @ApiOperation({
    operationId: 'listArticleClaims',
    summary: 'The claims of its newest revision, in the order of the text.',
  })
  async claimsOf(
    @Param('articleId') articleId: string,
    @Query() { asOf }: AsOfDto,
  ): Promise<SpeakingFor<List<ClaimView>>> {
    const position = await this.positions.resolve(asOf);
    const { revision } = await this.#known(articleId, position);
    return speakFor(position, { items: await this.claims.ofReading(articleId, revision, position) });
  }

  @Post(':articleId/take-down')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'takeDownArticle',
    summary: 'Remove the text of an article, in all revisions and for good. Its claims and proofs stay.',
  })
  takeDown(
    @Param('articleId') articleId: string,
    @Body() { reason, authority, expectedVersion }: TakeDownDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<TakenDown> {
    return this.commands.execute(
      new TakeDownArticle(articleId, reason, authority, metadataOf(request, who), expectedVersion),
    );
  }

  async #known(articleId: string, position: bigint): Promise<ArticleView> {
    const article = await this.articles.find(articleId, position);
    if (article === null) throw new NotFoundException(`No article ${articleId}.`);
    return article;
  }
}

/** JSON as it stands; plain text is the body, and the query says where it comes from. */
async function read(contentType: string | undefined, body: unknown, query: object): Promise<SubmissionDto> {
  const kind = contentType?.split(';')[0]?.trim().toLowerCase();
  if (kind !== 'application/json' && kind !== 'text/plain') {
    throw new UnsupportedMediaTypeException(
      'Send application/json, or text/plain with outlet and publishedAt in the query.',
    );
  }
  const value: unknown =
    kind === 'text/plain' ? { ...query, body: typeof body === 'string' ? body : '' } : body;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject)
    throw new UnprocessableEntityException('An article is one JSON object with "body" and "outlet".');
  return (await validation().transform(plainToInstance(Object, value), {
    type: 'body',
    metatype: SubmissionDto,
  })) as SubmissionDto;
}
