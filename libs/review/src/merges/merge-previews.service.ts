import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound, Refused } from '@app/platform';
import { CasesService } from '../cases/cases.service.js';
import { casesByNumber } from '../cases/moves.queries.js';
import { showCase } from '../cases/show-case.js';
import { reviewReasons } from '../review.errors.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import { isFirst } from './is-first.js';
import { partsOf } from './families.queries.js';
import { IdeaEffects } from './idea-effects.js';
import type { MergePreview } from './merge-view.dto.js';
import { MergesService } from './merges.service.js';

@Injectable()
export class MergePreviews {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesService,
    private readonly workflows: WorkflowsService,
    private readonly merges: MergesService,
    private readonly ideas: IdeaEffects,
  ) {}

  /**
   * What a merge of this case into the idea of that number would come to. Refuses what the merge itself would: an
   * idea that was received later (국민 제안 규정 §6③), was merged, withdrawn or hidden. Not found is a number nobody of
   * this tenant has, and another agency's case.
   */
  preview(actor: Actor, ideaId: string, number: string): Promise<MergePreview> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await this.cases.findable(tx, actor, ideaId);
      const [named] = await casesByNumber(tx, tenantId, [number]);
      if (!named) throw new NotFound(reviewReasons.unknown_number);
      if (named.ideaId === ideaId) throw Refused.field('into', reviewReasons.same_idea);
      const target = await this.merges.requireTarget(tx, found, [number]);
      if (!isFirst(target, found)) throw Refused.field('into', reviewReasons.received_later);
      const parts = await partsOf(tx, tenantId, [ideaId]);
      const ofTarget = await partsOf(tx, tenantId, [target.ideaId]);
      const shown = showCase(target, await this.workflows.of(tx, target));
      return {
        ideaId: target.ideaId,
        trackingNumber: target.trackingNumber,
        title: target.title,
        stateLabel: shown.stateLabel,
        openedAt: target.openedAt,
        supports: target.supports,
        supportsAfter: await this.ideas.countSupporters(tx, tenantId, [...parts, ...ofTarget]),
        supportersTold: await this.ideas.countSupporters(tx, tenantId, parts),
        proposersTold: new Set([found, target].flatMap(({ proposerId }) => proposerId ?? [])).size,
      };
    });
  }
}
