import { applyDecorators, Controller, Get, Header, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import {
  ACT_KINDS,
  type ActKind,
  ActQueries,
  type ActView,
  ArticleQueries,
  ClaimQueries,
  LARGEST_LIMIT,
  type Page,
  PositionQueries,
} from '@isnad/read-models';
import { AsOfDto, speakFor, type SpeakingFor } from '../as-of.js';
import { Needs } from '../auth/access.guard.js';
import { ListOf } from '../list-of.js';
import { PagingDto } from '../paging.js';
import { claimReviewOf, correctionsOf } from './json-ld.js';
import type { ClaimReview, CorrectedArticle } from './schema-org.js';

const JSON_LD = 'application/ld+json';

/** A thing in the vocabulary of schema.org. */
const InJsonLd = (description: string) =>
  applyDecorators(
    Header('Content-Type', `${JSON_LD}; charset=utf-8`),
    ApiOkResponse({ description, content: { [JSON_LD]: { schema: {} } } }),
  );

class ActFilterDto extends PagingDto {
  @ApiPropertyOptional({ enum: ACT_KINDS, isArray: true, description: 'Of these kinds; default: of all.' })
  @IsOptional()
  @ListOf()
  @IsIn(ACT_KINDS, { each: true })
  kind?: ActKind[];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) claimId?: string;
  @ApiPropertyOptional({ description: 'On the article, or on a claim that it carries.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  articleId?: string;
}

@ApiTags('corrections')
@Controller('api/v1')
@Needs('read')
export class CorrectionsController {
  constructor(
    private readonly acts: ActQueries,
    private readonly articles: ArticleQueries,
    private readonly claims: ClaimQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get('corrections')
  @ApiOperation({
    operationId: 'listCorrections',
    summary: 'What editors did to claims and articles, with reason, authority and moment; newest first.',
  })
  async list(@Query() { kind: kinds, ...filter }: ActFilterDto): Promise<SpeakingFor<Page<ActView>>> {
    const position = await this.positions.resolve(filter.asOf);
    return speakFor(position, await this.acts.list({ ...filter, kinds }, position));
  }

  @Get('articles/:articleId/corrections')
  @InJsonLd('An article of schema.org with its corrections.')
  @ApiOperation({
    operationId: 'findArticleCorrections',
    summary: 'The corrections of an article, as JSON-LD in the vocabulary of schema.org.',
  })
  async ofArticle(
    @Param('articleId') articleId: string,
    @Query() { asOf }: AsOfDto,
  ): Promise<CorrectedArticle> {
    const position = await this.positions.resolve(asOf);
    const article = await this.articles.find(articleId, position);
    if (article === null) throw new NotFoundException(`No article ${articleId}.`);
    const acts = await this.#allOf({ articleId }, position);
    const ids = new Set(acts.flatMap(({ claimId }) => (claimId === null ? [] : [claimId])));
    const claims = await this.claims.findAll([...ids], position);
    return correctionsOf(article, acts, new Map(claims.map((claim) => [claim.claimId, claim])));
  }

  @Get('claims/:claimId/review')
  @InJsonLd('A ClaimReview of schema.org.')
  @ApiOperation({
    operationId: 'findClaimReview',
    summary:
      'The newest review of a claim, as JSON-LD ClaimReview of schema.org; 404 where it was never checked.',
  })
  async reviewOf(@Param('claimId') claimId: string, @Query() { asOf }: AsOfDto): Promise<ClaimReview> {
    const position = await this.positions.resolve(asOf);
    const claim = await this.claims.find(claimId, position);
    if (claim === null) throw new NotFoundException(`No claim ${claimId}.`);
    const review = claimReviewOf(claim, await this.#allOf({ claimId }, position));
    if (review === null) throw new NotFoundException(`Claim ${claimId} was never checked.`);
    return review;
  }

  async #allOf(
    filter: { readonly claimId?: string; readonly articleId?: string },
    position: bigint,
  ): Promise<readonly ActView[]> {
    const found: ActView[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: Page<ActView> = await this.acts.list({ ...filter, limit: LARGEST_LIMIT, cursor }, position);
      found.push(...page.items);
      cursor = page.next;
    }
    return found;
  }
}
