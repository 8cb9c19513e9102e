import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import { type Actor, Clock, Database } from '@app/platform';
import { WorkflowsService } from '@app/review';
import type { Dataset } from './dataset.js';
import { DATASETS, LICENCE, OPEN_FORMATS, type OpenFormat } from './datasets.js';
import type { OpenDataView, OpenFileView } from './open-data-view.dto.js';
import { readDataset } from './read-dataset.js';
import { readStamp } from './stamp.queries.js';
import { writeRows } from './write-rows.js';

/**
 * Parts of long files that one process asks for at a time. However many load such files, the sixteen connections to the
 * database are there for the others; a limit on files instead would let a few slow readers keep everybody out.
 */
const PARTS_AT_ONCE = 4;

/** A file as it is now: what it is known by, since when, and a way to read it. */
export interface OpenFile {
  etag: string;
  /** When anything in it may last have changed; null where that is not known. */
  changedAt: Date | null;
  read(): Readable;
}

/** What is public, for programs: the same that the site shows, in files without an end. */
@Injectable()
export class OpenDataService {
  private readonly inTurn = pLimit(PARTS_AT_ONCE);

  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
    private readonly clock: Clock,
  ) {}

  /** Every dataset with its fields, and what its files came to when they were last measured. */
  describe(actor: Actor): Promise<OpenDataView> {
    return this.database.enter(actor, async (tx) => {
      const { changedAt } = await readStamp(tx, actor.tenantId, this.clock.now());
      const measured: (OpenFileView & { dataset: string })[] = await tx.query(MEASURED, [actor.tenantId]);
      const datasets = DATASETS.map(({ name, ko, en, rowKo, rowEn, fields }) => ({
        name,
        title: { ko, en },
        row: { ko: rowKo, en: rowEn },
        fields: fields.map(({ name: field, type, ko: inKorean, en: inEnglish, example }) => ({
          ...{ name: field, type, example, meaning: { ko: inKorean, en: inEnglish } },
        })),
        files: OPEN_FORMATS.map((format): OpenFileView => {
          const found = measured.find((one) => one.dataset === name && one.format === format);
          const { rows = null, bytes = null, measuredAt = null } = found ?? {};
          return { format, address: `/open-data/${name}.${format}`, rows, bytes, measuredAt };
        }),
      }));
      return { licence: LICENCE, changedAt, datasets };
    });
  }

  /**
   * A file of this tenant. It is read a part at a time, however long it is; a small one whole, because what it holds is
   * changed by administrators without an event for each.
   */
  async open(actor: Actor, dataset: Dataset, format: OpenFormat): Promise<OpenFile> {
    const { tenantId } = actor;
    const [closed, { mark, changedAt, isBehind }] = await this.database.enter(actor, async (tx) => {
      const states = await this.workflows.closedOf(tx, tenantId);
      const stamp = await readStamp(tx, tenantId, this.clock.now());
      return [states, stamp];
    });
    const ask = (sql: string, parameters: unknown[]) =>
      this.inTurn(() => this.database.enter(actor, (tx) => tx.query(sql, parameters)));
    const texts = textsOf(writeRows(dataset, readDataset(dataset, tenantId, closed, ask), format));
    if (!dataset.isSmall)
      return {
        etag: etagOf(mark, closed.join(' '), dataset, format),
        changedAt: isBehind ? null : changedAt,
        read: () => Readable.from(texts, { highWaterMark: 1 }),
      };
    let whole = '';
    for await (const text of texts) whole += text;
    return { etag: etagOf(whole, '', dataset, format), changedAt: null, read: () => Readable.from([whole]) };
  }
}

async function* textsOf(parts: AsyncIterable<{ text: string }>): AsyncGenerator<string> {
  for await (const { text } of parts) yield text;
}

/** Weak: the same facts may be sent packed or not. Another shape of the file is another file. */
function etagOf(mark: string, closed: string, { fields }: Dataset, format: OpenFormat): string {
  const shape = JSON.stringify([mark, closed, format, fields.map(({ name }) => name)]);
  return `W/"${createHash('sha256').update(shape).digest('base64url').slice(0, 22)}"`;
}

const MEASURED = `
  select dataset, format, rows::int as rows, bytes::float8 as bytes, measured_at as "measuredAt"
  from insight.open_files where tenant_id = $1`;
