import { Injectable } from '@nestjs/common';
import { MilestonesService } from '@app/delivery';
import { StoriesService } from '@app/exchange';
import {
  CommentsService,
  type IdeaView,
  JointProposersService,
  LinksService,
  SatisfactionService,
} from '@app/intake';
import { type Actor, Database } from '@app/platform';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { IdeaDetailsPage } from './pages/idea.pages.js';
import { tellDone } from './tell-done.js';

/** Comments that the page of an idea shows; the others have a page of their own. */
const LATEST = 3;

/** Of an idea without a case. */
const NO_STORY = { origin: null, crossings: [], steps: [] };

/** What the address says: the proposer's own token, and what they have just done. */
interface Visit {
  token?: string;
  done?: string;
}

@Injectable()
export class IdeaPages {
  constructor(
    private readonly database: Database,
    private readonly stories: StoriesService,
    private readonly links: LinksService,
    private readonly joint: JointProposersService,
    private readonly lists: ListsService,
    private readonly milestones: MilestonesService,
    private readonly comments: CommentsService,
    private readonly satisfaction: SatisfactionService,
  ) {}

  /** The page of the idea that `find` gives, which this actor may see. */
  of(actor: Actor, find: () => Promise<IdeaView>, visit: Visit): Promise<Page> {
    return this.database.readTogether(actor, async () => this.show(actor, await find(), visit));
  }

  /** An idea without a case has no steps to tell. */
  private async show(actor: Actor, idea: IdeaView, { token, done }: Visit): Promise<Page> {
    const hasSteps = idea.status === 'submitted' || (idea.status === 'withdrawn' && idea.isMine);
    const [lists, story, links, joint, milestones, comments, said] = await Promise.all([
      this.lists.of(actor),
      hasSteps ? this.stories.tell(actor, idea, token) : NO_STORY,
      hasSteps ? this.links.linksOf(actor, idea.id, token) : null,
      hasSteps ? this.joint.of(actor, idea.id, token) : null,
      idea.promisedOn ? this.milestones.listOf(actor, idea) : [],
      idea.status === 'submitted' && !idea.isWithheld
        ? this.comments.list(actor, idea.id, { sort: 'newest', limit: LATEST, token })
        : null,
      idea.isMine && idea.reply ? this.satisfaction.own(actor, idea.id, token) : null,
    ]);
    const shown = { idea, story, links, joint, milestones, comments, said, lists, token };
    return Page.of(IdeaDetailsPage, { ...shown, done: tellDone(done, idea) });
  }
}
