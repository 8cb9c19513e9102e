import { Injectable } from '@nestjs/common';
import { type Actor, Database, systemOf } from '@app/platform';
import { CasesService, type PublicCase } from '@app/review';
import { TenantsService } from '@app/tenancy';
import { SharesOfTerms } from './index/shares-of-terms.service.js';
import { findTexts, type FoundText } from './index/similar-texts.queries.js';
import { rankCandidates, type Likeness } from './matching/rank-candidates.js';
import { readQuestion } from './matching/read-question.js';
import { writeSearch } from './matching/write-search.js';
import { MOST_CANDIDATES, SHOWN } from './settings.js';
import type { Scope, SimilarIdea, SimilarQuery } from './similar.dto.js';
import { Words } from './words/words.js';

const MOST_SHOWN = 5;
/** More than are shown: some may be hidden, withdrawn or the one that is looked from. */
const MOST_LOOKED_AT = 20;

@Injectable()
export class SimilarService {
  constructor(
    private readonly database: Database,
    private readonly words: Words,
    private readonly shares: SharesOfTerms,
    private readonly cases: CasesService,
    private readonly tenants: TenantsService,
  ) {}

  /**
   * Public ideas that wish for the same as these words, the most alike first, five at most; none where nothing is
   * near. Every one comes with the words that speak for it.
   */
  async find(actor: Actor, { q, scope = 'tenant', except }: SimilarQuery): Promise<SimilarIdea[]> {
    const near = (await this.rank(actor, q, scope)).filter(({ candidate }) => candidate.ideaId !== except);
    const looked = near.slice(0, MOST_LOOKED_AT);
    const shown = scope === 'tenant' ? await this.ofTenant(actor, looked) : await this.ofOthers(looked);
    return shown.slice(0, MOST_SHOWN);
  }

  private async rank(actor: Actor, q: string, scope: Scope): Promise<Likeness<FoundText>[]> {
    const reader = await this.words.read();
    return this.database.enter(actor, async (tx) => {
      const shares = await this.shares.read(tx);
      const readings = readQuestion(q, reader, shares);
      const search = writeSearch(readings);
      if (search === null) return [];
      const found = await findTexts(tx, scope, search, MOST_CANDIDATES);
      const ranked = rankCandidates(readings, found, reader.synonyms, shares);
      return ranked.filter(({ score }) => score >= SHOWN);
    });
  }

  private async ofTenant(actor: Actor, near: Likeness<FoundText>[]): Promise<SimilarIdea[]> {
    const ids = near.map(({ candidate }) => candidate.ideaId);
    if (ids.length === 0) return [];
    const { items } = await this.cases.list(actor, { ids, limit: MOST_LOOKED_AT });
    const open = new Map(items.map((shown) => [shown.ideaId, shown]));
    return near.flatMap((one) => {
      const shown = open.get(one.candidate.ideaId);
      return shown ? [{ ...similarOf(one), ...factsOf(shown) }] : [];
    });
  }

  private ofOthers(near: Likeness<FoundText>[]): Promise<SimilarIdea[]> {
    return Promise.all(
      near.map(async (one) => {
        const { tenantId, ideaId } = one.candidate;
        const tenant = await this.tenants.of(systemOf(tenantId));
        return {
          ...similarOf(one),
          tenantName: { ko: tenant.nameKo, en: tenant.nameEn },
          address: `${this.tenants.addressOf(tenant)}/ideas/${ideaId}`,
        };
      }),
    );
  }
}

function similarOf({ candidate, matches }: Likeness<FoundText>): SimilarIdea {
  return {
    ideaId: candidate.ideaId,
    title: candidate.title,
    trackingNumber: null,
    state: null,
    stateLabel: null,
    isAdopted: false,
    promisedOn: null,
    supports: null,
    submittedAt: null,
    tenantName: null,
    address: null,
    words: matches.toSorted((a, b) => b.said - a.said).map(({ asked, found, kind }) => ({ asked, found, kind })),
  };
}

function factsOf(shown: PublicCase): Partial<SimilarIdea> {
  const { trackingNumber, state, stateLabel, promisedOn, supports, submittedAt } = shown;
  return {
    ...{ trackingNumber, state, stateLabel, promisedOn, supports, submittedAt },
    isAdopted: promisedOn !== null,
  };
}
