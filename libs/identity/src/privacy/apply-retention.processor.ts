import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { type Due, type DueAct, Ledger, OnDue, setDue } from '@app/ledger';
import { ForgettingService } from './forgetting.service.js';
import { privacyEvents } from './privacy.events.js';
import { RetentionService } from './retention.service.js';
import { TracesService } from './traces.service.js';

/** Rows of this kind have a tenant's rules applied; their subject is the tenant. */
export const RETENTION = 'identity.retention';
const DAY_MS = 86_400_000;
const SOON_MS = 60_000;

/** Deletes each day what has outlived its months (개인정보 보호법 §21①), and counts it in the ledger. */
@Injectable()
@OnDue(RETENTION)
export class ApplyRetention implements DueAct {
  constructor(
    private readonly ledger: Ledger,
    private readonly retention: RetentionService,
    private readonly traces: TracesService,
    private readonly forgetting: ForgettingService,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    const { tenantId } = actor;
    const at = this.clock.now();
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`retention ${tenantId}`]);
    const months = await this.retention.monthsOf(tx, tenantId);
    const counts: Record<string, number> = {};
    let persons = 0;
    for (const traces of this.traces.all()) {
      Object.assign(counts, await traces.sweep?.(tx, tenantId, months, at));
      for (const subject of (await traces.outlived?.(tx, tenantId, months, at)) ?? []) {
        await this.forgetting.eraseContact(tx, subject);
        persons++;
      }
    }
    const deleted = Object.entries({ ...counts, persons }).filter(([, count]) => count > 0);
    if (deleted.length > 0)
      await this.ledger.record(tx, actor, {
        kind: privacyEvents['retention.applied'],
        subjectId: tenantId,
        at,
        data: Object.fromEntries(deleted),
      });
    // Persons are taken some at a time: while there are any, the next follow at once.
    const next = new Date(at.getTime() + (persons > 0 ? SOON_MS : DAY_MS));
    for (const { subjectId } of due) await setDue(tx, tenantId, RETENTION, subjectId, next);
  }
}
