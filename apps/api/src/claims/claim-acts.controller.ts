import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { ChangeClaim } from '@isnad/ledger-commands';
import type { ClaimState } from '@isnad/ledger-domain';
import { Needs, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';
import { ActDto, groundsOf, ReasonDto } from '../corrections/act.dto.js';
import { metadataOf } from '../metadata.js';
import { AmendmentDto, ClaimChangeDto, ClaimNoteDto, ReviewDto, type ChangedClaim } from './changes.dto.js';

/** What editors do to a claim. Each act is one event; a 409 tells who changed what since the version they looked at. */
@ApiTags('claims')
@Controller('api/v1/claims')
@Needs('edit')
export class ClaimActsController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':claimId/corrections')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'correctClaim',
    summary: 'Correct fields of a claim: it was wrong, and its source or an editor says so.',
  })
  correct(
    @Param('claimId') claimId: string,
    @Body() body: ClaimChangeDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { changes } = body;
    return this.#change({ type: 'CorrectClaim', claimId, changes, ...groundsOf(body) }, body, who, request);
  }

  @Post(':claimId/updates')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'updateClaim',
    summary: 'Update fields of a claim: it was right, and the claimant says this by now.',
  })
  update(
    @Param('claimId') claimId: string,
    @Body() body: ClaimChangeDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { changes } = body;
    return this.#change({ type: 'UpdateClaim', claimId, changes, ...groundsOf(body) }, body, who, request);
  }

  @Post(':claimId/clarifications')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'clarifyClaim',
    summary: 'Clarify how a claim, or one field of it, is meant. What it says stays.',
  })
  clarify(
    @Param('claimId') claimId: string,
    @Body() body: ClaimNoteDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { text, field = null } = body;
    const command = { type: 'ClarifyClaim', claimId, text, field, ...groundsOf(body) } as const;
    return this.#change(command, body, who, request);
  }

  @Post(':claimId/notes')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'annotateClaim',
    summary: 'Put a note of the editors beside a claim. What it says stays.',
  })
  annotate(
    @Param('claimId') claimId: string,
    @Body() body: ClaimNoteDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { text, field = null } = body;
    const command = { type: 'AnnotateClaim', claimId, text, field, ...groundsOf(body) } as const;
    return this.#change(command, body, who, request);
  }

  @Post(':claimId/retraction')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'retractClaim',
    summary: 'Record that a claim was withdrawn. Reports that still lean on it are alerted of.',
  })
  retract(
    @Param('claimId') claimId: string,
    @Body() body: ActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    return this.#change({ type: 'RetractClaim', claimId, ...groundsOf(body) }, body, who, request);
  }

  @Post(':claimId/hold')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'holdClaim',
    summary: 'Put a claim on hold: contradictions with it are no alarms until it is released.',
  })
  hold(
    @Param('claimId') claimId: string,
    @Body() body: ActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    return this.#change({ type: 'HoldClaim', claimId, ...groundsOf(body) }, body, who, request);
  }

  @Post(':claimId/release')
  @HttpCode(200)
  @ApiOperation({ operationId: 'releaseClaim', summary: 'Release a claim from hold.' })
  release(
    @Param('claimId') claimId: string,
    @Body() body: ActDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    return this.#change({ type: 'ReleaseClaim', claimId, ...groundsOf(body) }, body, who, request);
  }

  @Post(':claimId/verification')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'verifyClaim',
    summary: 'Record that the newsroom checked a claim and found it true; with its review.',
  })
  verify(
    @Param('claimId') claimId: string,
    @Body() body: ReviewDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { verdict, reviewUrl } = body;
    const command = { type: 'VerifyClaim', claimId, verdict, reviewUrl, ...groundsOf(body) } as const;
    return this.#change(command, body, who, request);
  }

  @Post(':claimId/refutation')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'refuteClaim',
    summary: 'Record that the newsroom checked a claim and found it false; with its review.',
  })
  refute(
    @Param('claimId') claimId: string,
    @Body() body: ReviewDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { verdict, reviewUrl } = body;
    const command = { type: 'RefuteClaim', claimId, verdict, reviewUrl, ...groundsOf(body) } as const;
    return this.#change(command, body, who, request);
  }

  @Post(':claimId/amendments')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'amendClaim',
    summary: 'Repair our own reading of the article; never counts as a correction by the source.',
  })
  amend(
    @Param('claimId') claimId: string,
    @Body() body: AmendmentDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { changes, reason } = body;
    return this.#change({ type: 'AmendExtraction', claimId, changes, reason }, body, who, request);
  }

  @Post(':claimId/rejection')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rejectClaim',
    summary: 'Record that no article says so: our reading made a claim of what is none.',
  })
  reject(
    @Param('claimId') claimId: string,
    @Body() body: ReasonDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedClaim> {
    const { reason } = body;
    return this.#change({ type: 'RejectExtraction', claimId, reason }, body, who, request);
  }

  async #change(
    command: ChangeClaim['command'],
    { expectedVersion }: ReasonDto,
    who: Principal,
    request: Request,
  ): Promise<ChangedClaim> {
    const { state, version } = await this.commands.execute(
      new ChangeClaim(command, metadataOf(request, who), expectedVersion),
    );
    return { claimId: command.claimId, version, ...outcomeOf(state) };
  }
}

const outcomeOf = (state: ClaimState): Omit<ChangedClaim, 'claimId' | 'version'> =>
  state.status === 'unknown'
    ? { status: 'standing', held: false }
    : { status: state.status, held: state.held, fields: state.fields };
