import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import {
  type Due,
  type DueAct,
  type LedgerEvent,
  type Listener,
  Listens,
  OnDue,
  setDueAll,
} from '@app/ledger';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { WorkflowsService } from '@app/review';
import { tenancyEvents } from '@app/tenancy';
import type { Dataset } from './dataset.js';
import { DATASETS, OPEN_FORMATS } from './datasets.js';
import { readDataset } from './read-dataset.js';
import { writeRows } from './write-rows.js';

/** Rows of this kind have a tenant's open files measured every night; their subject is the tenant. */
export const MEASURE_OPEN_DATA = 'insight.measure_open_data';
const AT_HOUR = 3;

/** Reads every open file to its end, so that the page can say how long it is before anyone loads it. */
@Injectable()
@OnDue(MEASURE_OPEN_DATA)
@Listens('open-data', [tenancyEvents['tenant.founded']])
export class MeasureOpenData implements Listener, DueAct {
  constructor(
    private readonly workflows: WorkflowsService,
    private readonly clock: Clock,
  ) {}

  /** A new tenant's files are measured from its first day on. */
  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    await setDueAll(tx, tenantId, MEASURE_OPEN_DATA, [{ subjectId: tenantId, dueAt: this.clock.now() }]);
  }

  async fallDue(tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<void> {
    const closed = await this.workflows.closedOf(tx, tenantId);
    for (const dataset of DATASETS) await this.measure(tx, tenantId, dataset, closed);
    const tonight = DateTime.fromJSDate(this.clock.now(), { zone: 'Asia/Seoul' }).startOf('day');
    const next = tonight.plus({ days: 1, hours: AT_HOUR }).toJSDate();
    const rows = due.map(({ subjectId }) => ({ subjectId, dueAt: next }));
    await setDueAll(tx, tenantId, MEASURE_OPEN_DATA, rows);
  }

  private async measure(
    tx: Transaction,
    tenantId: string,
    dataset: Dataset,
    closed: string[],
  ): Promise<void> {
    const ask = (sql: string, parameters: unknown[]) => tx.query(sql, parameters);
    for (const format of OPEN_FORMATS) {
      let [rows, bytes] = [0, 0];
      const parts = readDataset(dataset, tenantId, closed, ask);
      for await (const part of writeRows(dataset, parts, format)) {
        rows += part.rows;
        bytes += Buffer.byteLength(part.text);
      }
      await tx.query(STORE, [tenantId, dataset.name, format, rows, bytes, this.clock.now()]);
    }
  }
}

const STORE = `
  insert into insight.open_files (tenant_id, dataset, format, rows, bytes, measured_at)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant_id, dataset, format) do update
  set rows = excluded.rows, bytes = excluded.bytes, measured_at = excluded.measured_at`;
