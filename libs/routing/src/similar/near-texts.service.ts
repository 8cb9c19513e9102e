import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Transaction } from '@app/platform';
import { SharesOfTerms } from './index/shares-of-terms.service.js';
import { findTexts, type FoundText } from './index/similar-texts.queries.js';
import { termsAskedFor } from './matching/candidate.js';
import { type Likeness, rankCandidates } from './matching/rank-candidates.js';
import { readQuestion } from './matching/read-question.js';
import { writeSearch } from './matching/write-search.js';
import { FEW_CANDIDATES, HELD, MOST_CANDIDATES, SHOWN } from './settings.js';
import type { Scope } from './similar.dto.js';
import { Words } from './words/words.js';

/** Finds the texts that are near to a question, among all that were read. */
@Injectable()
export class NearTexts {
  constructor(
    private readonly database: Database,
    private readonly words: Words,
    private readonly shares: SharesOfTerms,
  ) {}

  /** Those alike enough to be shown, the most alike first. */
  async find(actor: Actor, q: string, scope: Scope): Promise<Likeness<FoundText>[]> {
    const reader = await this.words.read();
    return this.database.enter(actor, async (tx) => {
      const shares = await this.shares.read(tx);
      const questions = readQuestion(q, reader, shares);
      const searches = HELD.map((held) => writeSearch(questions, held, shares));
      const candidates = await this.candidatesOf(tx, new Set(searches), termsAskedFor(questions), scope);
      return rankCandidates(questions, candidates).filter(({ score }) => score >= SHOWN);
    });
  }

  private async candidatesOf(
    tx: Transaction,
    searches: Set<string | null>,
    asked: ReadonlySet<string>,
    scope: Scope,
  ): Promise<FoundText[]> {
    let found: FoundText[] = [];
    for (const search of searches) {
      if (search !== null) found = await findTexts(tx, scope, search, asked, MOST_CANDIDATES);
      if (found.length >= FEW_CANDIDATES) break;
    }
    return found;
  }
}
