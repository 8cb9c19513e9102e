import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { CaseFacts } from '@app/review';
import { HeldIdea } from '../guests/held-idea.entity.js';
import { REPORTED_IDEAS, WAITING_COMMENTS } from './reported.service.js';

/** How much waits for those who moderate. */
export interface ModerationCount {
  /** Reported or objected to, by the agency in charge of the idea; null stands for the triage. */
  reported: Map<string | null, number>;
  /** Ideas that a machine may have sent. */
  held: number;
}

/** Counts what waits in moderation, for whoever is told of it. */
@Injectable()
export class ModerationCounts {
  constructor(private readonly facts: CaseFacts) {}

  /** What waits in a tenant now: comments, ideas, and ideas that are held. */
  async of(tx: Transaction, tenantId: string): Promise<ModerationCount> {
    const comments = `select c.idea_id as id from intake.comments c ${WAITING_COMMENTS}`;
    const found: { id: string }[] = await tx.query(`${comments} union all (${REPORTED_IDEAS})`, [tenantId]);
    const ids = found.map(({ id }) => id);
    const agencies = await this.facts.agenciesOf(tx, tenantId, [...new Set(ids)]);
    const reported = new Map<string | null, number>();
    for (const id of ids) {
      const agency = agencies.get(id) ?? null;
      reported.set(agency, (reported.get(agency) ?? 0) + 1);
    }
    return { reported, held: await tx.countBy(HeldIdea, { tenantId }) };
  }
}
