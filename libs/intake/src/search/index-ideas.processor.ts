import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import { type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Idea } from '../ideas/idea.entity.js';
import { Revision } from '../ideas/revision.entity.js';
import { intakeEvents } from '../intake.events.js';
import { SearchText } from './search-text.entity.js';
import { foldText, splitPairs } from './split-pairs.js';

/** Makes ideas findable, outside the citizen's request. Of a withheld idea only the title. */
@Injectable()
@Listens('search', [intakeEvents['idea.submitted'], intakeEvents['idea.supplemented']])
export class IndexIdeas implements Listener {
  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const ideaIds = [...new Set(events.map(({ subjectId }) => subjectId))].sort();
    await this.index(tx, events[0]!.tenantId, ideaIds);
  }

  /** Reads these ideas anew. */
  async index(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<void> {
    const ideas = await tx.findBy(Idea, { tenantId, id: In(ideaIds) });
    const revisions = await tx.findBy(Revision, { tenantId, ideaId: In(ideaIds) });
    const found = ideas.map((idea) => {
      const own = revisions.filter(({ ideaId }) => ideaId === idea.id);
      const words = foldText(textsOf(idea, own).filter(Boolean).join('\n'));
      return { tenantId, ideaId: idea.id, words, pairs: splitPairs(words) };
    });
    if (found.length > 0) await tx.upsert(SearchText, found, ['tenantId', 'ideaId']);
  }
}

function textsOf(
  { isWithheld, title, situation, improvement, effect }: Idea,
  revisions: Revision[],
): (string | null)[] {
  return isWithheld ? [title] : [title, situation, improvement, effect, ...revisions.map(({ text }) => text)];
}
