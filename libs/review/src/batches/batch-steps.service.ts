import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, NotFound, Refused, type Transaction } from '@app/platform';
import { HolidaysService } from '@app/tenancy';
import { Case } from '../cases/case.entity.js';
import { ClaimsService, whyNotClaimed } from '../cases/claims.service.js';
import { mayFind } from '../cases/facts-of.js';
import type { Move } from '../cases/move.js';
import { changedSince, MovesService } from '../cases/moves.service.js';
import { reviewReasons } from '../review.errors.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import type { BatchItem } from './batch-item.entity.js';
import { CLAIM } from './claim-step.js';
import { findWayBack } from './find-way-back.js';

const RELEASE = 'release';

export type Step = Pick<Move, 'transition' | 'fields'>;
export interface Chosen {
  ideaId: string;
  version: number;
}

/** What a step would make of a case. */
export interface Foreseen {
  isPrepared: boolean;
  tellsCitizen: boolean;
  wayBack: string | null;
}

/** One step on one case of a batch: a transition through the one door of moves, or a claim. */
@Injectable()
export class BatchSteps {
  constructor(
    private readonly moves: MovesService,
    private readonly claims: ClaimsService,
    private readonly workflows: WorkflowsService,
    private readonly holidays: HolidaysService,
    private readonly clock: Clock,
  ) {}

  /** What would come of each case, or its refusal, in order. Judged as the step itself is; changes nothing. */
  async foresee(
    tx: Transaction,
    actor: Actor,
    chosen: Chosen[],
    step: Step,
  ): Promise<(Foreseen | Refused | NotFound)[]> {
    if (step.transition === CLAIM) return this.foreseeClaims(tx, actor, chosen);
    const time = { now: this.clock.now(), isHoliday: await this.holidays.of(tx, actor.tenantId) };
    const judged = await this.moves.foresee(
      tx,
      actor,
      chosen.map((one) => ({ ...one, ...step })),
    );
    return judged.map((made) => {
      if (!('after' in made)) return made;
      const { isPrepared, definition } = made;
      const move = definition.transitions.find(({ name }) => name === step.transition)!;
      const tellsCitizen = !isPrepared && move.effects.includes('notify_citizen');
      return { isPrepared, tellsCitizen, wayBack: findWayBack(made, actor, time) };
    });
  }

  /** Takes the step; gives what the batch keeps of it. Refuses what was foreseen to be refused. */
  async take(
    tx: Transaction,
    actor: Actor,
    { ideaId, seenVersion: version, batchId }: BatchItem,
    step: Step,
  ): Promise<Pick<BatchItem, 'outcome' | 'versionAfter' | 'wayBack'>> {
    const [foreseen] = await this.foresee(tx, actor, [{ ideaId, version }], step);
    if (!foreseen || foreseen instanceof Error) throw foreseen;
    const { isPrepared, wayBack } = foreseen;
    if (step.transition === CLAIM) {
      await this.claims.take(tx, actor, ideaId, version);
      return { outcome: 'moved', versionAfter: version + 1, wayBack };
    }
    const batch = { id: batchId, isWayBack: false };
    const { version: versionAfter } = await this.moves.apply(tx, actor, ideaId, { ...step, version, batch });
    return { outcome: isPrepared ? 'prepared' : 'moved', versionAfter, wayBack };
  }

  /** Takes the step back, by an act of its own. Refused once anything else has happened with the case. */
  async takeBack(
    tx: Transaction,
    actor: Actor,
    { ideaId, versionAfter, wayBack, batchId }: BatchItem,
  ): Promise<void> {
    if (wayBack === null || versionAfter === null) throw new Refused(reviewReasons.no_way_back);
    if (wayBack === RELEASE) return this.claims.layDown(tx, actor, ideaId, versionAfter);
    const batch = { id: batchId, isWayBack: true };
    await this.moves.apply(tx, actor, ideaId, { transition: wayBack, version: versionAfter, batch });
  }

  private async foreseeClaims(tx: Transaction, actor: Actor, chosen: Chosen[]) {
    const ideaIds = chosen.map(({ ideaId }) => ideaId);
    const cases = await tx.findBy(Case, { tenantId: actor.tenantId, ideaId: In(ideaIds) });
    const judged: (Foreseen | Refused | NotFound)[] = [];
    for (const { ideaId, version } of chosen) {
      const found = cases.find((one) => one.ideaId === ideaId);
      judged.push(await this.foreseeClaim(tx, actor, found, version));
    }
    return judged;
  }

  private async foreseeClaim(tx: Transaction, actor: Actor, found: Case | undefined, version: number) {
    if (!found || !mayFind(actor, found)) return new NotFound(reviewReasons.case_not_found);
    if (found.version !== version) return changedSince(found, await this.workflows.of(tx, found));
    if (found.assigneeId && found.assigneeId === actor.accountId)
      return new Refused(reviewReasons.claimed_already);
    const refusal = whyNotClaimed(actor, found);
    return refusal ? new Refused(refusal) : { isPrepared: false, tellsCitizen: false, wayBack: RELEASE };
  }
}
