import {
  Body,
  ConflictException,
  Controller,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import type { Request } from 'express';
import type { Version } from '@isnad/claim-model';
import { DismissPattern, JudgeContradiction } from '@isnad/ledger-commands';
import {
  type ContradictionState,
  DIMENSIONS,
  DISMISSAL_REASONS,
  type DismissalReason,
} from '@isnad/ledger-domain';
import { ContradictionQueries, PositionQueries, type ContradictionView, type Page } from '@isnad/read-models';
import { type List, AsOfDto, speakFor, type SpeakingFor } from '../as-of.js';
import { Needs, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';
import { metadataOf } from '../metadata.js';
import { PagingDto } from '../paging.js';

const STATUSES = ['open', 'held', 'confirmed', 'dismissed', 'resolved'] as const;

class ContradictionFilterDto extends PagingDto {
  @ApiPropertyOptional({
    enum: STATUSES,
    description: '"open" leaves out those with a side on hold; "held" are these. Default: all.',
  })
  @IsOptional()
  @IsIn(STATUSES)
  status?: string;
  @ApiPropertyOptional({ enum: DIMENSIONS }) @IsOptional() @IsIn(DIMENSIONS) dimension?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(64) storyId?: string;
  @ApiPropertyOptional({ description: 'A claim on either side.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  claimId?: string;
}

class ConfirmationDto {
  @ApiPropertyOptional({ type: String }) @IsOptional() @IsString() @MaxLength(2_000) note?: string;
  @ApiPropertyOptional({
    type: 'integer',
    description: 'The version you looked at; a 409 tells what changed since.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedVersion?: number;
}

const SCOPES = ['pair', 'pattern'] as const;

class DismissalDto extends ConfirmationDto {
  @ApiProperty({ enum: DISMISSAL_REASONS }) @IsIn(DISMISSAL_REASONS) reason!: DismissalReason;
  @ApiPropertyOptional({
    enum: SCOPES,
    default: 'pair',
    description:
      '"pattern": with all that are like it in its story (same rule, same speakers, same acts), now and later.',
  })
  @IsOptional()
  @IsIn(SCOPES)
  scope?: (typeof SCOPES)[number];
}

class ReopeningDto {
  @ApiProperty({ description: 'Why it is looked at again.' })
  @IsString()
  @Matches(/\S/, { message: 'cause must not be empty' })
  @MaxLength(2_000)
  cause!: string;
  @ApiPropertyOptional({
    type: 'integer',
    description: 'The version you looked at; a 409 tells what changed since.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedVersion?: number;
}

/** The contradiction as the judgement left it. */
interface Judged {
  readonly contradictionId: string;
  readonly status: ContradictionView['status'];
  /** Of its stream. */
  readonly version: Version;
  /** Other open ones that were dismissed with it, for they are of its pattern; absent where only the pair was. */
  readonly alike?: readonly string[];
}

@ApiTags('contradictions')
@Controller('api/v1/contradictions')
export class ContradictionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly contradictions: ContradictionQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({
    operationId: 'listContradictions',
    summary: 'Contradictions with both sides, newest first.',
  })
  async list(@Query() filter: ContradictionFilterDto): Promise<SpeakingFor<Page<ContradictionView>>> {
    const position = await this.positions.resolve(filter.asOf);
    return speakFor(position, await this.contradictions.list(filter, position));
  }

  @Get(':contradictionId')
  @Needs('read')
  @ApiOperation({ operationId: 'findContradiction', summary: 'One contradiction with both sides.' })
  async find(
    @Param('contradictionId') contradictionId: string,
    @Query() { asOf }: AsOfDto,
  ): Promise<SpeakingFor<ContradictionView>> {
    const position = await this.positions.resolve(asOf);
    return speakFor(position, await this.#known(contradictionId, position));
  }

  @Post(':contradictionId/confirmation')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmContradiction', summary: 'Confirm: both cannot be true.' })
  confirm(
    @Param('contradictionId') contradictionId: string,
    @Body() body: ConfirmationDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<Judged> {
    const { note = null, expectedVersion } = body;
    return this.#judge(
      new JudgeContradiction(
        { type: 'ConfirmContradiction', contradictionId, note },
        metadataOf(request, who),
        expectedVersion,
      ),
    );
  }

  @Get(':contradictionId/alike')
  @Needs('read')
  @ApiOperation({
    operationId: 'listAlikeContradictions',
    summary:
      'Other open contradictions of its story by the same rule, of the same speakers about the same acts.',
  })
  async alike(
    @Param('contradictionId') contradictionId: string,
    @Query() { asOf }: AsOfDto,
  ): Promise<SpeakingFor<List<ContradictionView>>> {
    const position = await this.positions.resolve(asOf);
    const found = await this.#known(contradictionId, position);
    return speakFor(position, { items: await this.contradictions.alike(found, position) });
  }

  @Post(':contradictionId/dismissal')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'dismissContradiction',
    summary: 'Dismiss, with the reason why it only looks like one; alone, or with all that are like it.',
  })
  async dismiss(
    @Param('contradictionId') contradictionId: string,
    @Body() body: DismissalDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<Judged> {
    const { reason, note = null, expectedVersion, scope } = body;
    const metadata = metadataOf(request, who);
    if (scope !== 'pattern')
      return this.#judge(
        new JudgeContradiction(
          { type: 'DismissContradiction', contradictionId, reason, note, patternId: null },
          metadata,
          expectedVersion,
        ),
      );
    const position = await this.positions.resolve(undefined);
    const found = await this.#known(contradictionId, position);
    const { pattern } = found;
    if (pattern === null)
      throw new ConflictException(
        'Its claims are of no story, so that there is no pattern in one. Dismiss the pair.',
      );
    const alike = (await this.contradictions.alike(found, position)).map((one) => one.contradictionId);
    const dismissal = { contradictionId, pattern, alike, reason, note };
    const done = await this.commands.execute(new DismissPattern(dismissal, metadata, expectedVersion));
    return { ...judged(contradictionId, done), alike: done.alike };
  }

  @Post(':contradictionId/reopening')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'reopenContradiction',
    summary:
      'Open one that was judged again; and where its pattern was dismissed, what is like it may be raised again.',
  })
  reopen(
    @Param('contradictionId') contradictionId: string,
    @Body() { cause, expectedVersion }: ReopeningDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<Judged> {
    return this.#judge(
      new JudgeContradiction(
        { type: 'ReopenContradiction', contradictionId, cause },
        metadataOf(request, who),
        expectedVersion,
      ),
    );
  }

  async #known(contradictionId: string, position: bigint): Promise<ContradictionView> {
    const found = await this.contradictions.find(contradictionId, position);
    if (found === null) throw new NotFoundException(`No contradiction ${contradictionId}.`);
    return found;
  }

  async #judge(command: JudgeContradiction): Promise<Judged> {
    return judged(command.command.contradictionId, await this.commands.execute(command));
  }
}

function judged(
  contradictionId: string,
  { state: { status }, version }: { readonly state: ContradictionState; readonly version: number },
): Judged {
  if (status === 'unknown')
    throw new Error(`Contradiction ${contradictionId} was judged before it was known.`);
  return { contradictionId, status, version };
}
