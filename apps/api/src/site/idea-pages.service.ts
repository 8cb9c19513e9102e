import { Injectable } from '@nestjs/common';
import { IdeasService, type IdeaView } from '@app/intake';
import type { Actor } from '@app/platform';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { IdeaDetailsPage } from './pages/idea.pages.js';
import { tellDone } from './tell-done.js';

@Injectable()
export class IdeaPages {
  constructor(
    private readonly ideas: IdeasService,
    private readonly lists: ListsService,
  ) {}

  /** The page of an idea that this actor may see. An idea without a case has no steps to tell. */
  async of(actor: Actor, idea: IdeaView, { token, done }: { token?: string; done?: string }): Promise<Page> {
    const hasSteps = idea.status === 'submitted' || (idea.status === 'withdrawn' && idea.isMine);
    const [lists, timeline] = await Promise.all([
      this.lists.of(actor),
      hasSteps ? this.ideas.timeline(actor, idea.id, token) : [],
    ]);
    return Page.of(IdeaDetailsPage, { idea, timeline, lists, token, done: tellDone(done, idea) });
  }
}
