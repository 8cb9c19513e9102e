import type { ComponentProps } from 'react';
import { Injectable } from '@nestjs/common';
import { MilestonesService } from '@app/delivery';
import { StoriesService } from '@app/exchange';
import {
  CommentsService,
  IdeasService,
  type IdeaView,
  JointProposersService,
  LinksService,
  SatisfactionService,
} from '@app/intake';
import { type Actor, Database } from '@app/platform';
import { type Lists, ListsService } from './lists.service.js';
import { Page } from './page.js';
import { IdeaDetailsPage } from './pages/idea.pages.js';
import { tellDone } from './tell-done.js';

/** Comments that the page of an idea shows; the others have a page of their own. */
const LATEST = 3;

type Beside = Pick<
  ComponentProps<typeof IdeaDetailsPage>,
  'story' | 'links' | 'joint' | 'milestones' | 'comments' | 'said'
>;

/** Of an idea without a case. */
const ALONE: Beside = {
  story: { origin: null, crossings: [], steps: [] },
  ...{ links: null, joint: null, milestones: [], comments: null, said: null },
};

/** What the address says: the proposer's own token, and what they have just done. */
interface Visit {
  token?: string;
  done?: string;
}

@Injectable()
export class IdeaPages {
  constructor(
    private readonly database: Database,
    private readonly ideas: IdeasService,
    private readonly stories: StoriesService,
    private readonly links: LinksService,
    private readonly joint: JointProposersService,
    private readonly lists: ListsService,
    private readonly milestones: MilestonesService,
    private readonly comments: CommentsService,
    private readonly satisfaction: SatisfactionService,
  ) {}

  /** The page of an idea that this actor may see. */
  of(actor: Actor, id: string, visit: Visit): Promise<Page> {
    return this.database.readTogether(actor, (reader) =>
      this.draw(reader, id, this.ideas.find(reader, id, visit.token), visit),
    );
  }

  /** The page of the idea with this tracking number; of one that is not confirmed nothing but itself. */
  ofNumber(actor: Actor, number: string, visit: Visit): Promise<Page> {
    return this.database.readTogether(actor, async (reader) => {
      const idea = await this.ideas.track(reader, number, visit.token);
      if (hasSteps(idea)) return this.draw(reader, idea.id, Promise.resolve(idea), visit);
      return this.lay(await this.lists.of(reader), idea, ALONE, visit);
    });
  }

  /** What stands beside the idea is asked for together with it: each says for itself whether this actor may see it. */
  private async draw(actor: Actor, id: string, finding: Promise<IdeaView>, visit: Visit): Promise<Page> {
    const { token } = visit;
    const [idea, lists, story, links, joint, latest] = await Promise.all([
      finding,
      this.lists.of(actor),
      this.stories.tell(actor, id, finding, token),
      this.links.linksOf(actor, id, token),
      this.joint.of(actor, id, token),
      this.comments.list(actor, id, { sort: 'newest', limit: LATEST, token }),
    ]);
    if (!hasSteps(idea)) return this.lay(lists, idea, ALONE, visit);
    const [milestones, said] = await Promise.all([
      idea.promisedOn ? this.milestones.listOf(actor, idea) : [],
      idea.isMine && idea.reply ? this.satisfaction.own(actor, id, token) : null,
    ]);
    const comments = idea.status === 'submitted' && !idea.isWithheld ? latest : null;
    return this.lay(lists, idea, { story, links, joint, milestones, comments, said }, visit);
  }

  private lay(lists: Lists, idea: IdeaView, beside: Beside, { token, done }: Visit): Page {
    return Page.of(IdeaDetailsPage, { idea, lists, ...beside, token, done: tellDone(done, idea) });
  }
}

/** An idea without a case has no steps to tell. */
const hasSteps = ({ status, isMine }: IdeaView): boolean =>
  status === 'submitted' || (status === 'withdrawn' && isMine);
