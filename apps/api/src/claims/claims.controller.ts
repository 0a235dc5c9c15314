import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ACTIONS, LANGUAGES, type Version } from '@isnad/claim-model';
import { EventStore, type StoredEvent } from '@isnad/event-store';
import { streamOf } from '@isnad/ledger-domain';
import { ClaimQueries, PositionQueries, type ClaimView, type Page } from '@isnad/read-models';
import { AsOfDto, speakFor, type SpeakingFor } from '../as-of.js';
import { Needs } from '../auth/access.guard.js';
import { PagingDto } from '../paging.js';
import { HistoryPageDto } from './history.dto.js';

const CLAIM_STATUSES = ['standing', 'retracted', 'misread'] as const;

class ClaimFilterDto extends PagingDto {
  @ApiPropertyOptional({ enum: ACTIONS }) @IsOptional() @IsIn(ACTIONS) action?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) place?: string;
  @ApiPropertyOptional({ description: 'Part of the claimant’s name.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  claimant?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) outlet?: string;
  @ApiPropertyOptional({ enum: LANGUAGES }) @IsOptional() @IsIn(LANGUAGES) language?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) articleId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) storyId?: string;
  @ApiPropertyOptional({ enum: CLAIM_STATUSES })
  @IsOptional()
  @IsIn(CLAIM_STATUSES)
  status?: string;
}

interface ClaimHistory {
  /** Its events, the oldest first. */
  readonly items: readonly StoredEvent[];
  /** Version to go on from, for `from`; null on the last page. */
  readonly next: Version | null;
}

@ApiTags('claims')
@Controller('api/v1/claims')
export class ClaimsController {
  constructor(
    private readonly store: EventStore,
    private readonly claims: ClaimQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ operationId: 'listClaims', summary: 'Claims, newest in the ledger first.' })
  async list(@Query() filter: ClaimFilterDto): Promise<SpeakingFor<Page<ClaimView>>> {
    const position = await this.positions.resolve(filter.asOf);
    return speakFor(position, await this.claims.list(filter, position));
  }

  @Get(':claimId')
  @Needs('read')
  @ApiOperation({ operationId: 'findClaim', summary: 'One claim with its evidence.' })
  async find(@Param('claimId') claimId: string, @Query() { asOf }: AsOfDto): Promise<SpeakingFor<ClaimView>> {
    const position = await this.positions.resolve(asOf);
    const claim = await this.claims.find(claimId, position);
    if (claim === null) throw new NotFoundException(`No claim ${claimId}.`);
    return speakFor(position, claim);
  }

  @Get(':claimId/history')
  @Needs('read')
  @ApiOperation({ operationId: 'listClaimEvents', summary: 'Every event of the claim, oldest first.' })
  async history(
    @Param('claimId') claimId: string,
    @Query() { from = 1, limit = 100 }: HistoryPageDto,
  ): Promise<ClaimHistory> {
    const events = await this.store.readStream(streamOf.claim(claimId), {
      fromVersion: from,
      limit: limit + 1,
    });
    if (events.length === 0 && from === 1) throw new NotFoundException(`No claim ${claimId}.`);
    return { items: events.slice(0, limit), next: events.length > limit ? from + limit : null };
  }
}
