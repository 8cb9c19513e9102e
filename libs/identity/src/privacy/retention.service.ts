import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { Ledger, LedgerEvent } from '@app/ledger';
import { privacyReasons } from './privacy.errors.js';
import { privacyEvents } from './privacy.events.js';
import type { RetentionOverview, RetentionView } from './retention.dto.js';
import {
  LIMITS,
  type Months,
  RETENTION_KINDS,
  type RetentionKind,
  RetentionRule,
} from './retention-rule.entity.js';

const SWEEPS_SHOWN = 10;

/** For how long things are kept. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** The rules of the tenant with what the law asks for, and what the last sweeps deleted. */
  overview(actor: Actor): Promise<RetentionOverview> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const months = await this.monthsOf(tx, tenantId);
      const swept = await tx.find(LedgerEvent, {
        where: { tenantId, subjectId: tenantId, kind: privacyEvents['retention.applied'] },
        order: { sequence: 'DESC' },
        take: SWEEPS_SHOWN,
      });
      return {
        rules: RETENTION_KINDS.map((kind) => show(kind, months)),
        sweeps: swept.map(({ occurredAt: at, data }) => ({ at, counts: data as Record<string, number> })),
      };
    });
  }

  /** Sets for how many months things of a kind are kept. Refuses less than the law asks for. */
  change(actor: Actor, kind: RetentionKind, months: number): Promise<RetentionView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId: setBy } = actor;
      if (months < LIMITS[kind].least) throw Refused.field('months', privacyReasons.retention_too_short);
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`retention ${tenantId}`]);
      const before = await this.monthsOf(tx, tenantId);
      if (before[kind] !== months) {
        const setAt = this.clock.now();
        await tx.upsert(RetentionRule, { tenantId, kind, months, setAt, setBy }, ['tenantId', 'kind']);
        await this.ledger.record(tx, actor, {
          kind: privacyEvents['retention.changed'],
          subjectId: tenantId,
          at: setAt,
          data: { kind, months, before: before[kind] },
        });
      }
      return show(kind, { ...before, [kind]: months });
    });
  }

  /** Months by kind, in the caller's transaction. */
  async monthsOf(tx: Transaction, tenantId: string): Promise<Months> {
    const rules = await tx.findBy(RetentionRule, { tenantId });
    const set = new Map(rules.map(({ kind, months }) => [kind, months]));
    return Object.fromEntries(
      RETENTION_KINDS.map((kind) => [kind, set.get(kind) ?? LIMITS[kind].usual]),
    ) as Months;
  }
}

function show(kind: RetentionKind, months: Months): RetentionView {
  const { least, law } = LIMITS[kind];
  return { kind, months: months[kind], least, law };
}
