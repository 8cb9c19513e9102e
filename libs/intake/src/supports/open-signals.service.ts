import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, NotFound } from '@app/platform';
import { Ledger } from '@app/ledger';
import { intakeEvents } from '../intake.events.js';
import type { OpenSignalsPage, OpenSignalView } from './support-signal.dto.js';
import { SupportSignal } from './support-signal.entity.js';
import { supportReasons } from './supports.errors.js';

const PAGE = 20;
const FIRST = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class OpenSignals {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Those that wait for somebody, the oldest first. */
  list(actor: Actor, after = FIRST): Promise<OpenSignalsPage> {
    return this.database.enter(actor, async (tx) => {
      const rows: OpenSignalView[] = await tx.query(OPEN, [actor.tenantId, after, PAGE + 1]);
      const items = rows.slice(0, PAGE);
      return { items, next: rows.length > PAGE ? items.at(-1)!.id : null };
    });
  }

  /** Settles one on record, once: whoever comes second waits for the row and finds it settled. */
  settle(actor: Actor, id: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const lock = { mode: 'pessimistic_write' } as const;
      const signal = await tx.findOne(SupportSignal, { where: { tenantId, id }, lock });
      if (!signal) throw new NotFound(supportReasons.signal_not_found);
      if (signal.settledAt) return;
      const at = this.clock.now();
      await tx.update(SupportSignal, { tenantId, id }, { settledAt: at, settledBy: actor.accountId });
      const { ideaId: idea, kind, supports } = signal;
      await this.ledger.record(tx, actor, {
        kind: intakeEvents['supports.settled'],
        subjectId: id,
        at,
        data: { idea, kind, supports },
      });
    });
  }
}

/** Of a network that was forgotten nothing is left to look at. */
const OPEN = `
  select g.id, g.kind, nullif(g.network, '') as network, g.supports, g.from_at as "fromAt", g.until_at as "untilAt",
    i.id as "ideaId", i.title, i.tracking_number as "trackingNumber"
  from intake.support_signals g join intake.ideas i on i.tenant_id = g.tenant_id and i.id = g.idea_id
  where g.tenant_id = $1 and g.id > $2 and g.settled_at is null and exists (
    select 1 from intake.supports s
    where s.tenant_id = g.tenant_id and s.idea_id = g.idea_id and s.invalidation_id is null
      and s.given_at between g.from_at and g.until_at
      and case g.kind when 'network' then s.network = g.network
        else s.given_at < s.account_since + interval '1 day' end
  )
  order by g.id limit $3`;
