import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@app/platform';
import { type ExistingService, ExistingServices, type SimilarIdea, SimilarService } from '@app/routing';

/** What is near an idea that is about to be sent. */
export interface Near {
  ideas: SimilarIdea[];
  services: ExistingService[];
  /** Ideas that will be carried out already. */
  adopted: SimilarIdea[];
  /** Ideas of other tenants. */
  elsewhere: SimilarIdea[];
}

const MOST_SHOWN = 3;
const NOTHING: Near = { ideas: [], services: [], adopted: [], elsewhere: [] };

@Injectable()
export class NearIdeas {
  private readonly log = new Logger('near ideas');

  constructor(
    private readonly similar: SimilarService,
    private readonly existing: ExistingServices,
  ) {}

  /** A few ideas and services like this title. It is a hint: where looking fails, nothing is near, and sending goes on. */
  async of(actor: Actor, title: string): Promise<Near> {
    try {
      const [ideas, elsewhere, services] = await Promise.all([
        this.similar.find(actor, { q: title }),
        this.similar.find(actor, { q: title, scope: 'nation' }),
        this.existing.find(actor, { q: title }),
      ]);
      return {
        ideas: ideas.filter(({ isAdopted }) => !isAdopted).slice(0, MOST_SHOWN),
        services,
        adopted: ideas.filter(({ isAdopted }) => isAdopted).slice(0, MOST_SHOWN),
        elsewhere: elsewhere.slice(0, MOST_SHOWN),
      };
    } catch (error) {
      this.log.error(error);
      return NOTHING;
    }
  }
}
