import { Injectable } from '@nestjs/common';
import { systemOf, type Transaction } from '@app/platform';
import { cleanerOf, ErasureActs, ForgettingService, PersonsService } from '@app/identity';
import { CopiesService, JointProposer } from '@app/intake';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { ArrivalsService } from '../crossings/arrivals.service.js';
import { Crossing } from '../crossings/crossing.entity.js';
import { lockCrossing } from '../crossings/crossings.queries.js';
import { exchangeEvents } from '../exchange.events.js';
import { Wish } from './wish.entity.js';
import { WishesService } from './wishes.service.js';

/**
 * Carries out a wish to be forgotten that followed a copy here, by the rules of this government. Whoever was never
 * known here gets a person without a name, so that the copy is kept and forgotten the way one's own ideas are.
 */
@Injectable()
@Listens('arrivals', [exchangeEvents['wish.arrived']])
export class ReceiveWishes implements Listener {
  constructor(
    private readonly wishes: WishesService,
    private readonly arrivals: ArrivalsService,
    private readonly acts: ErasureActs,
    private readonly forgetting: ForgettingService,
    private readonly persons: PersonsService,
    private readonly copies: CopiesService,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    for (const { tenantId, subjectId, data } of events) {
      const wish = await tx.findOneByOrFail(Wish, { tenantId, id: String(data.wish) });
      const known = this.wishes.knownBy(wish);
      if (!known) continue;
      const personId = await this.personOf(tx, await this.openedBy(tx, tenantId, subjectId), wish, known);
      if (personId)
        await this.acts.carryOut(tx, systemOf(tenantId), { tenantId, personId, accountId: null }, known);
      await this.wishes.end(tx, tenantId, wish.id);
    }
  }

  /** What opens at once when it arrives is open before anything in it is forgotten. */
  private async openedBy(tx: Transaction, tenantId: string, id: string): Promise<Crossing> {
    const crossing = await lockCrossing(tx, tenantId, id);
    if (crossing.status === 'waiting' && crossing.kind !== 'recommend')
      await this.arrivals.open(tx, systemOf(tenantId), crossing);
    return lockCrossing(tx, tenantId, id);
  }

  private async personOf(
    tx: Transaction,
    crossing: Crossing,
    { proposerId }: Wish,
    known: string[],
  ): Promise<string | null> {
    const { tenantId, id, ideaId } = crossing;
    if (proposerId) {
      const named = await tx.findOneBy(JointProposer, { tenantId, id: proposerId });
      if (named?.personId) return named.personId;
      if (!named) return this.coverWords(tx, crossing, proposerId, known);
      const personId = await this.enrol(tx, tenantId);
      await tx.update(JointProposer, { tenantId, id: proposerId }, { personId });
      return personId;
    }
    if (crossing.personId) return crossing.personId;
    const personId = await this.enrol(tx, tenantId);
    await tx.update(Crossing, { tenantId, id }, { personId });
    if (ideaId) await this.copies.nameProposer(tx, tenantId, ideaId, personId);
    return personId;
  }

  /**
   * Nobody is named here by this row: what was heard of them is covered in the words of the copy, and those who have
   * it from here are told.
   */
  private async coverWords(
    tx: Transaction,
    crossing: Crossing,
    proposerId: string,
    known: string[],
  ): Promise<null> {
    const { tenantId, ideaId } = crossing;
    if (!ideaId) return this.coverOffer(tx, crossing, known);
    for (const sent of await tx.findBy(Crossing, { tenantId, ideaId, side: 'sent' }))
      await this.wishes.send(tx, sent, proposerId, known);
    await this.forgetting.coverHeard(tx, tenantId, [ideaId], known);
    return null;
  }

  /** In what is only recommended so far, one of several proposers is covered; it stays the others' offer. */
  private async coverOffer(
    tx: Transaction,
    { tenantId, id, title, copy }: Crossing,
    names: string[],
  ): Promise<null> {
    const { known } = cleanerOf(names);
    await tx.update(Crossing, { tenantId, id }, { title: known(title), copy: known(copy) });
    return null;
  }

  private enrol(tx: Transaction, tenantId: string): Promise<string> {
    return this.persons.enrol(tx, tenantId, { language: 'ko' });
  }
}
