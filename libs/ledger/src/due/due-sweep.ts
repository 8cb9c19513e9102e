import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Clock, Database, systemOf } from '@app/platform';
import { MOVES } from '../standstill/standstill.js';
import { DUE, DUE_IN_STANDSTILL, type DueAct } from './due.js';

const EVERY_MS = 5_000;
const ROWS_A_ROUND = 500;
const ROWS_AN_ACT = 100;

interface Row {
  tenantId: string;
  kind: string;
  subjectId: string;
  dueAt: Date;
}

interface Acting {
  act: DueAct;
  inStandstill: boolean;
}

/** Finds instants that have come. They are columns, so a wiped queue or a stopped worker loses none. */
@Injectable()
export class DueSweep implements OnModuleDestroy {
  private readonly log = new Logger('due');
  private timer?: NodeJS.Timeout;
  private sweeping?: Promise<unknown>;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** Looks every five seconds, or as often as told. */
  start(everyMs = EVERY_MS): void {
    this.timer = setInterval(() => {
      this.sweeping ??= this.sweepAll()
        .catch((error: Error) => this.log.error(error.message))
        .finally(() => (this.sweeping = undefined));
    }, everyMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.sweeping;
  }

  /** After a long silence much is due at once: round follows round without a pause. */
  private async sweepAll(): Promise<void> {
    while (!this.stopping && (await this.sweep()) === ROWS_A_ROUND);
  }

  /** Acts on what is due now, at most 500 rows; gives the number of rows acted on. */
  async sweep(): Promise<number> {
    const acts = this.acts();
    const now = this.clock.now();
    const restless = [...acts.keys()].filter((kind) => acts.get(kind)!.inStandstill);
    const rows = await this.database.outside<Row>(DUE_NOW, [now, [...acts.keys()], ROWS_A_ROUND, restless]);
    let done = 0;
    for (const group of grouped(rows)) {
      const act = acts.get(group[0]!.kind)!;
      if (
        group.length > 1 &&
        (await this.fallDue(act, group).then(
          () => true,
          () => false,
        ))
      ) {
        done += group.length;
        continue;
      }
      for (const row of group)
        // One that fails is looked at again a while later; the others are not held up.
        await this.fallDue(act, [row]).then(
          () => done++,
          async (error: Error) => {
            const { tenantId, kind, subjectId } = row;
            this.log.error({ message: String(error.stack), due: kind, tenantId, subjectId });
            await this.database.outside(PUT_OFF, [row.tenantId, row.kind, row.subjectId, row.dueAt]);
          },
        );
    }
    return done;
  }

  private fallDue({ act, inStandstill }: Acting, rows: Row[]): Promise<void> {
    const { tenantId, kind } = rows[0]!;
    const actor = systemOf(tenantId);
    return this.database.enter(actor, async (tx) => {
      const given = JSON.stringify(rows.map(({ subjectId, dueAt }) => ({ subjectId, dueAt })));
      const [taken]: [{ subjectId: string; dueAt: Date }[]] = await tx.query(TAKE, [
        tenantId,
        kind,
        given,
        inStandstill,
      ]);
      if (taken.length) await act.fallDue(tx, actor, taken);
    });
  }

  private acts(): Map<string, Acting> {
    const found = new Map<string, Acting>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const kind = metatype && this.reflector.get<string | undefined>(DUE, metatype);
      if (!kind || !instance) continue;
      const inStandstill = this.reflector.get<boolean>(DUE_IN_STANDSTILL, metatype);
      found.set(kind, { act: instance as DueAct, inStandstill });
    }
    return found;
  }
}

const DUE_NOW = `
  select tenant_id as "tenantId", kind, subject_id as "subjectId", due_at as "dueAt"
  from ledger.due where due_at <= $1 and kind = any($2) and (${MOVES} or kind = any($4)) order by due_at limit $3`;

/** Rows of one tenant and kind, a hundred at the most. */
function grouped(rows: Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const open = groups.findLast(
      ([first, ...rest]) =>
        first!.tenantId === row.tenantId && first!.kind === row.kind && rest.length + 1 < ROWS_AN_ACT,
    );
    if (open) open.push(row);
    else groups.push([row]);
  }
  return groups;
}

const TAKE = `
  delete from ledger.due d using json_to_recordset($3) as g ("subjectId" uuid, "dueAt" timestamptz)
  where d.tenant_id = $1 and d.kind = $2 and d.subject_id = g."subjectId" and d.due_at = g."dueAt" and ($4 or ${MOVES})
  returning d.subject_id as "subjectId", d.due_at as "dueAt"`;

const PUT_OFF = `
  update ledger.due set due_at = due_at + interval '5 minutes'
  where tenant_id = $1 and kind = $2 and subject_id = $3 and due_at = $4`;
