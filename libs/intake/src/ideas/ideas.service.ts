import { Inject, Injectable } from '@nestjs/common';
import { And, In, IsNull, LessThan } from 'typeorm';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  Forbidden,
  NotFound,
  may,
  type Transaction,
} from '@app/platform';
import { CaseFacts, CasesService, type TimelineEntry } from '@app/review';
import { filesOf } from '../attachments/attachments.queries.js';
import { FormsService } from '../forms/forms.service.js';
import { intakeReasons } from '../intake.errors.js';
import { JointProposer } from '../joint-proposers/joint-proposer.entity.js';
import { searchIdeas } from '../search/search.queries.js';
import { FollowsService } from '../follows/follows.service.js';
import { SupportsService } from '../supports/supports.service.js';
import { Hiding } from './hiding.entity.js';
import { Idea } from './idea.entity.js';
import type { ListQuery } from './idea.dto.js';
import type { IdeaPage, IdeaView } from './idea-view.dto.js';
import { PublicNames } from './public-names.service.js';
import { Revision } from './revision.entity.js';
import { mayObject, showIdea } from './show-idea.js';
import { isOwn } from './sign-own.js';
import { readTrackingNumber } from './tracking-number.js';

const PAGE = 20;

/** No idea has a later id: a first page begins before it. */
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

@Injectable()
export class IdeasService {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesService,
    private readonly facts: CaseFacts,
    private readonly supports: SupportsService,
    private readonly forms: FormsService,
    private readonly follows: FollowsService,
    private readonly clock: Clock,
    private readonly names: PublicNames,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A confirmed idea. Hidden, withdrawn and unconfirmed ones are found by their proposer and by staff only. */
  find(actor: Actor, id: string, token?: string): Promise<IdeaView> {
    return this.database.enter(actor, async (tx) =>
      this.show(tx, actor, await this.seen(tx, actor, id, token), token),
    );
  }

  /**
   * The idea of a tracking number, confirmed or not: whoever holds the number may follow it, until its proposer takes it
   * back. The number was public before, and from then on nobody else reads the words.
   */
  track(actor: Actor, number: string, token?: string): Promise<IdeaView> {
    const trackingNumber = readTrackingNumber(number);
    if (!trackingNumber) throw new NotFound(intakeReasons.idea_not_found);
    return this.database.enter(actor, async (tx) => {
      const idea = await tx.findOneBy(Idea, { tenantId: actor.tenantId, trackingNumber });
      if (!idea) throw new NotFound(intakeReasons.idea_not_found);
      if (idea.status === 'withdrawn' && !isStaff(actor) && !this.isOwner(actor, idea, token))
        throw new NotFound(intakeReasons.idea_withdrawn);
      return this.show(tx, actor, idea, token);
    });
  }

  /** The public steps of an idea's case, oldest first; none before it is confirmed. */
  timeline(actor: Actor, id: string, token?: string): Promise<TimelineEntry[]> {
    return this.database.enter(actor, async (tx) => {
      const idea = await this.seen(tx, actor, id, token);
      return this.cases.timeline(tx, actor, idea.id);
    });
  }

  /** Public ideas, newest first where nothing else is asked. Words are searched for in all texts that are open to everyone. */
  async list(actor: Actor, { q, limit = PAGE, ...filters }: ListQuery): Promise<IdeaPage> {
    const ids = q ? await this.database.enter(actor, (tx) => searchIdeas(tx, q)) : undefined;
    return this.cases.list(actor, { ...filters, ids, limit });
  }

  /** How many public ideas a search finds, counted no further than `most`. */
  async count(actor: Actor, { q, limit: _limit, before: _before, ...filters }: ListQuery, most: number) {
    const ids = q ? await this.database.enter(actor, (tx) => searchIdeas(tx, q)) : undefined;
    return this.cases.count(actor, { ...filters, ids }, most);
  }

  /** The signed-in citizen's own ideas and those they agreed to propose, newest first. `before` continues a page. */
  mine(
    actor: Actor,
    { before = LAST_ID, limit = PAGE }: { before?: string; limit?: number } = {},
  ): Promise<{
    items: IdeaView[];
    next: string | null;
  }> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const accountId = actor.accountId!;
      const joint = await tx.findBy(JointProposer, { tenantId, accountId, status: 'agreed' });
      const ids = joint.map(({ ideaId }) => ideaId);
      const ideas = await tx.find(Idea, {
        where: [
          { tenantId, accountId, id: LessThan(before) },
          { tenantId, id: And(In(ids), LessThan(before)), status: 'submitted', hiddenReason: IsNull() },
        ],
        order: { id: 'DESC' },
        take: limit + 1,
      });
      const items: IdeaView[] = [];
      for (const idea of ideas.slice(0, limit)) items.push(await this.show(tx, actor, idea));
      return { items, next: ideas.length > limit ? items.at(-1)!.id : null };
    });
  }

  /** What citizens wrote, by idea: the title, and the other fields as one body. Left out is whose words were erased. */
  async textsOf(
    tx: Transaction,
    tenantId: string,
    ids: string[],
  ): Promise<Map<string, { title: string; body: string }>> {
    const ideas = await tx.find(Idea, {
      select: { tenantId: true, id: true, title: true, situation: true, improvement: true, effect: true },
      where: { tenantId, id: In(ids), erasedAt: IsNull() },
    });
    return new Map(
      ideas.map(({ id, title, situation, improvement, effect }) => {
        const body = [situation, improvement, effect].filter(Boolean).join('\n');
        return [id, { title, body }];
      }),
    );
  }

  /** The idea if this actor is its proposer; otherwise refused. */
  async owned(tx: Transaction, actor: Actor, id: string, token?: string): Promise<Idea> {
    const idea = await this.seen(tx, actor, id, token);
    if (!this.isOwner(actor, idea, token)) throw new Forbidden(intakeReasons.not_the_proposer);
    return idea;
  }

  /** The same, held against changes. */
  async ownedForUpdate(tx: Transaction, actor: Actor, id: string, token?: string): Promise<Idea> {
    const idea = await this.owned(tx, actor, id, token);
    if (idea.status === 'submitted') await this.facts.lock(tx, actor.tenantId, id);
    return tx.findOneOrFail(Idea, {
      where: { tenantId: actor.tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** An idea that this actor may see. Hidden, withdrawn and unconfirmed ones only their proposer and staff may. */
  async seen(tx: Transaction, actor: Actor, id: string, token?: string): Promise<Idea> {
    const idea = await tx.findOneBy(Idea, { tenantId: actor.tenantId, id });
    if (!idea) throw new NotFound(intakeReasons.idea_not_found);
    if (this.isOwner(actor, idea, token) || isStaff(actor)) return idea;
    if (idea.hiddenReason) throw new NotFound(intakeReasons.idea_hidden);
    if (idea.status !== 'submitted') throw new NotFound(intakeReasons.idea_not_found);
    return idea;
  }

  private async show(tx: Transaction, actor: Actor, idea: Idea, token?: string): Promise<IdeaView> {
    const { tenantId, id: ideaId } = idea;
    const isOwner = this.isOwner(actor, idea, token);
    const isHidden = idea.hiddenReason !== null && idea.status !== 'rejected';
    if (isHidden && !isOwner && !isStaff(actor)) throw new NotFound(intakeReasons.idea_hidden);
    const accountId = actor.accountId;
    const [opened, revisions, isSupporter, isFollower, files, answers, hiding] = await Promise.all([
      this.cases.find(tx, actor, ideaId),
      tx.find(Revision, { where: { tenantId, ideaId }, order: { number: 'ASC' } }),
      this.supports.isSupporter(tx, actor, ideaId),
      this.follows.isFollower(tx, actor, ideaId),
      filesOf(tx, tenantId, [ideaId]),
      this.forms.answersOf(tx, idea),
      isOwner ? tx.findOneBy(Hiding, { tenantId, ideaId }) : null,
    ]);
    const isMerged = Boolean(opened?.found.mergedInto);
    const allowed: string[] = [];
    if (isOwner && opened) allowed.push(...(await this.cases.allowedToOwner(tx, actor, opened.found)));
    if (isOwner && idea.status === 'unconfirmed') allowed.push('withdraw');
    if (isOwner && mayObject(idea, hiding, this.clock.now())) allowed.push('object');
    const isOpen = idea.status === 'submitted' && !idea.hiddenReason;
    if (accountId && isOpen && !isMerged) allowed.push('support');
    // Proposers hear of every step as it is.
    if (accountId && isOpen && !isOwner) allowed.push('follow');
    const onlooker = { isOwner, isStaff: isStaff(actor), isSupporter, isFollower, allowed };
    const { shown = null, opinions } = opened ?? {};
    const names = shown?.promisedOn ? await this.names.of(tx, idea) : [];
    return showIdea(idea, shown, revisions, onlooker, { opinions, files, answers, names, hiding });
  }

  /** Whether this actor submitted the idea, or shows the token of its mail. Nobody, once its words are erased. */
  isOwner(actor: Actor, idea: Idea, token?: string): boolean {
    if (idea.erasedAt) return false;
    if (idea.accountId !== null && idea.accountId === actor.accountId) return true;
    return isOwn(token, this.config.sessionSecret, idea);
  }
}

const isStaff = (actor: Actor): boolean => may(actor, 'cases.read');
