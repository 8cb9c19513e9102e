import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { Idea } from '@app/intake';
import { type Due, type DueAct, OnDue, setDue } from '@app/ledger';
import { READING } from '../settings.js';
import { ReadIdeas } from './read-ideas.service.js';
import { SimilarText } from './similar-text.entity.js';

const READ_IDEAS = 'routing.read_ideas';
const IDEAS_A_ROUND = 200;

/** Reads the ideas that were there before reading began, or were read in an older way; a migration plants it. */
@Injectable()
@OnDue(READ_IDEAS)
export class ReadAllIdeas implements DueAct {
  constructor(
    private readonly ideas: ReadIdeas,
    private readonly clock: Clock,
  ) {}

  /** The subject of a row is the idea up to which all are read. */
  async fallDue(tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<void> {
    for (const { subjectId } of due) {
      const next = await tx.find(Idea, {
        select: { id: true },
        where: { tenantId, id: MoreThan(subjectId) },
        order: { id: 'ASC' },
        take: IDEAS_A_ROUND,
      });
      const ids = next.map(({ id }) => id);
      const known = await tx.find(SimilarText, {
        select: { ideaId: true },
        where: { tenantId, ideaId: In(ids), reading: READING },
      });
      const read = new Set(known.map(({ ideaId }) => ideaId));
      await this.ideas.read(
        tx,
        tenantId,
        ids.filter((id) => !read.has(id)),
      );
      if (ids.length === IDEAS_A_ROUND) await setDue(tx, tenantId, READ_IDEAS, ids.at(-1)!, this.clock.now());
    }
  }
}
