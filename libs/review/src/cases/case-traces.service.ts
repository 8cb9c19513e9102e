import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import {
  type Cleaner,
  HoldsTraces,
  redactRows,
  type Subject,
  type TextsOf,
  type Traces,
} from '@app/identity';
import { Timeline } from '@app/ledger';
import { Act } from '../acts/act.entity.js';
import { Case } from './case.entity.js';

/** What the title of an idea becomes when its words are gone. */
export const ERASED_TITLE = { ko: '지워진 제안', en: 'Erased idea' };

/** What review holds of a proposer: the title, what they asked for, and officials' words that may name them. */
@Injectable()
@HoldsTraces()
export class CaseTraces implements Traces {
  constructor(private readonly timeline: Timeline) {}

  async show(tx: Transaction, subject: Subject): Promise<Record<string, object[]>> {
    const acts = await this.ownActs(tx, subject);
    const requests = acts.map(({ ideaId, name, message, occurredAt }) => ({
      ...{ ideaId, request: name, message, at: occurredAt },
    }));
    return { requests };
  }

  async redact(tx: Transaction, subject: Subject, { known, all, sparesWords }: Cleaner): Promise<object[]> {
    const { tenantId } = subject;
    const ids = await casesOf(tx, subject);
    const before: object[] = [];
    if (!sparesWords) {
      const own = (await this.ownActs(tx, subject)).map(({ eventId }) => eventId);
      before.push(...(await redactRows(tx, tenantId, own, OWN_ACTS, all)));
      before.push(...(await redactRows(tx, tenantId, ids, TITLES, all)));
    }
    before.push(...(await this.cover(tx, tenantId, ids, known)));
    return before;
  }

  /** Covers what is known of somebody in all that was written to these cases; gives the rows as they were. */
  async cover(
    tx: Transaction,
    tenantId: string,
    ideaIds: string[],
    known: Cleaner['known'],
  ): Promise<object[]> {
    const before: object[] = [];
    for (const texts of OFFICIALS_WORDS)
      before.push(...(await redactRows(tx, tenantId, ideaIds, texts, known)));
    return before;
  }

  /** Covers it in the titles of these cases too. */
  coverTitles(
    tx: Transaction,
    tenantId: string,
    ideaIds: string[],
    known: Cleaner['known'],
  ): Promise<object[]> {
    return redactRows(tx, tenantId, ideaIds, TITLES, known);
  }

  /** The ledger keeps that something was asked for, and a hash whose salt is gone. */
  async erase(tx: Transaction, subject: Subject): Promise<void> {
    const { tenantId } = subject;
    const own = (await this.ownActs(tx, subject)).map(({ eventId }) => eventId);
    if (own.length > 0)
      await tx.query(
        `update review.acts set message = null, salt = null where tenant_id = $1 and event_id = any($2::uuid[])`,
        [tenantId, own],
      );
  }

  /** Takes the titles of these cases away. */
  async eraseTitles(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<void> {
    for (const [language, title] of Object.entries(ERASED_TITLE))
      await tx.update(Case, { tenantId, language, ideaId: In(ideaIds) }, { title });
  }

  /** Acts that the proposer made: by their account, or as the guest who holds the link. */
  private async ownActs(tx: Transaction, subject: Subject): Promise<Act[]> {
    const { tenantId, accountId } = subject;
    const own: string[] = [];
    for (const ideaId of await casesOf(tx, subject))
      for (const { id, actorKind, actorId } of await this.timeline.of(tx, tenantId, ideaId))
        if (actorKind === 'guest' || (accountId !== null && actorId === accountId)) own.push(id);
    return tx.find(Act, { where: { tenantId, eventId: In(own) }, order: { occurredAt: 'ASC' } });
  }
}

async function casesOf(tx: Transaction, { tenantId, personId, accountId }: Subject): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select idea_id as id from review.cases where tenant_id = $1 and proposer_id = any($2::uuid[]) order by 1`,
    [tenantId, accountId ? [personId, accountId] : [personId]],
  );
  return rows.map(({ id }) => id);
}

const OF_CASES = 'idea_id = any($2::uuid[])';
const OWN_ACTS: TextsOf = {
  ...{ table: 'review.acts', keys: ['event_id'], columns: ['message'] },
  rows: 'event_id = any($2::uuid[])',
};
const TITLES: TextsOf = { table: 'review.cases', keys: ['idea_id'], columns: ['title'], rows: OF_CASES };
const OFFICIALS_WORDS: TextsOf[] = [
  { table: 'review.cases', keys: ['idea_id'], columns: ['reply', 'points', 'owner'], rows: OF_CASES },
  { table: 'review.acts', keys: ['event_id'], columns: ['message', 'facts'], rows: OF_CASES },
  { table: 'review.approvals', keys: ['id'], columns: ['fields', 'remark'], rows: OF_CASES },
  { table: 'review.notes', keys: ['id'], columns: ['text'], rows: OF_CASES },
  { table: 'review.opinions', keys: ['id'], columns: ['question'], rows: OF_CASES },
  { table: 'review.points', keys: ['id'], columns: ['heading', 'text', 'reason'], rows: OF_CASES },
  { table: 'review.rounds', keys: ['id'], columns: ['remark'], rows: OF_CASES },
  {
    ...{ table: 'review.opinion_versions', keys: ['opinion_id', 'number'], columns: ['text'] },
    rows: `opinion_id in (select id from review.opinions where tenant_id = $1 and ${OF_CASES})`,
  },
  {
    ...{ table: 'review.evaluations', keys: ['round_id', 'account_id'], columns: ['remark'] },
    rows: `round_id in (select id from review.rounds where tenant_id = $1 and ${OF_CASES})`,
  },
];
