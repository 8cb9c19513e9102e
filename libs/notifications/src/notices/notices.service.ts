import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { type Actor, Clock, Database, NotFound, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { Idea } from '@app/intake';
import { LedgerEvent } from '@app/ledger';
import { Act, type Case, CasesService } from '@app/review';
import { describeTemplate } from '../messages/describe-template.js';
import { Message } from '../messages/message.entity.js';
import { isForOfficials } from '../messages/template-for.js';
import { notificationEvents } from '../notifications.events.js';
import { notificationReasons } from '../notifications.errors.js';
import { findPath } from './find-path.js';
import type { NoticePage, NoticeQuery, NoticeView } from './notice.dto.js';

const PAGE = 20;
/** These open something by an address or a code of their own, which is in the message and nowhere else. */
const BY_MAIL_ALONE = ['confirm', 'invited', 'reset-asked', 'phone-code'];

/** What people were told, for themselves. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly cases: CasesService,
    private readonly clock: Clock,
  ) {}

  /** The actor's own, the latest first, twenty at a time; how many are unread in all. */
  list(actor: Actor, { before }: NoticeQuery): Promise<NoticePage> {
    return this.database.enter(actor, async (tx) => {
      const own = await this.ownOf(tx, actor);
      const found = await tx.find(Message, {
        where: { ...own, ...(before && { id: LessThan(before) }) },
        order: { id: 'DESC' },
        take: PAGE + 1,
      });
      const page = found.slice(0, PAGE);
      const items = await this.views(tx, actor, page);
      const unread = await tx.countBy(Message, { ...own, readAt: IsNull() });
      return { items, unread, next: found.length > PAGE ? page.at(-1)!.id : null };
    });
  }

  /** How many of the actor's own are unread. */
  countUnread(actor: Actor): Promise<number> {
    return this.database.enter(actor, async (tx) =>
      tx.countBy(Message, { ...(await this.ownOf(tx, actor)), readAt: IsNull() }),
    );
  }

  /** Marks one of the actor's own as read; again changes nothing. */
  read(actor: Actor, id: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const own = await this.ownOf(tx, actor);
      if (!(await tx.existsBy(Message, { ...own, id })))
        throw new NotFound(notificationReasons.notice_not_found);
      await tx.update(Message, { ...own, id, readAt: IsNull() }, { readAt: this.clock.now() });
    });
  }

  /** Marks all of the actor's own as read. */
  readAll(actor: Actor): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      await tx.update(
        Message,
        { ...(await this.ownOf(tx, actor)), readAt: IsNull() },
        { readAt: this.clock.now() },
      );
    });
  }

  private async ownOf(tx: Transaction, { tenantId, accountId }: Actor) {
    const persons = await this.accounts.personsOf(tx, tenantId, [accountId!]);
    return { tenantId, personId: persons.get(accountId!)!, template: Not(In(BY_MAIL_ALONE)) };
  }

  private async views(tx: Transaction, actor: Actor, messages: Message[]): Promise<NoticeView[]> {
    const { tenantId } = actor;
    const ids = messages.map(({ id }) => id);
    const kind = notificationEvents['message.composed'];
    const events = await tx.findBy(LedgerEvent, { tenantId, kind, subjectId: In(ids) });
    const ideaOf = new Map(events.map(({ subjectId, data }) => [subjectId, data.idea as string | undefined]));
    const linkOf = new Map(events.map(({ subjectId, data }) => [subjectId, data.link as string | undefined]));
    const ideaIds = [...new Set([...ideaOf.values()].flatMap((id) => id ?? []))];
    const ideas = new Map(
      (await tx.findBy(Idea, { tenantId, id: In(ideaIds) })).map((idea) => [idea.id, idea]),
    );
    const cases = await this.cases.findAll(tx, actor, ideaIds);
    const acts = new Map(
      (await tx.findBy(Act, { tenantId, eventId: In(messages.map(({ eventId }) => eventId)) })).map((act) => [
        act.eventId,
        act,
      ]),
    );
    return Promise.all(
      messages.map(async ({ id, personId, template, eventId, composedAt, readAt }) => {
        const idea = ideas.get(ideaOf.get(id) ?? '');
        const opened = idea && cases.get(idea.id)?.found;
        const title = await this.titleOf(tx, template, opened, acts.get(eventId));
        const path = findPath(template, idea?.id ?? null, linkOf.get(id));
        const isShown = idea && (isOpen(idea) || isOwn(idea, personId, actor) || isForOfficials(template));
        const told = isShown
          ? { ideaTitle: idea.title, ideaLanguage: idea.language }
          : { ideaTitle: null, ideaLanguage: null };
        return { id, title, ...told, path, at: composedAt, readAt };
      }),
    );
  }

  /** Of a step its name in the workflow, of anything else what the message is about. */
  private async titleOf(tx: Transaction, template: string, found?: Case, act?: Act) {
    if (template !== 'moved' || !found || !act) return describeTemplate(template);
    return (await this.cases.stepOf(tx, found, act)).label;
  }
}

const isOpen = ({ isWithheld, hiddenReason }: Idea): boolean => !isWithheld && hiddenReason === null;

const isOwn = (idea: Idea, personId: string, { accountId }: Actor): boolean =>
  idea.personId === personId || idea.accountId === accountId;
