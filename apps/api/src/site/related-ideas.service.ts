import { Injectable, Logger } from '@nestjs/common';
import type { IdeaView } from '@app/intake';
import { type Actor, Clock } from '@app/platform';
import { type SimilarIdea, SimilarService } from '@app/routing';

const REMEMBER_MS = 30_000;
const MOST_REMEMBERED = 500;

/** What else wishes for the same. A page that many open asks once in half a minute. */
@Injectable()
export class RelatedIdeas {
  private readonly log = new Logger('related ideas');
  private readonly remembered = new Map<string, { until: number; ideas: Promise<SimilarIdea[]> }>();

  constructor(
    private readonly similar: SimilarService,
    private readonly clock: Clock,
  ) {}

  /** Public ideas like this one. A hint: where looking fails there are none, and the page is shown all the same. */
  of(actor: Actor, { id, title, status, isHidden, isErased }: IdeaView): Promise<SimilarIdea[]> {
    if (status !== 'submitted' || isHidden || isErased) return Promise.resolve([]);
    const now = this.clock.now().getTime();
    const key = `${actor.tenantId} ${id}`;
    const found = this.remembered.get(key);
    if (found && found.until > now) return found.ideas;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    const ideas = this.similar.find(actor, { q: title, except: id }).catch((error: unknown) => {
      this.log.error(error);
      this.remembered.delete(key);
      return [];
    });
    this.remembered.set(key, { until: now + REMEMBER_MS, ideas });
    return ideas;
  }
}
