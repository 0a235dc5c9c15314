import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import pg from 'pg';
import {
  EventStore,
  LedgerTree,
  readBacklog,
  readLag,
  readLeaders,
  readWitnessLag,
} from '@isnad/event-store';
import { parseCheckpoint } from '@isnad/transparency-log';
import { Needs } from '../auth/access.guard.js';
import { expose } from './prometheus-text.js';

@ApiTags('operation')
@Controller()
export class MetricsController {
  constructor(
    private readonly pool: pg.Pool,
    private readonly store: EventStore,
  ) {}

  @Get('metrics')
  @Needs('read')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOperation({
    operationId: 'readMetrics',
    summary: 'What operators watch, in the Prometheus text format.',
  })
  @ApiOkResponse({
    description: 'Gauges in the Prometheus text exposition format 0.0.4.',
    content: { 'text/plain': { schema: { type: 'string', example: 'isnad_ledger_events 4711\n' } } },
  })
  async metrics(): Promise<string> {
    const [size, head, backlog, subscriptions, leaders, witnesses] = await Promise.all([
      this.store.size(),
      new LedgerTree(this.pool).head(),
      readBacklog(this.pool),
      readLag(this.pool),
      readLeaders(this.pool),
      readWitnessLag(this.pool),
    ]);
    const perSubscription = (value: (lag: (typeof subscriptions)[number]) => number) =>
      subscriptions.map((lag) => ({ labels: { subscription: lag.subscription }, value: value(lag) }));
    return expose([
      {
        name: 'isnad_ledger_events',
        help: 'Events that have a position.',
        values: [{ value: Number(size) }],
      },
      {
        name: 'isnad_tree_events',
        help: 'Events that the newest checkpoint signs for.',
        values: [{ value: head === null ? 0 : parseCheckpoint(head).size }],
      },
      {
        name: 'isnad_sequencer_waiting_events',
        help: 'Events that are committed and have no position yet.',
        values: [{ value: backlog.events }],
      },
      {
        name: 'isnad_sequencer_oldest_waiting_seconds',
        help: 'Seconds since the oldest event without a position was recorded.',
        values: [{ value: backlog.oldestSeconds }],
      },
      {
        name: 'isnad_sequencer_leaders',
        help: 'Sequencers that lead: 1, or 0 while none runs or one takes over.',
        values: [{ value: leaders }],
      },
      {
        name: 'isnad_witness_behind_events',
        help: 'Events of the newest checkpoint that are not in the last one that a witness has cosigned.',
        values: witnesses.map(({ witness, behind }) => ({ labels: { witness }, value: behind })),
      },
      {
        name: 'isnad_subscription_behind_events',
        help: 'Events that a subscription has not handled.',
        values: perSubscription(({ behind }) => behind),
      },
      {
        name: 'isnad_subscription_stalled_seconds',
        help: 'Seconds since the oldest event that a subscription has not handled was recorded.',
        values: perSubscription(({ stalledSeconds }) => stalledSeconds),
      },
      {
        name: 'isnad_subscription_paused',
        help: '1 where a subscription stands still at an event that its handler cannot take.',
        values: perSubscription(({ paused }) => (paused ? 1 : 0)),
      },
    ]);
  }
}
