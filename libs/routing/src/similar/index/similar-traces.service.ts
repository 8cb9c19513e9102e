import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import { HoldsTraces, type Subject, type Traces } from '@app/identity';
import { DataSubjectsService } from '@app/intake';
import { ReadIdeas } from './read-ideas.service.js';
import { SimilarText } from './similar-text.entity.js';

/** What routing copied of an idea: words it is found by, words that spoke for an agency, its place among meanings. */
@Injectable()
@HoldsTraces()
export class SimilarTraces implements Traces {
  constructor(
    private readonly ideas: ReadIdeas,
    private readonly subjects: DataSubjectsService,
  ) {}

  async copyAnew(tx: Transaction, subject: Subject): Promise<void> {
    const { tenantId } = subject;
    const ids = await this.subjects.ideasAround(tx, subject);
    if (ids.length === 0) return;
    await tx.delete(SimilarText, { tenantId, ideaId: In(ids) });
    await this.ideas.read(tx, tenantId, ids);
    await tx.query(
      `update routing.suggestions set reasons = '[]' where tenant_id = $1 and idea_id = any($2::uuid[])`,
      [tenantId, ids],
    );
    // No text has this digest, so that it is asked for anew where there is a text.
    await tx.query(
      `update routing.embeddings set digest = '', vector = '' where tenant_id = $1 and idea_id = any($2::uuid[])`,
      [tenantId, ids],
    );
  }
}
