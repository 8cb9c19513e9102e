import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Database, type Transaction } from '@app/platform';
import { CaseFacts } from '@app/review';
import { Idea } from '../ideas/idea.entity.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { Split } from '../splits/split.entity.js';
import type { LinkedIdea, LinksView } from './link-view.dto.js';

const MOST_JOINED = 100;

@Injectable()
export class LinksService {
  constructor(
    private readonly database: Database,
    private readonly ideas: IdeasService,
    private readonly facts: CaseFacts,
  ) {}

  /** What was merged and split around an idea that this actor may see: whose votes count here, and where it went. */
  linksOf(actor: Actor, id: string, token?: string): Promise<LinksView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await this.ideas.seen(tx, actor, id, token);
      const [mergedInto, family, splits] = await Promise.all([
        this.facts.mergedInto(tx, tenantId, id),
        this.facts.partsOf(tx, tenantId, [id]),
        tx.findBy(Split, [
          { tenantId, ideaId: id },
          { tenantId, wholeId: id },
        ]),
      ]);
      const whole = splits.find(({ ideaId }) => ideaId === id);
      const parts = splits.filter(({ wholeId }) => wholeId === id);
      const joined = family.filter((part) => part !== id);
      const shown = await linked(tx, tenantId, [
        ...joined.toSorted().slice(0, MOST_JOINED),
        ...parts.map(({ ideaId }) => ideaId),
        ...(mergedInto ? [mergedInto] : []),
        ...(whole ? [whole.wholeId] : []),
      ]);
      return {
        mergedInto: shown.find((one) => one.id === mergedInto) ?? null,
        joined: shown.filter((one) => joined.includes(one.id)),
        joinedCount: joined.length,
        splitFrom: shown.find((one) => one.id === whole?.wholeId) ?? null,
        splitInto: shown.filter((one) => parts.some(({ ideaId }) => ideaId === one.id)),
      };
    });
  }
}

async function linked(tx: Transaction, tenantId: string, ids: string[]): Promise<LinkedIdea[]> {
  if (ids.length === 0) return [];
  const ideas = await tx.find(Idea, {
    where: { tenantId, id: In(ids) },
    order: { submittedAt: 'ASC', id: 'ASC' },
  });
  return ideas.map(({ id, trackingNumber, title, language, submittedAt, status, hiddenReason }) => {
    const isOpen = status === 'submitted' && hiddenReason === null;
    return { id, trackingNumber, title: isOpen ? title : null, language, submittedAt, isOpen };
  });
}
