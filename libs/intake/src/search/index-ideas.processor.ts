import { Injectable } from '@nestjs/common';
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
  async receive(tx: Transaction, { tenantId, subjectId: ideaId }: LedgerEvent): Promise<void> {
    const idea = await tx.findOneBy(Idea, { tenantId, id: ideaId });
    if (!idea) return;
    const revisions = await tx.findBy(Revision, { tenantId, ideaId });
    const texts = idea.isWithheld
      ? [idea.title]
      : [idea.title, idea.situation, idea.improvement, idea.effect, ...revisions.map(({ text }) => text)];
    const words = foldText(texts.filter(Boolean).join('\n'));
    await tx.upsert(SearchText, { tenantId, ideaId, words, pairs: splitPairs(words) }, [
      'tenantId',
      'ideaId',
    ]);
  }
}
