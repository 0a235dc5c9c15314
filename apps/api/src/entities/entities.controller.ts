import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Version } from '@isnad/claim-model';
import { ChangeEntity } from '@isnad/ledger-commands';
import { entityIdOf } from '@isnad/ledger-domain';
import { NamedEntityQueries, type NamedEntityView, type Page, PositionQueries } from '@isnad/read-models';
import { speakFor, type SpeakingFor } from '../as-of.js';
import { Needs, Who } from '../auth/access.guard.js';
import type { Principal } from '../auth/access.js';
import { ReasonDto } from '../corrections/act.dto.js';
import { metadataOf } from '../metadata.js';
import { AliasesDto, EntityFilterDto, NameEntityDto } from './entity.dto.js';

interface ChangedEntity {
  readonly entityId: string;
  /** Of its stream. */
  readonly version: Version;
}

@ApiTags('entities')
@Controller('api/v1/entities')
export class EntitiesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly entities: NamedEntityQueries,
    private readonly positions: PositionQueries,
  ) {}

  @Get()
  @Needs('read')
  @ApiOperation({
    operationId: 'listEntities',
    summary: 'Persons, bodies and places that the newsroom made known, newest first.',
  })
  async list(@Query() filter: EntityFilterDto): Promise<SpeakingFor<Page<NamedEntityView>>> {
    const position = await this.positions.resolve(filter.asOf);
    return speakFor(position, await this.entities.list(filter, position));
  }

  @Post()
  @Needs('edit')
  @HttpCode(201)
  @ApiOperation({
    operationId: 'nameEntity',
    summary: 'Make an entity known: articles that are read from now on find it under each of its names.',
  })
  name(
    @Body() { type, name, aliases = [], country, reason, expectedVersion }: NameEntityDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedEntity> {
    const entityId = entityIdOf(type, name);
    const entity = { entityId, type, name, aliases, country: country ?? null, reason };
    return this.#change(entityId, { type: 'NameEntity', entity }, expectedVersion, who, request);
  }

  @Post(':entityId/aliases')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addAliases', summary: 'Give an entity further names.' })
  alias(
    @Param('entityId') entityId: string,
    @Body() { aliases, reason, expectedVersion }: AliasesDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedEntity> {
    const command = { type: 'AddAliases', entityId, aliases, reason } as const;
    return this.#change(entityId, command, expectedVersion, who, request);
  }

  @Post(':entityId/withdrawal')
  @Needs('edit')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'withdrawEntity',
    summary: 'Read its names as its own no more. What was read before stays as it was read.',
  })
  withdraw(
    @Param('entityId') entityId: string,
    @Body() { reason, expectedVersion }: ReasonDto,
    @Who() who: Principal,
    @Req() request: Request,
  ): Promise<ChangedEntity> {
    const command = { type: 'WithdrawEntity', entityId, reason } as const;
    return this.#change(entityId, command, expectedVersion, who, request);
  }

  async #change(
    entityId: string,
    command: ChangeEntity['command'],
    expectedVersion: number | undefined,
    who: Principal,
    request: Request,
  ): Promise<ChangedEntity> {
    const change = new ChangeEntity(entityId, command, metadataOf(request, who), expectedVersion);
    const { version } = await this.commands.execute(change);
    return { entityId, version };
  }
}
