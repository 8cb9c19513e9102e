import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  type Actor,
  Clock,
  Database,
  may,
  NotFound,
  Refused,
  seoulDay,
  type Transaction,
} from '@app/platform';
import { AccountsService, StandingService } from '@app/identity';
import { HolidaysService } from '@app/tenancy';
import { type AllowedMove, allowed, type Bilingual, type Role } from '@app/workflow';
import { Act } from '../acts/act.entity.js';
import { actsOf, entryOf, signersOf, timelineOf } from '../acts/timeline.queries.js';
import { ApprovalsService } from '../approvals/approvals.service.js';
import { clocksOf } from '../clocks/clocks.queries.js';
import type { AskedAgencyView } from '../opinions/opinion-view.dto.js';
import { opinionsOf, readCase, versionsOf } from '../opinions/opinions.queries.js';
import { showPublicly } from '../opinions/show-opinion.js';
import { reviewReasons } from '../review.errors.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { Case } from './case.entity.js';
import type { QueueQuery } from './case.dto.js';
import type {
  MoveForStaffView,
  CaseForStaff,
  CasePage,
  PublicCase,
  QueueItem,
  TimelineEntry,
} from './case-view.dto.js';
import { mayFind, rolesOf, snapshotOf } from './facts-of.js';
import { countCases, listCases, type Listing } from './listing.queries.js';
import { askedAbout, placeOf, queueCases, readPlace } from './queue.queries.js';
import { showCase, showQueued } from './show-case.js';

const PAGE = 30;

@Injectable()
export class CasesService {
  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
    private readonly accounts: AccountsService,
    private readonly holidays: HolidaysService,
    private readonly approvals: ApprovalsService,
    private readonly standing: StandingService,
    private readonly clock: Clock,
  ) {}

  /** How many public cases there are of a kind, counted no further than `most`. */
  count(actor: Actor, listing: Omit<Listing, 'limit'>, most: number): Promise<number> {
    return this.database.enter(actor, async (tx) => {
      const closed = await this.workflows.closedOf(tx, actor.tenantId);
      return countCases(tx, actor.tenantId, listing, closed, most);
    });
  }

  /** Public cases, newest first where nothing else is asked; hidden and withdrawn ones left out. `next` continues where the page ended. */
  list(actor: Actor, listing: Listing): Promise<{ items: PublicCase[]; next: string | null }> {
    return this.database.enter(actor, async (tx) => {
      const closed = await this.workflows.closedOf(tx, actor.tenantId);
      const listed = await listCases(tx, actor.tenantId, listing, closed);
      const page = listed.slice(0, listing.limit);
      const items: PublicCase[] = [];
      for (const found of page) items.push(showCase(found, await this.workflows.of(tx, found)));
      return { items, next: listed.length > page.length ? page.at(-1)!.ideaId : null };
    });
  }

  /** The case of an idea and the agencies asked about it, in the caller's transaction; null before it is confirmed. */
  async find(
    tx: Transaction,
    actor: Actor,
    ideaId: string,
  ): Promise<{ found: Case; shown: PublicCase; opinions: AskedAgencyView[] } | null> {
    const { tenantId } = actor;
    const [found, clocks, asked] = await Promise.all([
      tx.findOneBy(Case, { tenantId, ideaId }),
      clocksOf(tx, tenantId, [ideaId]),
      opinionsOf(tx, tenantId, ideaId),
    ]);
    if (!found) return null;
    const ids = asked.map(({ id }) => id);
    const versions = ids.length > 0 ? await versionsOf(tx, tenantId, ids) : [];
    const opinions = asked.map((opinion) => {
      const own = versions.filter(({ opinionId }) => opinionId === opinion.id);
      return showPublicly(opinion, own, found);
    });
    return {
      found,
      shown: showCase(found, await this.workflows.of(tx, found), clocks.get(ideaId)),
      opinions,
    };
  }

  /** The cases of several ideas, by idea; those without one are left out. */
  async findAll(
    tx: Transaction,
    { tenantId }: Actor,
    ideaIds: string[],
  ): Promise<Map<string, { found: Case; shown: PublicCase }>> {
    const cases = new Map<string, { found: Case; shown: PublicCase }>();
    for (const found of await tx.findBy(Case, { tenantId, ideaId: In(ideaIds) }))
      cases.set(found.ideaId, { found, shown: showCase(found, await this.workflows.of(tx, found)) });
    return cases;
  }

  /** What the proposer may do now with the case of their idea: names of transitions. */
  async allowedToOwner(tx: Transaction, actor: Actor, found: Case): Promise<string[]> {
    const moves = await this.allowedMoves(tx, actor, found, ['citizen-owner']);
    return moves.map(({ name }) => name);
  }

  /** The steps of an idea's case that anyone may read, oldest first; none without a case. */
  async timeline(tx: Transaction, { tenantId }: Actor, ideaId: string): Promise<TimelineEntry[]> {
    const [found, acts] = await Promise.all([
      tx.findOneBy(Case, { tenantId, ideaId }),
      actsOf(tx, { tenantId, ideaId }, { publicOnly: true }),
    ]);
    return found ? timelineOf(found, acts, await this.workflows.of(tx, found), { publicOnly: true }) : [];
  }

  /** How the way of a case began. */
  async openingOf(tx: Transaction, found: Case): Promise<TimelineEntry> {
    return timelineOf(found, [], await this.workflows.of(tx, found), { publicOnly: true })[0]!;
  }

  /** One step of a case, with the words that went with it. */
  async stepOf(tx: Transaction, found: Case, act: Act): Promise<TimelineEntry> {
    return entryOf(act, await this.workflows.of(tx, found), false);
  }

  /** The step that published the answer of a case, the latest of several; null before one. */
  async answerOf(tx: Transaction, found: Case): Promise<Act | null> {
    const { tenantId, ideaId } = found;
    const { transitions } = await this.workflows.of(tx, found);
    const answering = transitions.filter(({ effects }) => effects.includes('publish_reply'));
    return tx.findOne(Act, {
      where: { tenantId, ideaId, name: In(answering.map(({ name }) => name)) },
      order: { occurredAt: 'DESC', eventId: 'DESC' },
    });
  }

  /** Whether a step published an answer. */
  async isAnswer(tx: Transaction, found: Case, act: Act | undefined): Promise<boolean> {
    const { transitions } = await this.workflows.of(tx, found);
    return transitions.some(({ name, effects }) => name === act?.name && effects.includes('publish_reply'));
  }

  /** What a clock is called in the case's version of the workflow. */
  async clockLabel(tx: Transaction, found: Case, code: string): Promise<Bilingual> {
    const { clocks } = await this.workflows.of(tx, found);
    return clocks.find((rule) => rule.code === code)?.label ?? { ko: code, en: code };
  }

  /** The reviewers' queue by due date. Refuses a cursor that is none. */
  queue(actor: Actor, query: QueueQuery): Promise<CasePage> {
    const place = query.after ? readPlace(query.after) : null;
    if (query.after && !place) throw Refused.field('after', reviewReasons.unknown_page);
    const limit = query.limit ?? PAGE;
    const today = seoulDay(this.clock.now());
    return this.database.enter(actor, async (tx) => {
      const absent = query.scope === 'mine' ? await this.standing.of(tx, actor) : [];
      const holders = [actor.accountId!, ...absent.map(({ accountId }) => accountId)];
      const queued = await queueCases(tx, actor, holders, query, place, today, limit);
      const page = queued.slice(0, limit);
      const items: QueueItem[] = [];
      const about = await askedAbout(
        tx,
        actor,
        page.map(({ ideaId }) => ideaId),
      );
      for (const found of page) {
        const shown = showQueued(found, await this.workflows.of(tx, found), actor);
        items.push({ ...shown, ...about.get(found.ideaId)! });
      }
      const last = items.at(-1);
      const end = last && (query.scope === 'asked' ? { ...last, dueOn: last.answerBy } : last);
      return { items, next: queued.length > limit ? placeOf(end!) : null };
    });
  }

  /**
   * One case with what this reviewer may do now. A reviewer does not find another agency's case, unless their own was
   * asked for its opinion: then they may read it, and do nothing with it.
   */
  forStaff(actor: Actor, ideaId: string): Promise<CaseForStaff> {
    return this.database.enter(actor, async (tx) => {
      const found = await readCase(tx, actor, ideaId);
      const isConsulted = !mayFind(actor, found);
      const definition = await this.workflows.of(tx, found);
      const [clocks, signers, acts] = await Promise.all([
        clocksOf(tx, actor.tenantId, [ideaId]),
        signersOf(tx, found),
        actsOf(tx, found, { publicOnly: false }),
      ]);
      const isOwn = found.agencyCode !== null && found.agencyCode === actor.agencyCode;
      const names = await this.accounts.namesOf(tx, actor.tenantId, signers);
      return {
        ...showQueued(found, definition, actor, clocks.get(ideaId)!),
        assigneeName: await this.accounts.nameOf(tx, actor.tenantId, found.assigneeId),
        isConsulted,
        isClaimable: may(actor, 'cases.move') && !found.isSettled && !found.assigneeId && isOwn,
        allowed: isConsulted ? [] : await this.allowedToStaff(tx, actor, found),
        approval: isConsulted ? null : await this.approvals.ofCase(tx, actor, found),
        returned: isConsulted ? null : await this.approvals.lastReturned(tx, found),
        timeline: timelineOf(found, acts, definition, { publicOnly: false, names }),
      };
    });
  }

  /** A case for somebody who works on it. A reviewer does not find another agency's. */
  async findable(tx: Transaction, actor: Actor, ideaId: string): Promise<Case> {
    const found = await tx.findOneBy(Case, { tenantId: actor.tenantId, ideaId });
    if (!found || !mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
    return found;
  }

  /** What the actor may do by their own right, and what as somebody whom they stand in for. */
  private async allowedToStaff(tx: Transaction, actor: Actor, found: Case): Promise<MoveForStaffView[]> {
    if (!may(actor, 'cases.move')) return [];
    const own = await this.allowedMoves(tx, actor, found, rolesOf(actor, false));
    const all: MoveForStaffView[] = own.map((move) => ({ ...move, onBehalfOf: null }));
    for (const absent of await this.standing.of(tx, actor)) {
      const stood = { ...actor, ...absent };
      const moves = await this.allowedMoves(tx, stood, found, rolesOf(stood, false));
      const onBehalfOf = await this.accounts.nameOf(tx, actor.tenantId, absent.accountId);
      for (const move of moves)
        if (!all.some(({ name }) => name === move.name)) all.push({ ...move, onBehalfOf });
    }
    return all;
  }

  private async allowedMoves(
    tx: Transaction,
    actor: Actor,
    found: Case,
    roles: Role[],
  ): Promise<AllowedMove[]> {
    const { tenantId, ideaId } = found;
    const clocks = (await clocksOf(tx, tenantId, [ideaId])).get(ideaId)!;
    const isHoliday = await this.holidays.of(tx, tenantId);
    const definition = await this.workflows.of(tx, found);
    return allowed(definition, snapshotOf(found, clocks, actor), {
      roles,
      now: this.clock.now(),
      isHoliday,
    });
  }
}
