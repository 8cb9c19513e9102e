import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { v4 } from 'uuid';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  type FieldFault,
  type IncomingFile,
  Refused,
  Storage,
  type Transaction,
} from '@app/platform';
import { Ledger, setDueAll } from '@app/ledger';
import { intakeEvents } from '../intake.events.js';
import type { AttachmentView } from './attachment.dto.js';
import { Attachment } from './attachment.entity.js';
import { FileRefused, fileReasons } from './attachments.errors.js';
import { MOST_FILES } from './file-kinds.js';
import { type InspectedFile, inspectFile } from './inspect-file.js';
import { showAttachment } from './show-attachment.js';

const MOST_BYTES = 30 * 1024 * 1024;

/** A file that no idea takes along is dropped after a day, unless a draft holds it. */
export const UNSENT = 'intake.unsent_file';
export const UNSENT_HOURS = 24;

/** What came of adding files: those that are kept, and why others are not. */
export interface Added {
  files: AttachmentView[];
  faults: FieldFault[];
}

/** The one way in for files. */
@Injectable()
export class AttachmentsService {
  /** Files are looked at one after the other: a picture may need a lot of memory for a moment. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Looks at files and keeps those that may be kept, to be sent with an idea within a day; `beside` are ids of files
   * kept before. Refuses a file for what it is, the sixth, and what makes them more than 30 MB together. `isWhole`:
   * where one is refused, none is kept.
   */
  async add(
    actor: Actor,
    incoming: IncomingFile[],
    beside: string[] = [],
    { isWhole = false } = {},
  ): Promise<Added> {
    const before = await this.unsent(actor, beside);
    const inspected: InspectedFile[] = [];
    const refused: [name: string, error: FileRefused][] = [];
    let [count, sum] = [before.length, before.reduce((all, { bytes }) => all + bytes, 0)];
    for (const file of incoming)
      try {
        if (count >= MOST_FILES) throw new FileRefused(fileReasons.too_many_files);
        const found = await this.inTurn(() => inspectFile(file));
        if (sum + found.bytes > MOST_BYTES) throw new FileRefused(fileReasons.files_too_large);
        inspected.push(found);
        [count, sum] = [count + 1, sum + found.bytes];
      } catch (error) {
        if (!(error instanceof FileRefused)) throw error;
        refused.push([file.name, error]);
      }
    const faults = faultsOf(refused);
    if (isWhole && faults.length > 0) return { files: [], faults };
    return { files: await this.keep(actor, inspected), faults };
  }

  /** Files that are kept and not sent yet, in this order; passed over is what is not there any more. */
  async unsent(actor: Actor, ids: string[]): Promise<AttachmentView[]> {
    if (ids.length === 0) return [];
    const found = await this.database.enter(actor, (tx) => tx.findBy(Attachment, unsentOf(actor, ids)));
    return ids.flatMap((id) => found.find((file) => file.id === id) ?? []).map(showAttachment);
  }

  /**
   * Lets an idea, or the supplement of this number, take its files along, in the transaction that sends it. Refuses files that are gone, somebody
   * else's, or with another idea already, more than five, and more than 30 MB together.
   */
  async send(
    tx: Transaction,
    actor: Actor,
    ideaId: string,
    ids: string[],
    revision: number | null = null,
  ): Promise<Attachment[]> {
    if (ids.length === 0) return [];
    const { tenantId } = actor;
    const found = await tx.find(Attachment, {
      where: unsentOf(actor, ids),
      lock: { mode: 'pessimistic_write' },
      order: { id: 'ASC' },
    });
    const files = ids.flatMap((id) => found.find((file) => file.id === id) ?? []);
    if (files.length !== ids.length) throw Refused.field('attachments', fileReasons.files_gone);
    if (files.reduce((all, { bytes }) => all + bytes, 0) > MOST_BYTES)
      throw Refused.field('attachments', fileReasons.files_too_large);
    for (const [position, { id }] of files.entries())
      await tx.update(Attachment, { tenantId, id }, { ideaId, revision, position });
    await setDueAll(
      tx,
      tenantId,
      UNSENT,
      ids.map((subjectId) => ({ subjectId, dueAt: null })),
    );
    return files;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.turn.then(work);
    this.turn = next.catch(() => undefined);
    return next;
  }

  /** Bytes first: a row never speaks of bytes that are not there. Bytes without a row are swept. */
  private async keep(actor: Actor, inspected: InspectedFile[]): Promise<AttachmentView[]> {
    if (inspected.length === 0) return [];
    const { tenantId, accountId } = actor;
    const addedAt = this.clock.now();
    const state = this.config.clamav ? 'waiting' : 'clean';
    const rows = inspected.map(({ path: _path, ...file }, position) => ({
      ...{ tenantId, id: v4(), ideaId: null, accountId, position, ...file, state, addedAt },
      ...{ revision: null, finding: null, isClosed: false },
    })) satisfies Attachment[];
    const keys = rows.map(({ id }) => `${tenantId}/${id}`);
    try {
      for (const [at, { path }] of inspected.entries()) await this.storage.put(keys[at]!, path);
      await this.database.enter(actor, (tx) => this.write(tx, actor, rows));
    } catch (error) {
      await this.storage.remove(keys).catch(() => undefined);
      throw error;
    }
    return rows.map(showAttachment);
  }

  private async write(tx: Transaction, actor: Actor, rows: Attachment[]): Promise<void> {
    await tx.insert(Attachment, rows);
    const happenings = rows.map(({ id: subjectId, kind, bytes, state, addedAt: at }) => ({
      ...{ kind: intakeEvents['file.received'], subjectId, at, data: { kind, bytes, state } },
    }));
    await this.ledger.recordAll(tx, actor, happenings, { areFirst: true });
    const dueAt = new Date(rows[0]!.addedAt.getTime() + UNSENT_HOURS * 3_600_000);
    const due = rows.map(({ id: subjectId }) => ({ subjectId, dueAt }));
    await setDueAll(tx, actor.tenantId, UNSENT, due);
  }
}

/** Not sent yet, and added by this account, or by a guest: whoever knows the id of theirs may have signed in since. */
const unsentOf = ({ tenantId, accountId }: Actor, ids: string[]) => {
  const open = { tenantId, id: In(ids), ideaId: IsNull() };
  return accountId
    ? [
        { ...open, accountId },
        { ...open, accountId: IsNull() },
      ]
    : { ...open, accountId: IsNull() };
};

/** One fault for each reason, with the names of the files at fault. */
function faultsOf(refused: [name: string, error: FileRefused][]): FieldFault[] {
  const reasons = new Map(refused.map(([, { reason }]) => [reason.code, reason]));
  return [...reasons.values()].map(({ code, ko, en }) => {
    const names = refused.filter(([, error]) => error.reason.code === code).map(([name]) => name || '?');
    const named = names.join(', ');
    return { field: 'files', code, ko: `${named}: ${ko}`, en: `${named}: ${en}` };
  });
}
