import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Clock, Database, systemOf } from '@app/platform';
import { DUE, type DueAct } from './due.js';

const EVERY_MS = 5_000;
const ROWS_A_ROUND = 500;

interface Row {
  tenantId: string;
  kind: string;
  subjectId: string;
  dueAt: Date;
}

/** Finds instants that have come. They are columns, so a wiped queue or a stopped worker loses none. */
@Injectable()
export class DueSweep implements OnModuleDestroy {
  private readonly log = new Logger('due');
  private timer?: NodeJS.Timeout;
  private sweeping?: Promise<unknown>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.sweeping ??= this.sweep()
        .catch((error: Error) => this.log.error(error.message))
        .finally(() => (this.sweeping = undefined));
    }, EVERY_MS);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  /** Acts on what is due now; gives the number of rows acted on. */
  async sweep(): Promise<number> {
    const acts = this.acts();
    const rows = await this.database.outside<Row>(DUE_NOW, [
      this.clock.now(),
      [...acts.keys()],
      ROWS_A_ROUND,
    ]);
    for (const { tenantId, kind, subjectId, dueAt } of rows) {
      const actor = systemOf(tenantId);
      const act = this.database.enter(actor, async (tx) => {
        const [taken] = await tx.query(TAKE, [tenantId, kind, subjectId, dueAt]);
        if (taken.length) await acts.get(kind)!.fallDue(tx, actor, subjectId, dueAt);
      });
      // Its row stays for the next sweep; the others are not held up.
      await act.catch((error: Error) => this.log.error(`${kind} ${subjectId}: ${error.stack}`));
    }
    return rows.length;
  }

  private acts(): Map<string, DueAct> {
    const found = new Map<string, DueAct>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const kind = metatype && this.reflector.get<string | undefined>(DUE, metatype);
      if (kind && instance) found.set(kind, instance as DueAct);
    }
    return found;
  }
}

const DUE_NOW = `
  select tenant_id as "tenantId", kind, subject_id as "subjectId", due_at as "dueAt"
  from ledger.due where due_at <= $1 and kind = any($2) order by due_at limit $3`;

const TAKE = `
  delete from ledger.due where tenant_id = $1 and kind = $2 and subject_id = $3 and due_at = $4 returning 1`;
