import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, NotFound, type Reason, type Transaction } from '@app/platform';
import { Act } from '../acts/act.entity.js';
import { familyOf, lineOf, lockFamily, partsOf } from '../merges/families.queries.js';
import { reviewReasons } from '../review.errors.js';
import { Case } from './case.entity.js';
import { mayFind } from './facts-of.js';
import { lockCase } from './moves.queries.js';

/** When a case was last decided or, where that is for others to do, passed on; and whether it promised anything. */
export interface Decided {
  ideaId: string;
  decidedAt: Date;
  isAdopted: boolean;
}

/** The columns of a case that other contexts keep up to date. */
@Injectable()
export class CaseFacts {
  /** Adds one supporter of an idea. */
  async countSupporter(tx: Transaction, tenantId: string, ideaId: string): Promise<void> {
    await tx.increment(Case, { tenantId, ideaId }, 'supports', 1);
  }

  /** Counts the supporters of an idea, and of all into which it was merged, anew. Its family must be held. */
  async recountSupports(
    tx: Transaction,
    tenantId: string,
    ideaId: string,
    count: (parts: string[]) => Promise<number>,
  ): Promise<void> {
    for (const id of await lineOf(tx, tenantId, [ideaId])) {
      const supports = await count(await partsOf(tx, tenantId, [id]));
      await tx.update(Case, { tenantId, ideaId: id }, { supports });
    }
  }

  /** The idea into which this one was merged; null where it was not, and without a case. */
  async mergedInto(tx: Transaction, tenantId: string, ideaId: string): Promise<string | null> {
    return (await tx.findOneBy(Case, { tenantId, ideaId }))?.mergedInto ?? null;
  }

  /** What was said the last time that this step was taken; null where it never was, or without words. */
  async lastWords(tx: Transaction, tenantId: string, ideaId: string, name: string): Promise<string | null> {
    const where = { tenantId, ideaId, name };
    const found = await tx.findOne(Act, { where, order: { occurredAt: 'DESC', eventId: 'DESC' } });
    return found?.message ?? null;
  }

  /** The ideas that were merged with this one, itself among them; where all their votes count comes first. */
  familyOf(tx: Transaction, tenantId: string, ideaId: string): Promise<string[]> {
    return familyOf(tx, tenantId, ideaId);
  }

  /** The same, held against votes and merges until the transaction ends. */
  lockFamily(tx: Transaction, tenantId: string, ideaId: string): Promise<string[]> {
    return lockFamily(tx, tenantId, ideaId);
  }

  /** These ideas and all that were merged into them, each once. */
  partsOf(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<string[]> {
    return partsOf(tx, tenantId, ideaIds);
  }

  /** How these cases were decided; those that are not, that are looked at again, or not there, are left out. */
  async decidedOf(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<Map<string, Decided>> {
    if (ideaIds.length === 0) return new Map();
    const found: Decided[] = await tx.query(`${DECIDED} and idea_id = any($2::uuid[])`, [tenantId, ideaIds]);
    return new Map(found.map((one) => [one.ideaId, one]));
  }

  /** Cases that were decided before this instant, by their ids, `most` at a time after this one. */
  decidedBefore(
    tx: Transaction,
    tenantId: string,
    { before, after, most }: { before: Date; after: string; most: number },
  ): Promise<Decided[]> {
    return tx.query(`${DECIDED} and ended_at < $2 and idea_id > $3 order by idea_id limit $4`, [
      ...[tenantId, before, after, most],
    ]);
  }

  /** Which agency holds each of these cases; left out is one in triage. */
  async agenciesOf(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<Map<string, string>> {
    const found = await tx.find(Case, {
      select: { tenantId: true, ideaId: true, agencyCode: true },
      where: { tenantId, ideaId: In(ideaIds) },
    });
    return new Map(found.flatMap(({ ideaId, agencyCode }) => (agencyCode ? [[ideaId, agencyCode]] : [])));
  }

  /** Takes a case from public view, or puts it back. */
  async setHidden(tx: Transaction, tenantId: string, ideaId: string, isHidden: boolean): Promise<void> {
    await tx.update(Case, { tenantId, ideaId }, { isHidden });
  }

  /** Takes a case that its proposer withdrew from public view, for good. */
  async setWithdrawn(tx: Transaction, tenantId: string, ideaId: string): Promise<void> {
    await tx.update(Case, { tenantId, ideaId }, { isWithdrawn: true });
  }

  /** The person of a guest's idea is known here as well: they are told, and may act. */
  async nameProposer(tx: Transaction, tenantId: string, ideaId: string, personId: string): Promise<void> {
    await tx.update(Case, { tenantId, ideaId }, { proposerId: personId });
  }

  /** Holds a case against changes until the transaction ends. */
  lock(tx: Transaction, tenantId: string, ideaId: string): Promise<Case> {
    return lockCase(tx, tenantId, ideaId);
  }

  /** The case for somebody who reads it. A reviewer does not find another agency's case. */
  async findFor(tx: Transaction, actor: Actor, ideaId: string): Promise<Case> {
    const found = await tx.findOneBy(Case, { tenantId: actor.tenantId, ideaId });
    if (!found || !mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
    return found;
  }

  /** The same, held as by `lock`, for somebody who works on it. */
  async lockFor(
    tx: Transaction,
    actor: Actor,
    ideaId: string,
    reason: Reason = reviewReasons.case_not_found,
  ): Promise<Case> {
    const found = await lockCase(tx, actor.tenantId, ideaId);
    if (!mayFind(actor, found)) throw new NotFound(reason);
    return found;
  }
}

const DECIDED = `
  select idea_id as "ideaId", ended_at as "decidedAt", promised_on is not null as "isAdopted"
  from (select *, coalesce(greatest(decided_at, answered_at), state_since) as ended_at from review.cases) ended
  where tenant_id = $1 and is_settled`;
