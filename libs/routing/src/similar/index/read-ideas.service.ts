import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import { Idea } from '@app/intake';
import { Words } from '../words/words.js';
import { readIdea } from './read-idea.js';
import { keepTexts } from './similar-texts.queries.js';

/** Reads ideas so that others like them are found. */
@Injectable()
export class ReadIdeas {
  constructor(private readonly words: Words) {}

  /** Reads these ideas anew; of a withheld one only the title (국민 제안 규정 §7). Unconfirmed and erased ones are left out. */
  async read(tx: Transaction, tenantId: string, ids: string[]): Promise<void> {
    const ideas = await tx.findBy(Idea, { tenantId, id: In(ids) });
    const reader = await this.words.read();
    const read = ideas
      .filter(({ status, erasedAt }) => (status === 'submitted' || status === 'withdrawn') && !erasedAt)
      .map((idea) => ({
        ...readIdea(idea.title, idea.isWithheld ? '' : bodyOf(idea), reader),
        ideaId: idea.id,
        storyId: idea.originId,
        isPublic: idea.status === 'submitted' && idea.hiddenReason === null,
      }));
    await keepTexts(tx, tenantId, read);
  }
}

/** What is wished for comes before how things stand. */
function bodyOf({ improvement, situation, effect }: Idea): string {
  return [improvement, situation, effect].filter(Boolean).join('\n');
}
