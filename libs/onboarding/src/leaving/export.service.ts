import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Ledger, readLedgerState } from '@app/ledger';
import { type Actor, Clock, Database, Refused, Storage, type Transaction } from '@app/platform';
import { Tenant } from '@app/tenancy';
import { onboardingReasons } from '../onboarding.errors.js';
import { onboardingEvents } from '../onboarding.events.js';
import { describeExport } from './describe-export.js';
import {
  type ExportedFile,
  type ExportFormat,
  FILES,
  MANIFEST,
  type Manifest,
  README,
} from './export-manifest.js';
import { isLeftOut, leftOut } from './left-out.js';
import { readTable } from './read-table.js';
import { listTenantTables, type TenantTable } from './tenant-tables.queries.js';
import { writeAttachments } from './write-attachments.js';

export interface ExportOrder {
  folder: string;
  format: ExportFormat;
  /** Names the state of the tables. */
  schema: string;
  signal: AbortSignal;
  /** Hears how many files there are and will be. */
  progress?: (done: number, of: number) => void;
}

/** For whoever runs the command only: people's names and addresses are in it. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

@Injectable()
export class ExportService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes everything a tenant has into a folder, a file for each table, all of one instant, and what citizens attached; `manifest.json` comes last.
   * Recorded first as `tenant.exported`, so that the ledger tells of an export that did not end too. Refuses with
   * `onboarding.folder_not_empty` a folder that holds anything; when it fails or is interrupted, it takes away what it
   * wrote.
   */
  async export(actor: Actor, order: ExportOrder): Promise<{ manifest: Manifest; sha256: string }> {
    const { folder, format } = order;
    await refuseFilled(folder);
    const made = await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    const written: string[] = [];
    try {
      await this.record(actor, format);
      const manifest = await this.database.snapshot(actor, (tx) =>
        this.writeTables(tx, actor, order, written),
      );
      await writeText(folder, README, describeExport(manifest), written);
      const text = `${JSON.stringify(manifest, null, 2)}\n`;
      await writeText(folder, MANIFEST, text, written);
      return { manifest, sha256: createHash('sha256').update(text).digest('hex') };
    } catch (error) {
      for (const name of written) await rm(join(folder, name), { recursive: true, force: true });
      if (made) await rm(made, { recursive: true, force: true });
      throw error;
    }
  }

  private record(actor: Actor, format: ExportFormat): Promise<unknown> {
    const { tenantId } = actor;
    const kind = onboardingEvents['tenant.exported'];
    return this.database.enter(actor, async (tx) => {
      await tx.findOneOrFail(Tenant, { where: { tenantId }, lock: { mode: 'pessimistic_write' } });
      await this.ledger.record(tx, actor, {
        kind,
        subjectId: tenantId,
        at: this.clock.now(),
        data: { format },
      });
    });
  }

  private async writeTables(
    tx: Transaction,
    { tenantId }: Actor,
    { folder, format, schema, signal, progress }: ExportOrder,
    written: string[],
  ): Promise<Manifest> {
    const { code, nameKo, nameEn, regionCode } = await tx.findOneByOrFail(Tenant, { tenantId });
    const [{ at }]: [{ at: Date }] = await tx.query(`select now() as at`);
    const tables = (await listTenantTables(tx)).filter(({ name }) => !isLeftOut(name));
    const files: ExportedFile[] = [];
    for (const table of tables) {
      progress?.(files.length, tables.length);
      files.push(await writeTable(tx, table, { folder, format, signal }, written));
    }
    progress?.(files.length, tables.length);
    written.push(FILES);
    const copied = await writeAttachments(tx, this.storage, tenantId, { folder, signal });
    const ledger = await readLedgerState(tx, tenantId);
    return {
      ...({ version: 1, format } as const),
      tenant: { id: tenantId, code, nameKo, nameEn, regionCode },
      ...{ takenAt: at.toISOString(), schema, ledger, files, ...copied, leftOut },
    };
  }
}

async function refuseFilled(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return [folder];
    throw error;
  });
  if (entries.length > 0) throw Refused.field('to', onboardingReasons.folder_not_empty);
}

async function writeTable(
  tx: Transaction,
  table: TenantTable,
  { folder, format, signal }: Pick<ExportOrder, 'folder' | 'format' | 'signal'>,
  written: string[],
): Promise<ExportedFile> {
  const name = `${table.name}.${format === 'csv' ? 'csv' : 'jsonl'}`;
  const columns = table.columns.filter((column) => !isLeftOut(`${table.name}.${column.name}`));
  const digest = createHash('sha256');
  let [rows, bytes] = [0, 0];
  async function* texts(): AsyncGenerator<Buffer> {
    for await (const part of readTable(tx, table, columns, format)) {
      signal.throwIfAborted();
      const text = Buffer.from(part.text);
      digest.update(text);
      rows += part.rows;
      bytes += text.length;
      yield text;
    }
  }
  written.push(name);
  const file = createWriteStream(join(folder, name), { flags: 'wx', mode: PRIVATE_FILE, flush: true });
  await pipeline(Readable.from(texts(), { highWaterMark: 1 }), file);
  return { name, table: table.name, columns, rows, bytes, sha256: digest.digest('hex') };
}

/** There whole or not at all, also after a power cut. */
async function writeText(folder: string, name: string, text: string, written: string[]): Promise<void> {
  const unfinished = `${name}.unfinished`;
  written.push(name, unfinished);
  const file = await open(join(folder, unfinished), 'wx', PRIVATE_FILE);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(join(folder, unfinished), join(folder, name));
}
