import { Injectable } from '@nestjs/common';
import { Database, systemOf, type Transaction } from '@app/platform';
import { CopiesService, type FrozenIdea, Idea } from '@app/intake';
import { Ledger, type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { TenantsService } from '@app/tenancy';
import { Echo } from '../echoes/echo.entity.js';
import { storeEchoes } from '../echoes/echoes.queries.js';
import { exchangeEvents } from '../exchange.events.js';
import { StandingsService } from '../standings/standings.service.js';
import { StoriesService } from '../stories/stories.service.js';
import { Crossing, type Place } from './crossing.entity.js';
import { lockCrossing } from './crossings.queries.js';
import { placeOf } from './place-of.js';

/** What is brought to the other government. */
interface Parcel {
  crossing: Crossing;
  /** Of the idea where it comes from. */
  number: string | null;
  from: Place;
  frozen: FrozenIdea | null;
  hiddenReason: string | null;
  story: Omit<Echo, 'tenantId' | 'crossingId'>[];
}

/**
 * Brings to the other government what was sent or declined, as an actor of that government and in a
 * transaction there. What arrives there waits in its own outbox, so also while it is suspended.
 */
@Injectable()
@Listens('post', [exchangeEvents['crossing.sent'], exchangeEvents['crossing.declined']])
export class CarryCrossings implements Sender<Map<string, Parcel>, void> {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly tenants: TenantsService,
    private readonly copies: CopiesService,
    private readonly stories: StoriesService,
    private readonly standings: StandingsService,
  ) {}

  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Parcel>> {
    const parcels = new Map<string, Parcel>();
    for (const { id: eventId, tenantId, subjectId: id, kind } of events) {
      const crossing = await tx.findOneByOrFail(Crossing, { tenantId, id });
      const isSent = kind === exchangeEvents['crossing.sent'];
      const idea = await tx.findOneBy(Idea, { tenantId, id: crossing.ideaId ?? id });
      parcels.set(eventId, {
        crossing,
        number: idea?.trackingNumber ?? null,
        from: placeOf(await this.tenants.of(systemOf(tenantId))),
        frozen: isSent ? await this.copies.freeze(tx, tenantId, crossing.ideaId!) : null,
        story: isSent ? await this.stories.soFar(tx, tenantId, crossing.ideaId!) : [],
        hiddenReason: idea?.hiddenReason ?? null,
      });
    }
    return parcels;
  }

  async perform(event: LedgerEvent, parcels: Map<string, Parcel>): Promise<void> {
    const parcel = parcels.get(event.id)!;
    if (!(await this.tenants.stands(parcel.crossing.otherId))) return;
    await this.database.enter(systemOf(parcel.crossing.otherId), async (tx) => {
      if (event.kind === exchangeEvents['crossing.sent']) await this.deposit(tx, parcel);
      else await this.answer(tx, event, parcel);
    });
  }

  async settle(): Promise<void> {}

  private async deposit(tx: Transaction, parcel: Parcel): Promise<void> {
    const { crossing, number, from, frozen, story, hiddenReason } = parcel;
    const { id, otherId: tenantId, kind, title, origin, reason, message, authorRef, sentAt } = crossing;
    if (await tx.existsBy(Crossing, { tenantId, id })) return;
    await tx.insert(Crossing, {
      ...{ tenantId, id, kind, side: 'received', status: 'waiting', otherId: crossing.tenantId, place: from },
      ...{ otherIdeaId: crossing.ideaId, otherNumber: number, title, origin },
      ...{ reason, message, copy: frozen, authorRef, hiddenReason, sentAt },
    });
    await storeEchoes(
      tx,
      story.map((step) => ({ ...step, tenantId, crossingId: id })),
    );
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents['crossing.arrived'],
      subjectId: id,
      at: sentAt,
      data: { kind, from: crossing.tenantId },
    });
  }

  private async answer(tx: Transaction, event: LedgerEvent, { crossing, from }: Parcel): Promise<void> {
    const { id, otherId: tenantId, kind, answer, answerReason, better, answeredAt } = crossing;
    const there = await lockCrossing(tx, tenantId, id);
    if (there.status === 'declined') return;
    await tx.update(
      Crossing,
      { tenantId, id },
      { status: 'declined', answer, answerReason, better, answeredAt, consentedAt: null },
    );
    // What was sent back tells it by a move of its case.
    if (kind === 'recommend')
      await storeEchoes(tx, [
        {
          ...{ tenantId, crossingId: id, eventId: event.id, place: from, occurredAt: event.occurredAt },
          ...{ name: 'declined', label: DECLINED, state: null, stateLabel: null, message: answer },
        },
      ]);
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents['crossing.answered'],
      subjectId: id,
      at: event.occurredAt,
      data: { kind, idea: there.ideaId, ...(kind === 'recommend' && { echo: event.id, tells: true }) },
    });
    // Whoever gave it back needs to know nobody any more (개인정보 보호법 §21①).
    if (kind !== 'recommend') await this.standings.tell(tx, there, event.occurredAt);
  }
}

const DECLINED = { ko: '추천을 받지 않음', en: 'Recommendation declined' };
