import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, NotFound, Refused, STAFF, type Transaction } from '@app/platform';
import { clearDue, Ledger, setDue } from '@app/ledger';
import { AccountsService } from '../accounts/accounts.service.js';
import { Erasure } from './erasure.entity.js';
import type { ErasureView } from './erasure-view.dto.js';
import { privacyReasons } from './privacy.errors.js';
import { privacyEvents } from './privacy.events.js';
import { RetentionService } from './retention.service.js';
import { TracesService } from './traces.service.js';
import type { Subject } from './traces.js';

/** A wish to be forgotten can be undone for so long; the law gives ten days (개인정보 보호법 시행령 §43③). */
export const GRACE_DAYS = 7;
export const ERASURE = 'identity.erasure';
const DAY_MS = 86_400_000;

/** Wishes to be forgotten, in the caller's transaction. */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: AccountsService,
    private readonly traces: TracesService,
    private readonly retention: RetentionService,
    private readonly clock: Clock,
  ) {}

  /** Takes down the wish (개인정보 보호법 §36). Refused for accounts of staff, and where there is one already. */
  async request(tx: Transaction, actor: Actor, subject: Subject): Promise<ErasureView> {
    const { tenantId, personId } = subject;
    await lockPerson(tx, subject);
    if (await this.isOfStaff(tx, subject)) throw new Refused(privacyReasons.staff_not_erased);
    if (await this.find(tx, tenantId, personId)) throw new Refused(privacyReasons.erasure_under_way);
    const erasure = await this.write(tx, actor, subject, GRACE_DAYS);
    await setDue(tx, tenantId, ERASURE, erasure.id, erasure.actsAt);
    return show(erasure);
  }

  /**
   * Takes down a wish that was made at another government, where its days to think are over. Gives the wish to act on;
   * null where all was done already.
   */
  async hear(tx: Transaction, actor: Actor, subject: Subject): Promise<string | null> {
    const { tenantId, personId } = subject;
    await lockPerson(tx, subject);
    const known = await this.find(tx, tenantId, personId);
    if (known) return known.id;
    if (await this.isForgotten(tx, tenantId, personId)) return null;
    return (await this.write(tx, actor, subject, 0)).id;
  }

  /** Whether the person works here: then the office ends first, and with it what only they could do. */
  async isOfStaff(tx: Transaction, { tenantId, accountId }: Subject): Promise<boolean> {
    const account = accountId ? await this.accounts.find(tx, tenantId, accountId) : null;
    return account !== null && STAFF.some((role) => account.roles.includes(role));
  }

  /** Whether this person was forgotten at their wish, or is kept apart. */
  isForgotten(tx: Transaction, tenantId: string, personId: string): Promise<boolean> {
    return tx.existsBy(Erasure, { tenantId, personId, status: In(['sealed', 'erased']) });
  }

  /** Those of these persons and accounts of whom nothing is left. */
  async erasedAmong(tx: Transaction, tenantId: string, ids: string[]): Promise<Set<string>> {
    const erased = { tenantId, status: 'erased' as const };
    const found = await tx.findBy(Erasure, [
      { ...erased, personId: In(ids) },
      { ...erased, accountId: In(ids) },
    ]);
    return new Set(found.flatMap(({ personId, accountId }) => [personId, accountId ?? personId]));
  }

  /** Takes the wish back, as long as nothing was done. */
  async undo(tx: Transaction, actor: Actor, subject: Subject): Promise<void> {
    const { tenantId, personId } = subject;
    await lockPerson(tx, subject);
    const erasure = await this.find(tx, tenantId, personId);
    if (erasure?.status !== 'waiting') throw new NotFound(privacyReasons.no_erasure);
    const at = this.clock.now();
    await tx.update(Erasure, { tenantId, id: erasure.id }, { status: 'undone', endedAt: at });
    await clearDue(tx, tenantId, ERASURE, erasure.id);
    const kind = privacyEvents['erasure.undone'];
    await this.ledger.record(tx, actor, { kind, subjectId: erasure.id, at });
  }

  /** How it stands with the person's wish; null where there is none. */
  async of(tx: Transaction, { tenantId, personId }: Subject): Promise<ErasureView | null> {
    const erasure = await this.find(tx, tenantId, personId);
    return erasure && show(erasure);
  }

  /** Until when the law has anything of this person kept; null where all may go. */
  async keptUntil(tx: Transaction, subject: Subject): Promise<Date | null> {
    const months = await this.retention.monthsOf(tx, subject.tenantId);
    const now = this.clock.now();
    const days: number[] = [];
    for (const traces of this.traces.all()) {
      const until = await traces.keptUntil?.(tx, subject, months, now);
      if (until && until > now) days.push(until.getTime());
    }
    return days.length > 0 ? new Date(Math.max(...days)) : null;
  }

  private async write(tx: Transaction, actor: Actor, subject: Subject, days: number): Promise<Erasure> {
    const { tenantId, personId, accountId } = subject;
    const requestedAt = this.clock.now();
    const erasure: Erasure = {
      ...{ tenantId, id: v7(), personId, accountId, status: 'waiting', requestedAt, endedAt: null },
      actsAt: new Date(requestedAt.getTime() + days * DAY_MS),
      keptUntil: await this.keptUntil(tx, subject),
    };
    await tx.insert(Erasure, erasure);
    const kind = privacyEvents['erasure.requested'];
    const data = { person: personId };
    await this.ledger.record(tx, actor, { kind, subjectId: erasure.id, at: requestedAt, data }, null);
    return erasure;
  }

  private find(tx: Transaction, tenantId: string, personId: string): Promise<Erasure | null> {
    return tx.findOneBy(Erasure, { tenantId, personId, status: In(['waiting', 'sealed']) });
  }
}

/** Two who ask at once wait for each other. */
async function lockPerson(tx: Transaction, { tenantId, personId }: Subject): Promise<void> {
  await tx.query(`select 1 from identity.persons where tenant_id = $1 and id = $2 for update`, [
    tenantId,
    personId,
  ]);
}

const show = ({ status, requestedAt, actsAt, keptUntil }: Erasure): ErasureView => ({
  ...{ status, requestedAt, actsAt, keptUntil },
});
