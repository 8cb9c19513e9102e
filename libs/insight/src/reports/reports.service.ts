import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { v7 } from 'uuid';
import { Ledger } from '@app/ledger';
import { type Actor, Clock, Database, NotFound, Refused, seoulDay, type Transaction } from '@app/platform';
import type { FigureColumnView } from '../figures/figure-view.dto.js';
import type { FigureRow } from '../figures/figure.js';
import { showColumns } from '../figures/show-columns.js';
import { insightReasons } from '../insight.errors.js';
import { insightEvents } from '../insight.events.js';
import { type Period, readPeriod, recentPeriods } from './period.js';
import { REPORT_COLUMNS } from './report-columns.js';
import type { ReportSummaryView, ReportView } from './report-view.dto.js';
import { countReport } from './reports.queries.js';

interface Closed {
  period: string;
  closedAt: Date;
  columns: FigureColumnView[];
  rows: FigureRow[];
}

/** What the law has an agency report, by quarter and by year. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** The latest periods, and every one whose report was closed. */
  list(actor: Actor): Promise<ReportSummaryView[]> {
    const today = this.today();
    return this.database.enter(actor, async (tx) => {
      const closed: Pick<Closed, 'period' | 'closedAt'>[] = await tx.query(CLOSED, [actor.tenantId]);
      const codes = new Set([...recentPeriods(today), ...closed.map(({ period }) => period)]);
      return [...codes].flatMap((code) => {
        const period = readPeriod(code, today);
        const { closedAt = null } = closed.find((one) => one.period === code) ?? {};
        return period ? [summaryOf(period, today, closedAt)] : [];
      });
    });
  }

  /** A report: as it was closed, or counted now. Not found for what is no period, or one that has not begun. */
  find(actor: Actor, code: string): Promise<ReportView> {
    const period = this.read(code);
    return this.database.enter(actor, async (tx) => {
      const [closed]: Closed[] = await tx.query(FIND, [actor.tenantId, code]);
      if (closed) return this.show(period, closed, closed.closedAt);
      return this.show(period, await this.count(tx, actor, period), null);
    });
  }

  /** Keeps the report as it is counted now, for good. Refuses a period that is not over, and one that was closed. */
  close(actor: Actor, code: string): Promise<ReportView> {
    const period = this.read(code);
    if (period.to > this.today()) throw new Refused(insightReasons.period_not_over);
    return this.database.enter(actor, async (tx) => {
      const counted = await this.count(tx, actor, period);
      const [id, at] = [v7(), this.clock.now()];
      const kept: unknown[] = await tx.query(CLOSE, [
        ...[actor.tenantId, id, code, JSON.stringify(counted.columns), JSON.stringify(counted.rows), at],
      ]);
      if (kept.length === 0) throw new Refused(insightReasons.report_closed);
      const kind = insightEvents['report.closed'];
      await this.ledger.record(tx, actor, { kind, subjectId: id, at, data: { period: code } }, null);
      return this.show(period, counted, at);
    });
  }

  private async count(tx: Transaction, { tenantId }: Actor, period: Period) {
    return {
      columns: showColumns(REPORT_COLUMNS),
      rows: await countReport(tx, tenantId, period, this.today()),
    };
  }

  private show(period: Period, counted: Pick<Closed, 'columns' | 'rows'>, closedAt: Date | null): ReportView {
    const { columns, rows } = counted;
    return {
      ...summaryOf(period, this.today(), closedAt),
      ...{ columns, rows, computedAt: closedAt ?? this.clock.now() },
    };
  }

  private read(code: string): Period {
    const period = readPeriod(code, this.today());
    if (!period) throw new NotFound(insightReasons.no_such_period);
    return period;
  }

  private today(): string {
    return seoulDay(this.clock.now());
  }
}

function summaryOf(
  { code, from, to, dueOn }: Period,
  today: string,
  closedAt: Date | null,
): ReportSummaryView {
  const until = DateTime.fromISO(to, { zone: 'utc' }).minus({ days: 1 }).toISODate()!;
  return { period: code, from, until, dueOn, isOver: to <= today, closedAt };
}

const CLOSED = `
  select period, closed_at as "closedAt" from insight.closed_reports where tenant_id = $1 order by period desc`;

const FIND = `
  select period, columns, rows, closed_at as "closedAt" from insight.closed_reports
  where tenant_id = $1 and period = $2`;

const CLOSE = `
  insert into insight.closed_reports (tenant_id, id, period, columns, rows, closed_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant_id, period) do nothing returning id`;
