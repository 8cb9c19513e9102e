import { Injectable } from '@nestjs/common';
import {
  type Due,
  type DueAct,
  type LedgerEvent,
  type Listener,
  Listens,
  OnDue,
  setDueAll,
} from '@app/ledger';
import { type Actor, Clock, seoulDay, type Transaction } from '@app/platform';
import { WorkflowsService } from '@app/review';
import { tenancyEvents } from '@app/tenancy';
import { FIGURES } from './figures.js';
import { finishFigure } from './finish.queries.js';
import { listStale, noteStale } from './stale-slices.queries.js';
import { recountSlice } from './tallies.queries.js';

/** Rows of this kind have a tenant's figures brought up to date; their subject is the tenant. */
export const KEEP_FIGURES = 'insight.keep_figures';
const EVERY_MS = 5 * 60_000;
/** So that deadlines of other tenants do not wait long behind a million ideas. */
const SLICES_AT_ONCE = 8;

/**
 * Counts again what changed, and writes the figures once nothing is stale. Nobody who submits or decides waits for it,
 * and no event makes work of its own: every five minutes it looks where the ledger has grown.
 */
@Injectable()
@OnDue(KEEP_FIGURES)
@Listens('figures', [tenancyEvents['tenant.founded']])
export class KeepFigures implements Listener, DueAct {
  constructor(
    private readonly workflows: WorkflowsService,
    private readonly clock: Clock,
  ) {}

  /** A new tenant has figures from its first day on. */
  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    await setDueAll(tx, tenantId, KEEP_FIGURES, [{ subjectId: tenantId, dueAt: this.clock.now() }]);
  }

  async fallDue(tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<void> {
    const isDone = await this.keep(tx, tenantId);
    const next = new Date(this.clock.now().getTime() + (isDone ? EVERY_MS : 0));
    await setDueAll(
      tx,
      tenantId,
      KEEP_FIGURES,
      due.map(({ subjectId }) => ({ subjectId, dueAt: next })),
    );
  }

  /** One turn; false where slices are left for the next. */
  async keep(tx: Transaction, tenantId: string): Promise<boolean> {
    const workflow = await this.workflows.currentOf(tx, tenantId);
    const closed = await this.workflows.closedOf(tx, tenantId);
    await tx.query(`set local statement_timeout = '5min'`);
    const list = () => listStale(tx, tenantId, SLICES_AT_ONCE + 1);
    let stale = await list();
    // What was begun is brought to its end first: where much happens, there is always more to note.
    if (stale.length === 0) {
      await noteStale(tx, tenantId, closed);
      stale = await list();
    }
    for (const slice of stale.slice(0, SLICES_AT_ONCE)) await recountSlice(tx, tenantId, slice, closed);
    if (stale.length > SLICES_AT_ONCE) return false;
    const now = this.clock.now();
    for (const figure of FIGURES) {
      const rows = await finishFigure(tx, tenantId, figure, seoulDay(now), workflow);
      await tx.query(STORE, [tenantId, figure.code, JSON.stringify(rows)]);
    }
    await tx.query(NOTE_TIME, [tenantId, now]);
    return true;
  }
}

/** Most of them are as they were. As `json` a row keeps the order of its columns. */
const STORE = `
  insert into insight.figures (tenant_id, code, rows) values ($1, $2, $3)
  on conflict (tenant_id, code) do update set rows = excluded.rows where figures.rows::text <> excluded.rows::text`;

const NOTE_TIME = `update insight.figure_runs set computed_at = $2 where tenant_id = $1`;
