import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, Forbidden, NotFound, Refused, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { hashText, Ledger } from '@app/ledger';
import { HolidaysService } from '@app/tenancy';
import { allowed, dayOf, nextWorkingDay } from '@app/workflow';
import type { Case } from '../cases/case.entity.js';
import { mayFind, rolesOf, snapshotOf } from '../cases/facts-of.js';
import { lockCase } from '../cases/moves.queries.js';
import { changedSince, MovesService } from '../cases/moves.service.js';
import { clocksOf } from '../clocks/clocks.queries.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { isManageable } from '../rounds/show-round.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { AgenciesService } from './agencies.service.js';
import { findAsking, latestDay } from './find-asking.js';
import type { AskDto } from './opinion.dto.js';
import { Opinion } from './opinion.entity.js';
import type { AskingView, OpinionsView } from './opinion-view.dto.js';
import { opinionsOf, plantOpinions, readCase, versionsOf } from './opinions.queries.js';
import { showOpinion } from './show-opinion.js';

/** Opinions of other agencies about a case, as the agency that leads it asks for them (국민 제안 규정 §9). */
@Injectable()
export class OpinionsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly moves: MovesService,
    private readonly agencies: AgenciesService,
    private readonly holidays: HolidaysService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** The opinions about a case, oldest first. Not found for a reviewer whose agency neither has it nor was asked. */
  list(actor: Actor, ideaId: string): Promise<OpinionsView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await readCase(tx, actor, ideaId);
      const opinions = await opinionsOf(tx, tenantId, ideaId);
      const versions = await versionsOf(
        tx,
        tenantId,
        opinions.map(({ id }) => id),
      );
      const people = [...opinions.map(({ askedBy }) => askedBy), ...versions.map(({ givenBy }) => givenBy)];
      const names = await this.accounts.namesOf(tx, tenantId, [...new Set(people)]);
      return {
        opinions: opinions.map((one) => {
          const own = versions.filter(({ opinionId }) => opinionId === one.id);
          return showOpinion(one, own, names, actor, mayFind(actor, found));
        }),
        asking: await this.askingOf(tx, actor, found),
      };
    });
  }

  /**
   * Asks other agencies, and makes the move into the consultation with it, so that the proposer is told (§9⑤) and
   * the time for the decision stands (§9④). Refuses an outdated version, a case of another agency, a state from
   * which nobody is asked, a day that has come or lies beyond the three weeks, and an agency that asks itself, is
   * named twice, or does not exist today.
   */
  ask(actor: Actor, ideaId: string, { version, message, answerBy, asked }: AskDto): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await lockCase(tx, tenantId, ideaId);
      if (!mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
      const definition = await this.workflows.of(tx, found);
      if (found.version !== version) throw changedSince(found, definition);
      if (!isManageable(found, actor)) throw new Forbidden(reviewReasons.not_your_agency);
      const asking = findAsking(definition, found.state);
      if (!asking) throw new Refused(reviewReasons.no_asking_now);
      const now = this.clock.now();
      const isHoliday = await this.holidays.of(tx, tenantId);
      const latest = latestDay(asking.rule, now, isHoliday);
      const lastDay = answerBy ? nextWorkingDay(answerBy, isHoliday) : latest;
      if (lastDay <= dayOf(now) || (answerBy && answerBy <= dayOf(now)))
        throw Refused.field('answerBy', reviewReasons.day_not_ahead);
      if (lastDay > latest) throw Refused.field('answerBy', reviewReasons.beyond_three_weeks);
      await this.agencies.require(tx, found, asked);
      const fields = { message, respondBy: lastDay };
      const transition = asking.move.name;
      const after = await this.moves.apply(tx, actor, ideaId, { transition, fields, version });
      const opinions = asked.map(({ agency, part, question }): Opinion => {
        const askedBy = actor.accountId!;
        const fresh = { status: 'asked' as const, remindedAt: null, endedAt: null };
        const what = { agencyCode: agency, part, question, answerBy: lastDay };
        return { tenantId, id: v7(), ideaId, ...what, askedAt: now, askedBy, ...fresh };
      });
      await tx.insert(Opinion, opinions);
      await plantOpinions(tx, tenantId, opinions);
      await this.ledger.record(tx, actor, {
        kind: reviewEvents['opinion.asked'],
        subjectId: ideaId,
        at: now,
        data: {
          clock: asking.rule.code,
          dueOn: lastDay,
          asked: opinions.map(({ agencyCode }) => agencyCode).sort(),
          coOwners: opinions.flatMap(({ agencyCode, part }) => (part === 'co_owner' ? agencyCode : [])),
          questionHashes: opinions.map(({ question }) => hashText(question)),
          agency: after.agencyCode,
        },
      });
    });
  }

  private async askingOf(tx: Transaction, actor: Actor, found: Case): Promise<AskingView | null> {
    const { tenantId, ideaId } = found;
    const definition = await this.workflows.of(tx, found);
    const asking = findAsking(definition, found.state);
    if (!asking || !isManageable(found, actor)) return null;
    const clocks = (await clocksOf(tx, tenantId, [ideaId])).get(ideaId)!;
    const isHoliday = await this.holidays.of(tx, tenantId);
    const now = this.clock.now();
    const moves = allowed(definition, snapshotOf(found, clocks, actor), {
      roles: rolesOf(actor, false),
      now,
      isHoliday,
    });
    const { name: transition } = asking.move;
    if (!moves.some(({ name }) => name === transition)) return null;
    return { transition, latestOn: latestDay(asking.rule, now, isHoliday) };
  }
}
