import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, Database } from '@app/platform';
import { HolidaysService } from '@app/tenancy';
import { allowed } from '@app/workflow';
import { Case } from '../cases/case.entity.js';
import { whyNotClaimed } from '../cases/claims.service.js';
import { mayFind, rolesOf, snapshotOf } from '../cases/facts-of.js';
import { clocksOf } from '../clocks/clocks.queries.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import type { BatchCasesDto, BatchDto } from './batch.dto.js';
import { BatchSteps } from './batch-steps.service.js';
import type { BatchForecast, BatchOption } from './batch-view.dto.js';
import { CLAIM, CLAIM_LABEL } from './claim-step.js';
import { refusalOf } from './refusal-of-item.js';

/** What could be done with cases together, and what would come of it. Changes nothing. */
@Injectable()
export class BatchPreviews {
  constructor(
    private readonly database: Database,
    private readonly steps: BatchSteps,
    private readonly workflows: WorkflowsService,
    private readonly holidays: HolidaysService,
    private readonly clock: Clock,
  ) {}

  /** The steps that are open to some of the cases now, those for most of them first. Cases out of reach count for none. */
  options(actor: Actor, { cases: chosen }: BatchCasesDto): Promise<BatchOption[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const ideaIds = chosen.map(({ ideaId }) => ideaId);
      const cases = await tx.findBy(Case, { tenantId, ideaId: In(ideaIds) });
      const clocks = await clocksOf(tx, tenantId, ideaIds);
      const time = { now: this.clock.now(), isHoliday: await this.holidays.of(tx, tenantId) };
      const options = new Map<string, BatchOption>();
      const count = (option: Omit<BatchOption, 'count'>): void => {
        const known = options.get(option.name);
        options.set(option.name, { ...option, ...known, count: (known?.count ?? 0) + 1 });
      };
      for (const found of cases.filter((one) => mayFind(actor, one))) {
        const isMine = found.assigneeId !== null && found.assigneeId === actor.accountId;
        if (!isMine && !whyNotClaimed(actor, found)) count(CLAIMING);
        const snapshot = snapshotOf(found, clocks.get(found.ideaId)!, actor);
        const definition = await this.workflows.of(tx, found);
        const roles = rolesOf(actor, false);
        for (const { to: _to, ...move } of allowed(definition, snapshot, { roles, ...time })) count(move);
      }
      return [...options.values()].toSorted((one, other) => other.count - one.count);
    });
  }

  /** What would come of each case: it moves, it waits for a signature, or why not; and whether it could be taken back. */
  preview(actor: Actor, { cases: chosen, ...step }: BatchDto): Promise<BatchForecast[]> {
    return this.database.enter(actor, async (tx) => {
      const foreseen = await this.steps.foresee(tx, actor, chosen, step);
      return foreseen.map((one, index): BatchForecast => {
        const { ideaId } = chosen[index]!;
        if (one instanceof Error) return { ...NOTHING, ideaId, refusal: refusalOf(one) };
        const { isPrepared: awaitsApproval, tellsCitizen, wayBack } = one;
        return { ideaId, refusal: null, awaitsApproval, tellsCitizen, isUndoable: wayBack !== null };
      });
    });
  }
}

const NOTHING = { awaitsApproval: false, tellsCitizen: false, isUndoable: false };

const CLAIMING: Omit<BatchOption, 'count'> = {
  name: CLAIM,
  label: CLAIM_LABEL,
  tone: 'primary',
  fields: [],
  needsApproval: false,
};
