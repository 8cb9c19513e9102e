import { Injectable } from '@nestjs/common';
import { detectLanguage } from '@app/intake';
import { type Actor, Database, systemOf } from '@app/platform';
import { CasesService, type PublicCase } from '@app/review';
import { isOpen, TenantsService } from '@app/tenancy';
import { SimilarText } from './index/similar-text.entity.js';
import type { FoundText } from './index/similar-texts.queries.js';
import type { Likeness } from './matching/rank-candidates.js';
import { NearTexts } from './near-texts.service.js';
import type { SimilarIdea, SimilarQuery } from './similar.dto.js';

const MOST_SHOWN = 5;
/** More than are shown: some may be hidden, withdrawn or the one that is looked from. */
const MOST_LOOKED_AT = 20;

@Injectable()
export class SimilarService {
  constructor(
    private readonly database: Database,
    private readonly near: NearTexts,
    private readonly cases: CasesService,
    private readonly tenants: TenantsService,
  ) {}

  /**
   * Public ideas that wish for the same as these words, the most alike first, five at most; none where nothing is
   * near. An idea and its copies in other governments are one story: each is found once, and not from itself. Every
   * one comes with the words that speak for it.
   */
  async find(actor: Actor, { q, scope = 'tenant', except }: SimilarQuery): Promise<SimilarIdea[]> {
    const near = await this.near.find(actor, q, scope);
    const found = scope === 'tenant' ? near : await this.whereOpen(near);
    const told = new Set([except && (await this.storyOf(actor, except))]);
    const stories = found.filter(({ candidate: { storyId } }) => !told.has(storyId) && told.add(storyId));
    const looked = stories.slice(0, MOST_LOOKED_AT);
    const shown = scope === 'tenant' ? await this.ofTenant(actor, looked) : await this.ofOthers(looked);
    return shown.slice(0, MOST_SHOWN);
  }

  private storyOf(actor: Actor, ideaId: string): Promise<string> {
    return this.database.enter(actor, async (tx) => {
      const read = await tx.findOneBy(SimilarText, { tenantId: actor.tenantId, ideaId });
      return read?.storyId ?? ideaId;
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

  /** An idea whose page nobody could open, because its government is closed, hides no copy that anyone can. */
  private async whereOpen(near: Likeness<FoundText>[]): Promise<Likeness<FoundText>[]> {
    const areOpen = await Promise.all(
      near.map(async ({ candidate }) => isOpen(await this.tenants.of(systemOf(candidate.tenantId)))),
    );
    return near.filter((_, index) => areOpen[index]);
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
    language: detectLanguage(candidate.title),
    trackingNumber: null,
    state: null,
    stateLabel: null,
    isAdopted: false,
    promisedOn: null,
    supports: null,
    submittedAt: null,
    tenantName: null,
    address: null,
    words: matches
      .toSorted((a, b) => b.said - a.said)
      .map(({ asked, found, kind }) => ({ asked, found, kind })),
  };
}

function factsOf(shown: PublicCase): Partial<SimilarIdea> {
  const { trackingNumber, language, state, stateLabel, promisedOn, supports, submittedAt } = shown;
  return {
    ...{ trackingNumber, language, state, stateLabel, promisedOn, supports, submittedAt },
    isAdopted: promisedOn !== null,
  };
}
