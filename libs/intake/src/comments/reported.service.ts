import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type Actor, Database, mayAt, reachOf, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { LedgerEvent } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { Hiding, isObjected } from '../ideas/hiding.entity.js';
import { Idea } from '../ideas/idea.entity.js';
import { Comment } from './comment.entity.js';
import { commentEvents } from './comments.events.js';
import type {
  CommentStepView,
  ModeratedCommentView,
  ModerationPage,
  ModerationQuery,
  ReportedIdeasPage,
  ReportedIdeaView,
} from './moderation.dto.js';
import { waits } from './moderation.service.js';
import { Report } from './report.entity.js';

const PAGE = 20;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What whoever moderates has before them. */
@Injectable()
export class ReportedService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly facts: CaseFacts,
  ) {}

  /**
   * Comments that wait for a decision, or all that are hidden, the oldest first. A reviewer gets those under ideas of
   * their agency.
   */
  comments(actor: Actor, { of = 'waiting', after = FIRST }: ModerationQuery): Promise<ModerationPage> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const which = of === 'waiting' ? WAITING_COMMENTS : HIDDEN;
      const ideaIds = await this.within(
        tx,
        actor,
        `select distinct c.idea_id as id from intake.comments c ${which}`,
      );
      const rows: { id: string }[] = await tx.query(
        `select c.id from intake.comments c ${which} and c.idea_id = any($2::uuid[]) and c.id > $3
         order by c.id limit $4`,
        [tenantId, ideaIds, after, PAGE + 1],
      );
      const ids = rows.slice(0, PAGE).map(({ id }) => id);
      const next = rows.length > PAGE ? ids.at(-1)! : null;
      return { items: await this.show(tx, actor, ids), next };
    });
  }

  /** Ideas of which something is reported, or whose author objects to their being hidden, the oldest first. */
  ideas(actor: Actor, after = FIRST): Promise<ReportedIdeasPage> {
    return this.database.enter(actor, async (tx) => {
      const ids = await this.within(tx, actor, REPORTED_IDEAS);
      const rest = ids.filter((id) => id > after).toSorted();
      const page = rest.slice(0, PAGE);
      const shown = await this.ideasOf(tx, actor, page);
      const next = rest.length > PAGE ? page.at(-1)! : null;
      return { items: page.flatMap((id) => shown.get(id) ?? []), next };
    });
  }

  /** Of the ideas that a statement finds, those that this member of staff is in charge of. */
  private async within(tx: Transaction, actor: Actor, statement: string): Promise<string[]> {
    const found: { id: string }[] = await tx.query(statement, [actor.tenantId]);
    const ids = found.map(({ id }) => id);
    if (reachOf(actor, 'comments.moderate') === 'tenant') return ids;
    const agencies = await this.facts.agenciesOf(tx, actor.tenantId, ids);
    return ids.filter((id) => mayAt(actor, 'comments.moderate', agencies.get(id) ?? null));
  }

  private async show(tx: Transaction, actor: Actor, ids: string[]): Promise<ModeratedCommentView[]> {
    const { tenantId } = actor;
    const comments = await tx.find(Comment, { where: { tenantId, id: In(ids) }, order: { id: 'ASC' } });
    const ideas = await this.ideasOf(
      tx,
      actor,
      comments.map(({ ideaId }) => ideaId),
    );
    const reports = await tx.find(Report, {
      where: { tenantId, commentId: In(ids), settledAt: IsNull() },
      order: { id: 'ASC' },
    });
    const history = await this.historyOf(tx, tenantId, ids);
    return comments.map((comment): ModeratedCommentView => {
      const { id, text, speaker, isOfficial, writtenAt, heldUntil, hiddenReason } = comment;
      const isObjected = waits(comment);
      const own = reports.filter(({ commentId }) => commentId === id);
      const may: [ModeratedCommentView['allowed'][number], boolean][] = [
        ['keep', own.length > 0],
        ['hide', !hiddenReason],
        ['restore', hiddenReason !== null],
        ['refuse_objection', isObjected && comment.hiddenBy !== actor.accountId],
      ];
      return {
        ...{ id, idea: ideas.get(comment.ideaId)!, text, speaker, isOfficial, writtenAt, heldUntil },
        ...{ hiddenReason, objection: isObjected ? comment.objection : null },
        objectedAt: isObjected ? comment.objectedAt : null,
        reports: own.map(showReport),
        history: history.get(id) ?? [],
        allowed: may.filter(([, holds]) => holds).map(([act]) => act),
      };
    });
  }

  private async ideasOf(
    tx: Transaction,
    { tenantId, accountId }: Actor,
    ids: string[],
  ): Promise<Map<string, ReportedIdeaView>> {
    const ideas = await tx.findBy(Idea, { tenantId, id: In(ids) });
    const reports = await tx.find(Report, {
      where: { tenantId, ideaId: In(ids), commentId: IsNull(), settledAt: IsNull() },
      order: { id: 'ASC' },
    });
    const hidings = await tx.findBy(Hiding, { tenantId, ideaId: In(ids) });
    const objected = new Map(hidings.filter(isObjected).map((hiding) => [hiding.ideaId, hiding]));
    return new Map(
      ideas.map(({ id, title, trackingNumber, hiddenReason }): [string, ReportedIdeaView] => {
        const own = reports.filter(({ ideaId }) => ideaId === id).map(showReport);
        const { objection = null, objectedAt = null, hiddenBy } = objected.get(id) ?? {};
        const isHidden = hiddenReason !== null;
        const may: [ReportedIdeaView['allowed'][number], boolean][] = [
          ['keep', own.length > 0],
          ['hide', !isHidden],
          ['restore', isHidden],
          ['refuse_objection', objectedAt !== null && hiddenBy !== accountId],
        ];
        const allowed = may.filter(([, holds]) => holds).map(([act]) => act);
        return [
          id,
          { ...{ id, title, trackingNumber, isHidden, reports: own, objection, objectedAt }, allowed },
        ];
      }),
    );
  }

  /** Each comment's steps. Of people only the officials who decided are named. */
  private async historyOf(
    tx: Transaction,
    tenantId: string,
    ids: string[],
  ): Promise<Map<string, CommentStepView[]>> {
    const events = await tx.find(LedgerEvent, {
      where: { tenantId, subjectId: In(ids) },
      order: { sequence: 'ASC' },
    });
    const deciders = events.flatMap(({ kind, actorId }) => (DECIDED.includes(kind) && actorId) || []);
    const names = await this.accounts.namesOf(tx, tenantId, [...new Set(deciders)]);
    const steps = new Map<string, CommentStepView[]>();
    for (const { subjectId, kind, occurredAt: at, actorId, data } of events) {
      const by = DECIDED.includes(kind) ? (names.get(actorId ?? '') ?? null) : null;
      const reason = data.reason ?? data.ground;
      const step = { kind, at, by, reason: typeof reason === 'string' ? reason : null };
      steps.set(subjectId, [...(steps.get(subjectId) ?? []), step]);
    }
    return steps;
  }
}

const DECIDED: string[] = [
  commentEvents['comment.kept'],
  commentEvents['comment.hidden'],
  commentEvents['comment.restored'],
  commentEvents['comment.objection_refused'],
];

const showReport = ({ ground, text, reportedAt }: Report) => ({ ground, text, reportedAt });

export const WAITING_COMMENTS = `
  where c.tenant_id = $1 and c.gone_at is null and (
    exists (select 1 from intake.reports r
      where r.tenant_id = c.tenant_id and r.comment_id = c.id and r.settled_at is null)
    or (c.hidden_reason is not null and c.objected_at is not null and c.objection_outcome is null))`;

const HIDDEN = `where c.tenant_id = $1 and c.gone_at is null and c.hidden_reason is not null`;

/** Or whose author objects. */
export const REPORTED_IDEAS = `
  select r.idea_id as id from intake.reports r
  where r.tenant_id = $1 and r.comment_id is null and r.settled_at is null
  union select h.idea_id from intake.hidings h
  where h.tenant_id = $1 and h.objected_at is not null and h.outcome is null`;
