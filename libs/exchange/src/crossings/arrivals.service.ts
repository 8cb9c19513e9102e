import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { CopiesService, HidingService } from '@app/intake';
import { Ledger } from '@app/ledger';
import { exchangeEvents } from '../exchange.events.js';
import { Crossing } from './crossing.entity.js';

@Injectable()
export class ArrivalsService {
  constructor(
    private readonly ledger: Ledger,
    private readonly copies: CopiesService,
    private readonly hiding: HidingService,
    private readonly clock: Clock,
  ) {}

  /** Opens the copy of a crossing that waits and is locked: with it the idea has a case here. */
  async open(
    tx: Transaction,
    actor: Actor,
    { id, kind, copy, personId, hiddenReason }: Crossing,
  ): Promise<string> {
    const { tenantId } = actor;
    const answeredAt = this.clock.now();
    const ideaId = await this.copies.open(tx, actor, copy!, { cameBy: kind, personId });
    await tx.update(Crossing, { tenantId, id }, { status: 'opened', ideaId, copy: null, answeredAt });
    await this.ledger.record(tx, actor, {
      kind: exchangeEvents['crossing.opened'],
      subjectId: id,
      at: answeredAt,
      data: { kind, idea: ideaId },
    });
    if (hiddenReason) await this.hiding.follow(tx, tenantId, ideaId, hiddenReason);
    return ideaId;
  }
}
