import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Position } from '@isnad/claim-model';
import { EventStore, type SequencedEvent } from '@isnad/event-store';
import { Needs } from '../auth/access.guard.js';

class EventsDto {
  @ApiPropertyOptional({ description: 'First position.', default: '0' })
  @IsOptional()
  @Matches(/^\d{1,18}$/, { message: 'from must be a position: 0, 1, 2 …' })
  from?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1_000, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit?: number;
}

/** An event of the ledger, as it was recorded. */
interface LedgerEvent extends Omit<SequencedEvent, 'position'> {
  readonly position: Position;
}

interface EventPage {
  readonly items: readonly LedgerEvent[];
  /** Position to go on from; equals `from` where nothing new came. */
  readonly next: Position;
}

@ApiTags('events')
@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly store: EventStore) {}

  @Get()
  @Needs('audit')
  @ApiOperation({ operationId: 'listEvents', summary: 'The ledger from a position on, in its one order.' })
  async list(@Query() { from = '0', limit = 100 }: EventsDto): Promise<EventPage> {
    const events = await this.store.readAll({ from: BigInt(from), limit });
    const last = events.at(-1);
    return {
      // Positions outgrow a JSON number's exactness, so they travel as text.
      items: events.map((event) => ({ ...event, position: event.position.toString() })),
      next: last === undefined ? from : (last.position + 1n).toString(),
    };
  }
}
