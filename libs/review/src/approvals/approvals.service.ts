import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { AccountsService, StandingService } from '@app/identity';
import type { Definition } from '@app/workflow';
import { Case } from '../cases/case.entity.js';
import { mayFind, seesAll } from '../cases/facts-of.js';
import { findSeat, type Seat } from './find-seat.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { reviewReasons } from '../review.errors.js';
import { Approval } from './approval.entity.js';
import type { ApprovalView, ReturnedView } from './approval-view.dto.js';

const MOST_SHOWN = 100;

/** What waits for a signature. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly workflows: WorkflowsService,
    private readonly standing: StandingService,
  ) {}

  /** What waits in the actor's agency, or for leads and administrators in the tenant; the oldest hundred. */
  list(actor: Actor): Promise<ApprovalView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const waiting = await tx.find(Approval, {
        where: { tenantId, status: 'waiting' },
        order: { preparedAt: 'ASC' },
        take: MOST_SHOWN,
      });
      const cases = await tx.findBy(Case, { tenantId, ideaId: In(waiting.map(({ ideaId }) => ideaId)) });
      return this.show(
        tx,
        actor,
        waiting,
        cases.filter((found) => seesAll(actor) || mayFind(actor, found)),
      );
    });
  }

  /** What waits for this case; null where nothing does. */
  async ofCase(tx: Transaction, actor: Actor, found: Case): Promise<ApprovalView | null> {
    const { tenantId, ideaId } = found;
    const waiting = await tx.findBy(Approval, { tenantId, ideaId, status: 'waiting' });
    return (await this.show(tx, actor, waiting, [found]))[0] ?? null;
  }

  /** What was last prepared for this case, where it was returned; null where it was not. */
  async lastReturned(tx: Transaction, { tenantId, ideaId }: Case): Promise<ReturnedView | null> {
    const last = await tx.findOne(Approval, { where: { tenantId, ideaId }, order: { preparedAt: 'DESC' } });
    if (last?.status !== 'returned') return null;
    const { transition, remark, decidedAt } = last;
    const by = last.decidedBy ?? last.preparedBy;
    const names = await this.accounts.namesOf(tx, tenantId, [by]);
    return { transition, remark: remark!, returnedAt: decidedAt!, returnedBy: names.get(by) ?? null };
  }

  /** One that waits, locked. Refuses one that does not wait any more; another agency's is not found. */
  async lock(tx: Transaction, actor: Actor, id: string): Promise<{ approval: Approval; found: Case }> {
    const { tenantId } = actor;
    const approval = await tx.findOne(Approval, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
    const found = approval && (await tx.findOneBy(Case, { tenantId, ideaId: approval.ideaId }));
    if (!found || !mayFind(actor, found)) throw new NotFound(reviewReasons.approval_not_found);
    if (approval.status !== 'waiting') throw new Refused(reviewReasons.not_waiting);
    return { approval, found };
  }

  /** By what right the actor may sign it: their own, or that of somebody who is away; null for none. */
  async seatFor(tx: Transaction, actor: Actor, approval: Approval, found: Case): Promise<Seat | null> {
    const absent = await this.standing.of(tx, actor);
    return findSeat(approval, found, await this.workflows.of(tx, found), actor, absent);
  }

  private async show(
    tx: Transaction,
    actor: Actor,
    waiting: Approval[],
    cases: Case[],
  ): Promise<ApprovalView[]> {
    const absent = waiting.length > 0 ? await this.standing.of(tx, actor) : [];
    const people = [
      ...waiting.map(({ preparedBy }) => preparedBy),
      ...absent.map(({ accountId }) => accountId),
    ];
    const names = await this.accounts.namesOf(tx, actor.tenantId, people);
    const shown: ApprovalView[] = [];
    for (const approval of waiting) {
      const found = cases.find(({ ideaId }) => ideaId === approval.ideaId);
      if (!found) continue;
      const definition = await this.workflows.of(tx, found);
      const seat = findSeat(approval, found, definition, actor, absent);
      shown.push(showApproval(approval, found, definition, actor, seat, names));
    }
    return shown;
  }
}

function showApproval(
  { id, ideaId, transition: name, fields, preparedBy, preparedAt }: Approval,
  { trackingNumber, title, dueOn }: Case,
  { transitions }: Definition,
  actor: Actor,
  seat: Seat | null,
  names: Map<string, string>,
): ApprovalView {
  const move = transitions.find((transition) => transition.name === name);
  return {
    id,
    ideaId,
    trackingNumber,
    title,
    transition: name,
    label: move?.label ?? { ko: name, en: name },
    fields: { ...fields },
    preparedBy: names.get(preparedBy) ?? null,
    preparedAt,
    dueOn,
    isMine: preparedBy === actor.accountId,
    isSignable: seat !== null,
    onBehalfOf: seat?.absentId ? (names.get(seat.absentId) ?? null) : null,
  };
}
