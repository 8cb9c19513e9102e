import { Injectable } from '@nestjs/common';
import { systemOf, type Transaction } from '@app/platform';
import {
  AcquaintancesService,
  type Credit,
  CopiesService,
  CreditsService,
  HidingService,
  JointProposer,
} from '@app/intake';
import { Ledger, type LedgerEvent } from '@app/ledger';
import { Crossing } from '../crossings/crossing.entity.js';
import { lockCrossing } from '../crossings/crossings.queries.js';
import { exchangeEvents } from '../exchange.events.js';

/** How an idea stands where it was proposed: who proposes it, and whether it is hidden. */
export interface Standing {
  crossing: Crossing;
  credits: Credit[];
  hiddenReason: string | null;
}

/** When the receiver of an idea is told how it stands where it came from, and what it does with that. */
@Injectable()
export class StandingsService {
  constructor(
    private readonly ledger: Ledger,
    private readonly acquaintances: AcquaintancesService,
    private readonly credits: CreditsService,
    private readonly copies: CopiesService,
    private readonly hiding: HidingService,
  ) {}

  /**
   * Has the receiver told who proposes, where anybody is or may be known to it: once a copy is open there, and once it
   * was given back, so that they are forgotten there.
   */
  async tell(
    tx: Transaction,
    { tenantId, id, ideaId, otherId, consentedAt }: Crossing,
    at: Date,
  ): Promise<void> {
    const isJoint = await tx.existsBy(JointProposer, { tenantId, ideaId: ideaId! });
    if (consentedAt === null && !isJoint) return;
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents['crossing.credited'],
      subjectId: id,
      at,
      data: { idea: ideaId, to: otherId },
    });
  }

  /** Hears how it stands there. What was said before the last that was heard is not news. */
  async hear(
    tx: Transaction,
    event: LedgerEvent,
    { crossing, credits, hiddenReason }: Standing,
  ): Promise<void> {
    const { id, otherId: tenantId } = crossing;
    const there = await lockCrossing(tx, tenantId, id);
    if (there.heardSequence >= event.sequence) return;
    await tx.update(Crossing, { tenantId, id }, { heardSequence: event.sequence });
    if (there.hiddenReason !== hiddenReason) await this.hide(tx, there, hiddenReason, event.occurredAt);
    // Nobody is named for what nobody has taken up, or what was given back.
    const known = there.status === 'declined' ? credits.map((one) => ({ ...one, person: null })) : credits;
    if (there.ideaId) await this.credit(tx, there, there.ideaId, known, event.occurredAt);
  }

  private async hide(
    tx: Transaction,
    { tenantId, id, ideaId }: Crossing,
    reason: string | null,
    at: Date,
  ): Promise<void> {
    await tx.update(Crossing, { tenantId, id }, { hiddenReason: reason });
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents['crossing.veiled'],
      subjectId: id,
      at,
      data: { reason },
    });
    if (ideaId) await this.hiding.follow(tx, tenantId, ideaId, reason);
  }

  private async credit(
    tx: Transaction,
    { tenantId, id, personId: known, consentedAt }: Crossing,
    ideaId: string,
    credits: Credit[],
    at: Date,
  ): Promise<void> {
    const { person } = credits.find(({ isAuthor }) => isAuthor)!;
    const personId = await this.acquaintances.meet(tx, tenantId, known, person);
    if (personId !== known) {
      await tx.update(Crossing, { tenantId, id }, { personId });
      await this.copies.nameProposer(tx, tenantId, ideaId, personId!);
    }
    if ((person !== null) !== (consentedAt !== null)) {
      await tx.update(Crossing, { tenantId, id }, { consentedAt: person && at });
      const kind = exchangeEvents[person ? 'crossing.named' : 'crossing.unnamed'];
      await this.ledger.record(tx, systemOf(tenantId), { kind, subjectId: id, at });
    }
    if (await this.credits.copy(tx, tenantId, ideaId, credits)) await this.passOn(tx, tenantId, ideaId, at);
  }

  /** To whom the copy went from here. */
  private async passOn(tx: Transaction, tenantId: string, ideaId: string, at: Date): Promise<void> {
    const kind = exchangeEvents['crossing.credited'];
    for (const { id, otherId } of await tx.findBy(Crossing, { tenantId, ideaId, side: 'sent' })) {
      await lockCrossing(tx, tenantId, id);
      const data = { idea: ideaId, to: otherId };
      await this.ledger.record(tx, systemOf(tenantId), { kind, subjectId: id, at, data });
    }
  }
}
