import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';
import { SharesOfTerms } from './index/shares-of-terms.service.js';
import { findTexts, type FoundText } from './index/similar-texts.queries.js';
import { type Likeness, rankCandidates } from './matching/rank-candidates.js';
import { readQuestion } from './matching/read-question.js';
import { writeSearch } from './matching/write-search.js';
import { MOST_CANDIDATES, SHOWN } from './settings.js';
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
      const readings = readQuestion(q, reader, shares);
      const search = writeSearch(readings);
      if (search === null) return [];
      const found = await findTexts(tx, scope, search, MOST_CANDIDATES);
      return rankCandidates(readings, found, reader.synonyms, shares).filter(({ score }) => score >= SHOWN);
    });
  }
}
