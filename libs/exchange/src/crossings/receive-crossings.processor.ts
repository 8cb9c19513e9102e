import { Injectable } from '@nestjs/common';
import { systemOf, type Transaction } from '@app/platform';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Case, MovesService, WorkflowsService } from '@app/review';
import { exchangeEvents } from '../exchange.events.js';
import { ArrivalsService } from './arrivals.service.js';
import type { Crossing } from './crossing.entity.js';
import { lockCrossing } from './crossings.queries.js';

/**
 * Acts on what another government brought: opens the copy of what was transferred or raised, and opens the case again
 * of what came back. A recommendation waits for a person.
 */
@Injectable()
@Listens('arrivals', [exchangeEvents['crossing.arrived'], exchangeEvents['crossing.answered']])
export class ReceiveCrossings implements Listener {
  constructor(
    private readonly arrivals: ArrivalsService,
    private readonly workflows: WorkflowsService,
    private readonly moves: MovesService,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    for (const { tenantId, subjectId, kind } of events) {
      const crossing = await lockCrossing(tx, tenantId, subjectId);
      if (crossing.kind === 'recommend') continue;
      if (kind === exchangeEvents['crossing.answered']) await this.takeBack(tx, crossing);
      else if (crossing.status === 'waiting') await this.arrivals.open(tx, systemOf(tenantId), crossing);
    }
  }

  private async takeBack(tx: Transaction, { tenantId, ideaId, answer }: Crossing): Promise<void> {
    const found = await tx.findOneByOrFail(Case, { tenantId, ideaId: ideaId! });
    const { transitions } = await this.workflows.of(tx, found);
    const move = transitions.find(
      ({ from, effects }) => from.includes(found.state) && effects.includes('take_back'),
    );
    if (!move) return;
    const fields = { message: answer ?? undefined };
    await this.moves.apply(tx, systemOf(tenantId), found.ideaId, { transition: move.name, fields });
  }
}
