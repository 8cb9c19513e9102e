import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import {
  type Actor,
  Clock,
  Database,
  Forbidden,
  NotFound,
  Refused,
  seoulDay,
  type Transaction,
} from '@app/platform';
import { AccountsService } from '@app/identity';
import { Ledger } from '@app/ledger';
import { HolidaysService } from '@app/tenancy';
import { addDays, type IsHoliday, nextWorkingDay } from '@app/workflow';
import { Approval } from '../approvals/approval.entity.js';
import { Case } from '../cases/case.entity.js';
import { mayFind } from '../cases/facts-of.js';
import { lockCase } from '../cases/moves.queries.js';
import { changedSince } from '../cases/moves.service.js';
import { coOwnersOf, readCase } from '../opinions/opinions.queries.js';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import { isManageable } from '../rounds/show-round.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import type { AnswerDto, PointDto } from './answer.dto.js';
import type { AnswerView } from './answer-view.dto.js';
import { hashPoints, prepare } from './answer-point.js';
import { draftOf } from './answers.queries.js';
import { Point } from './point.entity.js';
import { showPoint } from './show-point.js';

const MOST_DAYS = 21;

/** The one answer that several agencies give together, as the agency that leads drafts it. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly holidays: HolidaysService,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
  ) {}

  /** The points drafted for a case. Not found for a reviewer whose agency neither has it nor was asked. */
  show(actor: Actor, ideaId: string): Promise<AnswerView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await readCase(tx, actor, ideaId);
      const points = await draftOf(tx, tenantId, ideaId);
      const people = points.flatMap(({ answeredBy }) => answeredBy ?? []);
      const names = await this.accounts.namesOf(tx, tenantId, [...new Set(people)]);
      const isWaiting = await tx.existsBy(Approval, { tenantId, ideaId, status: 'waiting' });
      const coOwners = await coOwnersOf(tx, tenantId, ideaId);
      const today = seoulDay(this.clock.now());
      const isDraftable = coOwners.length > 0 && !found.isSettled && !isWaiting && isManageable(found, actor);
      const isHoliday = await this.holidays.of(tx, tenantId);
      return {
        points: points.map((point) => showPoint(point, names, actor, { today, isWaiting })),
        agencies: agenciesOf(found, coOwners),
        isDraftable,
        latestOn: isDraftable ? latestDay(found, today, isHoliday) : null,
      };
    });
  }

  /**
   * Writes the points down, all of them, and asks the co-owners whose points are new or changed. Refuses an outdated
   * version, a case of another agency or one that is decided, an answer that waits for a signature, a case without
   * co-owners, an agency that is none of them, and days that have come or lie beyond the clock of the case.
   */
  save(actor: Actor, ideaId: string, given: AnswerDto): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await lockCase(tx, tenantId, ideaId);
      if (!mayFind(actor, found)) throw new NotFound(reviewReasons.case_not_found);
      if (found.version !== given.version) throw changedSince(found, await this.workflows.of(tx, found));
      if (!isManageable(found, actor)) throw new Forbidden(reviewReasons.not_your_agency);
      if (found.isSettled) throw new Refused(reviewReasons.ended);
      if (await tx.existsBy(Approval, { tenantId, ideaId, status: 'waiting' }))
        throw new Refused(reviewReasons.answer_waits);
      const agencies = agenciesOf(found, await coOwnersOf(tx, tenantId, ideaId));
      if (agencies.length < 2) throw new Refused(reviewReasons.no_co_owners);
      const today = seoulDay(this.clock.now());
      requireFitting(given.points, agencies, today);
      const confirmBy = await this.confirmBy(tx, found, given.confirmBy, today);
      const asked = await this.replace(tx, found, given.points, confirmBy);
      await this.record(tx, actor, found, asked, confirmBy);
    });
  }

  /** The day by which co-owners answer: the one named, rolled to a working day, or the latest there may be. */
  private async confirmBy(
    tx: Transaction,
    found: Case,
    named: string | undefined,
    today: string,
  ): Promise<string> {
    const isHoliday = await this.holidays.of(tx, found.tenantId);
    const latest = latestDay(found, today, isHoliday);
    if (!named) return latest;
    if (named <= today) throw Refused.field('confirmBy', reviewReasons.day_not_ahead);
    const rolled = nextWorkingDay(named, isHoliday);
    if (rolled > latest) throw Refused.field('confirmBy', reviewReasons.beyond_the_clock);
    return rolled;
  }

  /** Keeps unchanged points, ends the others and adds what is new; gives the agencies that are asked now. */
  private async replace(
    tx: Transaction,
    { tenantId, ideaId, agencyCode }: Case,
    given: PointDto[],
    confirmBy: string,
  ): Promise<string[]> {
    const now = this.clock.now();
    const before = await draftOf(tx, tenantId, ideaId);
    const kept = new Set<string>();
    const fresh: Point[] = [];
    for (const [position, point] of given.entries()) {
      const same = before.find((one) => one.id === point.id && !kept.has(one.id) && isSame(one, point));
      if (same) {
        kept.add(same.id);
        await tx.update(Point, { tenantId, id: same.id }, { position });
      } else fresh.push(drafted({ tenantId, ideaId, position }, point, agencyCode!, confirmBy, now));
    }
    const gone = before.flatMap(({ id }) => (kept.has(id) ? [] : id));
    if (gone.length > 0) await tx.update(Point, { tenantId, id: In(gone) }, { endedAt: now });
    if (fresh.length > 0) await tx.insert(Point, fresh);
    const asked = fresh.flatMap((point) => (point.consent === 'asked' ? point.agencyCode : []));
    return [...new Set(asked)].sort();
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    { tenantId, ideaId, version, agencyCode: agency }: Case,
    asked: string[],
    confirmBy: string,
  ): Promise<void> {
    // Whoever drafts from what they saw before is told that it changed.
    const caseVersion = version + 1;
    await tx.update(Case, { tenantId, ideaId }, { version: caseVersion });
    const points = (await draftOf(tx, tenantId, ideaId)).map(prepare);
    await this.ledger.record(tx, actor, {
      kind: reviewEvents['answer.drafted'],
      subjectId: ideaId,
      at: this.clock.now(),
      data: {
        points: points.length,
        agencies: [...new Set(points.map((point) => point.agency))].sort(),
        pointsHash: hashPoints(points),
        ...(asked.length > 0 && { asked, confirmBy }),
        agency,
        caseVersion,
      },
    });
  }
}

function agenciesOf({ agencyCode }: Case, coOwners: string[]): string[] {
  return agencyCode === null ? [] : [agencyCode, ...coOwners.filter((code) => code !== agencyCode)];
}

/** Within three weeks, and while the clock of the case runs not beyond it; one that ran over binds no more. */
function latestDay({ dueOn, clockStoppedOn }: Case, today: string, isHoliday: IsHoliday): string {
  const threeWeeks = nextWorkingDay(addDays(today, MOST_DAYS), isHoliday);
  const isRunning = dueOn !== null && clockStoppedOn === null && dueOn > today;
  return isRunning && dueOn < threeWeeks ? dueOn : threeWeeks;
}

function requireFitting(points: PointDto[], agencies: string[], today: string): void {
  for (const [index, { agency, doneBy }] of points.entries()) {
    if (!agencies.includes(agency))
      throw Refused.field(`points.${index}.agency`, reviewReasons.not_a_co_owner);
    if (doneBy && doneBy <= today) throw Refused.field(`points.${index}.doneBy`, reviewReasons.day_not_ahead);
  }
}

function isSame(point: Point, { heading, text, agency, decision, doneBy }: PointDto): boolean {
  return (
    point.heading === heading &&
    point.text === text &&
    point.agencyCode === agency &&
    point.decision === decision &&
    point.doneBy === (doneBy ?? null)
  );
}

function drafted(
  place: Pick<Point, 'tenantId' | 'ideaId' | 'position'>,
  { heading, text, agency, decision, doneBy }: PointDto,
  lead: string,
  confirmBy: string,
  draftedAt: Date,
): Point {
  const isOwn = agency === lead;
  return {
    ...place,
    id: v7(),
    heading,
    text,
    agencyCode: agency,
    decision,
    doneBy: doneBy ?? null,
    consent: isOwn ? 'own' : 'asked',
    confirmBy: isOwn ? null : confirmBy,
    reason: null,
    answeredAt: null,
    answeredBy: null,
    draftedAt,
    endedAt: null,
  };
}
