import { Injectable } from '@nestjs/common';
import { v5, v7 } from 'uuid';
import { type Actor, Clock, seoulDay, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import {
  type Due,
  type DueAct,
  Ledger,
  type LedgerEvent,
  type Listener,
  Listens,
  OnDue,
  setDue,
} from '@app/ledger';
import { HolidaysService, tenancyEvents } from '@app/tenancy';
import { Message } from '../messages/message.entity.js';
import { notificationEvents } from '../notifications.events.js';
import { DigestFacts } from './digest-facts.service.js';
import { isMorning, isWorkingDay, nextMorning } from './find-morning.js';

/** Rows of this kind have a tenant's reviewers told what waits for them; their subject is the tenant. */
const DIGEST = 'notifications.digest';

/**
 * Each working morning tells officials what waits for them, where anything does: what is overdue, due soon or new in
 * their agency, to those who look after all agencies what has none yet, and to moderators how much they have to decide.
 */
@Injectable()
@OnDue(DIGEST)
@Listens('notices', [tenancyEvents['tenant.founded']])
export class ComposeDigests implements DueAct, Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: AccountsService,
    private readonly holidays: HolidaysService,
    private readonly facts: DigestFacts,
    private readonly clock: Clock,
  ) {}

  /** A new tenant’s first morning. */
  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    await setDue(tx, tenantId, DIGEST, tenantId, nextMorning(this.clock.now()));
  }

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const { tenantId } = actor;
    const now = this.clock.now();
    const day = seoulDay(now);
    for (const { subjectId } of due) await setDue(tx, tenantId, DIGEST, subjectId, nextMorning(now));
    const isHoliday = await this.holidays.of(tx, tenantId, { isFresh: true });
    if (isMorning(now) && isWorkingDay(day, isHoliday)) await this.compose(tx, actor, day, now);
  }

  private async compose(tx: Transaction, actor: Actor, day: string, at: Date): Promise<void> {
    const { tenantId } = actor;
    // The same for everybody on this day, so that nobody gets a second one, whatever comes twice.
    const eventId = v5(`digest/${day}`, tenantId);
    if (await tx.existsBy(Message, { tenantId, eventId })) return;
    const officials = await this.accounts.officials(tx, tenantId);
    const work = await this.facts.of(tx, tenantId, officials, day);
    if (work.size === 0) return;
    const messages = [...work.keys()].map((personId) => ({ id: v7(), personId }));
    await tx.insert(
      Message,
      messages.map((message) => ({
        ...{ ...message, tenantId, eventId, template: 'digest' },
        ...{ status: 'composed' as const, composedAt: at },
      })),
    );
    const composed = messages.map(({ id }) => ({
      kind: notificationEvents['message.composed'],
      ...{ subjectId: id, at, data: { about: eventId, template: 'digest', day } },
    }));
    await this.ledger.recordAll(tx, actor, composed, { areFirst: true });
  }
}
