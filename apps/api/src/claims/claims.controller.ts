import { Body, Controller, Get, HttpCode, NotFoundException, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Request } from 'express';
import { ACTIONS, LANGUAGES } from '@isnad/claim-model';
import { EventStore, type StoredEvent } from '@isnad/event-store';
import { ChangeClaim } from '@isnad/ledger-commands';
import { streamOf } from '@isnad/ledger-domain';
import { ClaimQueries, PositionQueries, type ClaimView, type Page } from '@isnad/read-models';
import { AsOfDto, speakFor, type SpeakingFor } from '../as-of.js';
import { Needs, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';
import { metadataOf } from '../metadata.js';
import { PagingDto } from '../paging.js';
import { AmendmentDto, CorrectionDto, RetractionDto, type ChangedClaim } from './changes.dto.js';
import { HistoryPageDto } from './history.dto.js';

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
  @ApiPropertyOptional({ enum: ['standing', 'retracted'] })
  @IsOptional()
  @IsIn(['standing', 'retracted'])
  status?: string;
}

@ApiTags('claims')
@Controller('api/v1/claims')
export class ClaimsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly claims: ClaimQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({ summary: 'Claims, newest in the ledger first.' })
  async list(@Query() filter: ClaimFilterDto): Promise<SpeakingFor<Page<ClaimView>>> {
    const position = await this.positions.resolve(filter.asOf);
    return speakFor(position, await this.claims.list(filter, position));
  }

  @Get(':claimId')
  @Needs('read')
  @ApiOperation({ summary: 'One claim with its evidence.' })
  async find(@Param('claimId') claimId: string, @Query() { asOf }: AsOfDto): Promise<SpeakingFor<ClaimView>> {
    const position = await this.positions.resolve(asOf);
    const claim = await this.claims.find(claimId, position);
    if (claim === null) throw new NotFoundException(`No claim ${claimId}.`);
    return speakFor(position, claim);
  }

  @Get(':claimId/history')
  @Needs('read')
  @ApiOperation({ summary: 'Every event of the claim, oldest first.' })
  async history(
    @Param('claimId') claimId: string,
    @Query() { from = 1, limit = 100 }: HistoryPageDto,
  ): Promise<{ readonly items: readonly StoredEvent[]; readonly next: number | null }> {
    const events = await this.store.readStream(streamOf.claim(claimId), {
      fromVersion: from,
      limit: limit + 1,
    });
    if (events.length === 0 && from === 1) throw new NotFoundException(`No claim ${claimId}.`);
    return { items: events.slice(0, limit), next: events.length > limit ? from + limit : null };
  }

  @Post(':claimId/corrections')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Correct fields of a claim, as its source or an editor has corrected it.' })
  correct(
    @Param('claimId') claimId: string,
    @Body() body: CorrectionDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { changes, reason, authority, expectedVersion } = body;
    return this.#change(
      claimId,
      new ChangeClaim(
        { type: 'CorrectClaim', claimId, changes, reason, authority, effectiveAt: null },
        metadataOf(request, who),
        expectedVersion,
      ),
    );
  }

  @Post(':claimId/amendments')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Repair our own reading of the article; never counts as a correction by the source.',
  })
  amend(
    @Param('claimId') claimId: string,
    @Body() body: AmendmentDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { changes, reason, expectedVersion } = body;
    return this.#change(
      claimId,
      new ChangeClaim(
        { type: 'AmendExtraction', claimId, changes, reason },
        metadataOf(request, who),
        expectedVersion,
      ),
    );
  }

  @Post(':claimId/retraction')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record that a claim was withdrawn.' })
  retract(
    @Param('claimId') claimId: string,
    @Body() body: RetractionDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { reason, authority, expectedVersion } = body;
    return this.#change(
      claimId,
      new ChangeClaim(
        { type: 'RetractClaim', claimId, reason, authority, effectiveAt: null },
        metadataOf(request, who),
        expectedVersion,
      ),
    );
  }

  async #change(claimId: string, command: ChangeClaim): Promise<ChangedClaim> {
    const { state, version } = await this.commands.execute(command);
    return {
      claimId,
      version,
      status: state.status === 'retracted' ? 'retracted' : 'standing',
      ...(state.status === 'unknown' ? {} : { fields: state.fields }),
    };
  }
}
