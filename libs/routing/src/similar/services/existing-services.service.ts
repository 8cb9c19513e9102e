import { Injectable } from '@nestjs/common';
import { CatalogueService, type PublicService } from '@app/catalogue';
import { type Actor, Clock, Database } from '@app/platform';
import { readIdea } from '../index/read-idea.js';
import { SharesOfTerms } from '../index/shares-of-terms.service.js';
import type { Candidate } from '../matching/candidate.js';
import { rankCandidates, type Likeness } from '../matching/rank-candidates.js';
import type { TermShares } from '../matching/rarity.js';
import { readQuestion } from '../matching/read-question.js';
import { SHOWN } from '../settings.js';
import type { ExistingService, SimilarQuery } from '../similar.dto.js';
import { type Reader, Words } from '../words/words.js';

const MOST_SHOWN = 3;
const REMEMBER_MS = 60_000;

type ReadService = Candidate & { service: PublicService };

interface Remembered {
  until: number;
  services: ReadService[];
  shares: TermShares;
}

/** Public services that do what is asked for. They are few: a tenant's are read once a minute and compared here. */
@Injectable()
export class ExistingServices {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueService,
    private readonly words: Words,
    private readonly shares: SharesOfTerms,
    private readonly clock: Clock,
  ) {}

  /** The most alike first, three at most; none where nothing is near, or where other tenants are asked about. */
  async find(actor: Actor, { q, scope = 'tenant' }: SimilarQuery): Promise<ExistingService[]> {
    if (scope !== 'tenant') return [];
    const reader = await this.words.read();
    const { services, shares } = await this.read(actor, reader);
    return rankCandidates(readQuestion(q, reader, shares), services)
      .filter(({ score }) => score >= SHOWN)
      .slice(0, MOST_SHOWN)
      .map(describe);
  }

  private async read(actor: Actor, reader: Reader): Promise<Remembered> {
    const now = this.clock.now().getTime();
    const known = this.remembered.get(actor.tenantId);
    if (known && known.until > now) return known;
    const services = (await this.catalogue.services(actor)).map((service) => ({
      ...readIdea(service.nameKo, service.summaryKo, reader),
      service,
    }));
    const shares = await this.database.enter(actor, (tx) => this.shares.read(tx));
    const read = { until: now + REMEMBER_MS, services, shares };
    this.remembered.set(actor.tenantId, read);
    return read;
  }
}

function describe({ candidate: { service }, matches }: Likeness<ReadService>): ExistingService {
  const { code, nameKo, nameEn, summaryKo, summaryEn, agencyCode, link } = service;
  return {
    code,
    name: { ko: nameKo, en: nameEn },
    summary: { ko: summaryKo, en: summaryEn },
    ...{ agencyCode, link },
    words: matches
      .toSorted((a, b) => b.said - a.said)
      .map(({ asked, found, kind }) => ({ asked, found, kind })),
  };
}
