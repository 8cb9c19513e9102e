import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import {
  type Actor,
  BytesMissing,
  Database,
  NotFound,
  Refused,
  STAFF,
  Storage,
  type Transaction,
} from '@app/platform';
import { IdeasService } from '../ideas/ideas.service.js';
import { Attachment } from './attachment.entity.js';
import { fileReasons } from './attachments.errors.js';

export interface GivenFile {
  file: Pick<Attachment, 'name' | 'kind' | 'bytes'>;
  content: Readable;
}

/** Gives files to whoever may have them. */
@Injectable()
export class FilesService {
  private readonly log = new Logger('files');

  constructor(
    private readonly database: Database,
    private readonly ideas: IdeasService,
    private readonly storage: Storage,
  ) {}

  /**
   * A file's content, for whoever may read the text of its idea; before that is sent, for whoever added it. Refuses
   * one that the scanner has not seen, or stopped.
   */
  async give(actor: Actor, id: string, token?: string): Promise<GivenFile> {
    const { tenantId } = actor;
    const file = await this.database.enter(actor, (tx) => this.seen(tx, actor, id, token));
    if (file.state === 'waiting') throw new Refused(fileReasons.file_waiting);
    if (file.state === 'quarantined') throw new Refused(fileReasons.file_quarantined);
    try {
      return { file, content: await this.storage.open(`${tenantId}/${id}`) };
    } catch (error) {
      if (!(error instanceof BytesMissing)) throw error;
      this.log.error(`the store has no bytes of attachment ${id}`);
      throw new NotFound(fileReasons.file_not_found);
    }
  }

  private async seen(tx: Transaction, actor: Actor, id: string, token?: string): Promise<Attachment> {
    const missing = new NotFound(fileReasons.file_not_found);
    const file = await tx.findOneBy(Attachment, { tenantId: actor.tenantId, id });
    if (!file) throw missing;
    if (!file.ideaId) {
      if (file.accountId && file.accountId !== actor.accountId) throw missing;
      return file;
    }
    const idea = await this.ideas.seen(tx, actor, file.ideaId, token).catch((error: unknown) => {
      throw error instanceof NotFound ? missing : error;
    });
    const isStaff = STAFF.some((role) => actor.roles.includes(role));
    const isClosed = idea.isWithheld || file.isClosed;
    if (isClosed && !isStaff && !this.ideas.isOwner(actor, idea, token)) throw missing;
    return file;
  }
}
