import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { Ledger, KeepCheckpoints, type TreeFault, TreeVerification } from '@app/ledger';
import { Database, systemOf } from '@app/platform';
import { anApp, type TestApp } from './an-app.js';
import { eventually } from './eventually.js';

const EVENTS_A_SUBJECT = 10;
const TABLES = ['events', 'leaves', 'tiles', 'trees', 'checkpoints'];

/** A ledger of the nation with many events, its tree, and what is signed of it. No worker: whoever tests lets it grow. */
export class SignedLedger {
  private constructor(
    readonly app: TestApp,
    readonly tenantId: string,
  ) {}

  static async of(events: number): Promise<SignedLedger> {
    const app = await anApp({ worker: false });
    const ledger = new SignedLedger(app, await app.tenantId());
    await ledger.record(events);
    await ledger.settle();
    return ledger;
  }

  get actor() {
    return systemOf(this.tenantId);
  }

  /** The log outside the database. */
  get logFile(): string {
    return join(this.app.config.checkpointsDir!, `${this.tenantId}.jsonl`);
  }

  service<T>(type: abstract new (...given: never[]) => T): T {
    return this.app.api.get(type, { strict: false });
  }

  keep(): Promise<boolean> {
    return this.service(KeepCheckpoints).keep(this.actor);
  }

  async faults(): Promise<TreeFault[]> {
    return (await this.service(TreeVerification).verify(this.actor)).faults;
  }

  /** Records events, ten of each subject. */
  async record(count: number): Promise<void> {
    const subjects = Array.from({ length: Math.ceil(count / EVENTS_A_SUBJECT) }, () => v7());
    for (let round = 0; round * subjects.length < count; round++) {
      const happenings = subjects.map((subjectId) => ({
        ...{ kind: 'idea.supported', subjectId, at: new Date(), data: { round } },
      }));
      await this.service(Database).enter(this.actor, (tx) =>
        this.service(Ledger).recordAll(tx, this.actor, happenings, { areFirst: round === 0 }),
      );
    }
  }

  async count(table: string): Promise<number> {
    const sql = `select count(*)::int as n from ledger.${table} where tenant_id = $1`;
    return (await this.app.query<{ n: number }>(sql, [this.tenantId]))[0]!.n;
  }

  /** The event at a place in the tree. */
  async eventAt(index: number): Promise<string> {
    const sql = `select event_id as id from ledger.leaves where tenant_id = $1 and index = $2`;
    return (await this.app.query<{ id: string }>(sql, [this.tenantId, index]))[0]!.id;
  }

  /** All that was recorded is in the tree and signed. Transactions of other suites hold its edge up for a moment. */
  async settle(): Promise<void> {
    await eventually(async () => {
      await this.keep();
      expect(await this.count('leaves')).toBe(await this.count('events'));
    });
  }

  /** Does what no program may, and undoes it afterwards: in the database, and in the log beside it. */
  async tamper(change: () => Promise<unknown>, check: () => Promise<void>): Promise<void> {
    const { app, logFile } = this;
    const log = await readFile(logFile);
    for (const table of TABLES) await app.query(`create table kept_${table} as table ledger.${table}`);
    await app.query(`set session_replication_role = replica`);
    try {
      await change();
      await check();
    } finally {
      for (const table of TABLES) {
        await app.query(`delete from ledger.${table}`);
        await app.query(`insert into ledger.${table} table kept_${table}`);
        await app.query(`drop table kept_${table}`);
      }
      await app.query(`set session_replication_role = origin`);
      await writeFile(logFile, log);
    }
  }
}
