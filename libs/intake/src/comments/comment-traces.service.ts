import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { type Cleaner, HoldsTraces, redactRows, type Subject, type Traces } from '@app/identity';
import { Ledger } from '@app/ledger';
import { DataSubjectsService } from '../data-subjects/data-subjects.service.js';
import { Comment } from './comment.entity.js';
import { commentEvents } from './comments.events.js';
import { lockComment } from './comments.queries.js';
import { CommentsService } from './comments.service.js';
import { Report } from './report.entity.js';

/** What comments and reports hold of a person. No law has comments kept, so they go when the person does. */
@Injectable()
@HoldsTraces()
export class CommentTraces implements Traces {
  constructor(
    private readonly subjects: DataSubjectsService,
    private readonly comments: CommentsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async show(tx: Transaction, { tenantId, accountId }: Subject): Promise<Record<string, object[]>> {
    if (!accountId) return {};
    const where = { tenantId, accountId };
    const comments = await tx.find(Comment, { where: { ...where, goneAt: IsNull() }, order: { id: 'ASC' } });
    const reports = await tx.find(Report, { where, order: { id: 'ASC' } });
    return {
      comments: comments.map(({ id, ideaId, parentId, text, writtenAt, editedAt, objection }) => ({
        ...{ id, ideaId, parentId, text, writtenAt, editedAt, objection },
      })),
      reports: reports.map(({ ideaId, commentId, ground, text, reportedAt }) => ({
        ...{ ideaId, commentId, ground, text, reportedAt },
      })),
    };
  }

  /** What others said under the person's ideas loses the name. No law has it kept as it was, so nobody keeps it. */
  async redact(tx: Transaction, subject: Subject, { known, sparesWords }: Cleaner): Promise<object[]> {
    if (sparesWords) return [];
    const { tenantId } = subject;
    const ids = await this.subjects.ideasAround(tx, subject);
    const rows = await redactRows(tx, tenantId, ids, WORDS, known);
    await redactRows(tx, tenantId, ids, REASONS, known);
    const at = this.clock.now();
    const kind = commentEvents['comment.covered'];
    for (const { id: subjectId } of rows as { id: string }[])
      await this.ledger.record(tx, systemOf(tenantId), { kind, subjectId, at });
    return [];
  }

  async close(tx: Transaction, { tenantId, accountId }: Subject): Promise<void> {
    if (!accountId) return;
    const own = await tx.find(Comment, { where: { tenantId, accountId }, order: { id: 'ASC' } });
    for (const { id, goneAt } of own) {
      if (!goneAt) await this.comments.empty(tx, (await lockComment(tx, tenantId, id)).comment);
      const kind = commentEvents['comment.erased'];
      await this.ledger.record(tx, systemOf(tenantId), { kind, subjectId: id, at: this.clock.now() });
    }
    await tx.update(Comment, { tenantId, accountId }, { accountId: null });
    await tx.update(Report, { tenantId, accountId }, { accountId: null, text: null });
  }
}

const rows = 'idea_id = any($2::uuid[])';
const WORDS = {
  ...{ table: 'intake.comments', keys: ['id'], columns: ['text', 'objection'], rows, seal: 'salt' },
};
const REASONS = { table: 'intake.reports', keys: ['id'], columns: ['text'], rows };
