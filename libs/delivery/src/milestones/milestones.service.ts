import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import {
  type Actor,
  Clock,
  Database,
  NotFound,
  type Reason,
  Refused,
  seoulDay,
  may,
  type Transaction,
} from '@app/platform';
import { IdeasService, type IdeaView } from '@app/intake';
import { Ledger } from '@app/ledger';
import { Case, CaseFacts } from '@app/review';
import { Commitment } from '../commitments/commitment.entity.js';
import { deliveryReasons } from '../delivery.errors.js';
import { deliveryEvents } from '../delivery.events.js';
import { Milestone } from './milestone.entity.js';
import type { AddMilestoneDto, ChangeMilestoneDto } from './milestone.dto.js';
import type { MilestoneView } from './milestone-view.dto.js';

const MOST = 50;

/** Steps between a promise and its day. Whoever changes one holds the case, as every move does. */
@Injectable()
export class MilestonesService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly facts: CaseFacts,
    private readonly ideas: IdeasService,
    private readonly clock: Clock,
  ) {}

  /** The steps of an idea that this actor may see, by day; none of a hidden idea. Not found as the idea is. */
  async list(actor: Actor, ideaId: string, token?: string): Promise<MilestoneView[]> {
    const hidden = { tenantId: actor.tenantId, ideaId, isHidden: true };
    const isHidden = await this.database.enter(actor, (tx) => tx.existsBy(Case, hidden));
    if (isHidden && !isStaff(actor)) return [];
    return this.listOf(actor, await this.ideas.find(actor, ideaId, token));
  }

  /** The steps of an idea as it is shown to this actor, by day. Of a withheld one the public reads none (§7). */
  async listOf(actor: Actor, { id: ideaId, isWithheld, isMine }: IdeaView): Promise<MilestoneView[]> {
    if (isWithheld && !isMine && !isStaff(actor)) return [];
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const order = { dueOn: 'ASC', id: 'ASC' } as const;
      return (await tx.find(Milestone, { where: { tenantId, ideaId }, order })).map(show);
    });
  }

  /** These steps, in the caller's transaction. */
  findAll(tx: Transaction, tenantId: string, ids: string[]): Promise<Milestone[]> {
    return tx.findBy(Milestone, { tenantId, id: In(ids) });
  }

  /** Adds a step to a promise that still runs, on a day from today up to the promised one. */
  add(actor: Actor, ideaId: string, { title, dueOn }: AddMilestoneDto): Promise<MilestoneView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const promisedOn = await this.promisedDay(tx, actor, ideaId);
      this.requireDay(dueOn, promisedOn);
      if ((await tx.countBy(Milestone, { tenantId, ideaId })) >= MOST)
        throw new Refused(deliveryReasons.too_many);
      const none = { reason: null, doneOn: null, note: null };
      const step: Milestone = { tenantId, id: v7(), ideaId, title, dueOn, ...none };
      await tx.insert(Milestone, step);
      await this.record(tx, actor, 'milestone.added', step, { titleHash: hashOf(title) });
      return show(step);
    });
  }

  /** Changes title and day of a step not yet reached. A later day needs a reason, as the promise does (§11②). */
  change(actor: Actor, id: string, { title, dueOn, reason }: ChangeMilestoneDto): Promise<MilestoneView> {
    return this.database.enter(actor, async (tx) => {
      const { step: before, promisedOn } = await this.hold(tx, actor, id);
      const isLater = dueOn > before.dueOn;
      if (dueOn !== before.dueOn) this.requireDay(dueOn, promisedOn);
      if (isLater && !reason) throw Refused.field('reason', deliveryReasons.reason_required);
      if (title === before.title && dueOn === before.dueOn) return show(before);
      const changes = { title, dueOn, ...(isLater && { reason: reason! }) };
      await tx.update(Milestone, { tenantId: actor.tenantId, id }, changes);
      const step = { ...before, ...changes };
      await this.record(tx, actor, 'milestone.changed', step, {
        before: before.dueOn,
        titleHash: hashOf(title),
        ...(isLater && { reasonHash: hashOf(reason!) }),
      });
      return show(step);
    });
  }

  /** Takes away a step not yet reached. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { step } = await this.hold(tx, actor, id);
      await tx.delete(Milestone, { tenantId: actor.tenantId, id });
      await this.record(tx, actor, 'milestone.removed', step, { titleHash: hashOf(step.title) });
    });
  }

  /** Marks a step as reached today, with a note that the proposer is sent. */
  reach(actor: Actor, id: string, note: string): Promise<MilestoneView> {
    return this.database.enter(actor, async (tx) => {
      const { step: before } = await this.hold(tx, actor, id);
      const reached = { doneOn: seoulDay(this.clock.now()), note };
      await tx.update(Milestone, { tenantId: actor.tenantId, id }, reached);
      const step = { ...before, ...reached };
      const { doneOn } = reached;
      await this.record(tx, actor, 'milestone.reached', step, { doneOn, noteHash: hashOf(note) });
      return show(step);
    });
  }

  /** A step that may still be changed, its case held until the transaction ends. */
  private async hold(tx: Transaction, actor: Actor, id: string) {
    const known = { tenantId: actor.tenantId, id };
    const seen = await tx.findOneBy(Milestone, known);
    if (!seen) throw new NotFound(deliveryReasons.milestone_not_found);
    const promisedOn = await this.promisedDay(tx, actor, seen.ideaId, deliveryReasons.milestone_not_found);
    const step = await tx.findOneBy(Milestone, known);
    if (!step) throw new NotFound(deliveryReasons.milestone_not_found);
    if (step.doneOn) throw new Refused(deliveryReasons.already_reached);
    return { step, promisedOn };
  }

  /** The day by which the case is carried out, the case held. Refused where nothing is promised, or not any more. */
  private async promisedDay(
    tx: Transaction,
    actor: Actor,
    ideaId: string,
    notFound?: Reason,
  ): Promise<string> {
    const { promisedOn } = await this.facts.lockFor(tx, actor, ideaId, notFound);
    if (!promisedOn) throw new Refused(deliveryReasons.no_promise);
    const promise = await tx.findOneBy(Commitment, { tenantId: actor.tenantId, ideaId });
    if (promise?.keptOn ?? promise?.droppedOn) throw new Refused(deliveryReasons.promise_over);
    return promisedOn;
  }

  private requireDay(dueOn: string, promisedOn: string): void {
    if (dueOn < seoulDay(this.clock.now())) throw Refused.field('dueOn', deliveryReasons.day_past);
    if (dueOn > promisedOn) throw Refused.field('dueOn', deliveryReasons.after_promise);
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    kind: keyof typeof deliveryEvents,
    { id, ideaId, dueOn }: Milestone,
    data: object,
  ): Promise<void> {
    await this.ledger.record(tx, actor, {
      kind: deliveryEvents[kind],
      subjectId: ideaId,
      at: this.clock.now(),
      data: { milestone: id, dueOn, ...data },
    });
  }
}

function show({ id, title, dueOn, reason, doneOn, note }: Milestone): MilestoneView {
  return { id, title, dueOn, reason, doneOn, note };
}

const isStaff = (actor: Actor): boolean => may(actor, 'cases.read');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
