import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, type Transaction } from '@app/platform';
import { Idea } from '@app/intake';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { reviewEvents } from '@app/review';
import { bandKeys } from './band-keys.js';
import { findCandidates, joinCampaign, storeBands, takeTurns } from './campaigns.queries.js';
import { hashPassages } from './hash-passages.js';
import { isNearCopy, isTelling } from './is-near-copy.js';

/** Groups near-copies of one text as they come in. What comes again changes nothing. */
@Injectable()
@Listens('campaigns', [reviewEvents['case.opened']])
export class GroupCampaigns implements Listener {
  constructor(private readonly clock: Clock) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const ids = events.map(({ subjectId }) => subjectId);
    const ideas = await tx.find(Idea, { where: { tenantId, id: In(ids) }, order: { id: 'ASC' } });
    await takeTurns(tx, tenantId);
    for (const idea of ideas) await this.group(tx, idea);
  }

  private async group(tx: Transaction, idea: Idea): Promise<void> {
    const { tenantId, id } = idea;
    const passages = hashPassages(textOf(idea));
    if (!isTelling(passages)) return;
    const keys = bandKeys(passages);
    const candidates = await findCandidates(tx, tenantId, id, keys);
    await storeBands(tx, tenantId, id, keys);
    const others = await tx.findBy(Idea, { tenantId, id: In(candidates) });
    const copies = others.filter((other) => isNearCopy(passages, hashPassages(textOf(other))));
    if (copies.length === 0) return;
    await joinCampaign(tx, tenantId, [id, ...copies.map((copy) => copy.id)], this.clock.now());
  }
}

/** Titles are left out: whoever copies a text often writes one of their own. */
function textOf({ situation, improvement, effect }: Idea): string {
  return [situation, improvement, effect].filter(Boolean).join('\n');
}
