import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refused, type Transaction } from '@app/platform';
import { Tenant, TenantOpening, TenantsService } from '@app/tenancy';
import { onboardingReasons } from '../onboarding.errors.js';
import type { OpeningView } from './checklist.dto.js';
import { checkOpening, type LineByHand } from './checklist.policy.js';
import { OpeningFactsService } from './opening-facts.service.js';

/** What is to be done before a tenant opens, and its opening. */
@Injectable()
export class ChecklistService {
  constructor(
    private readonly database: Database,
    private readonly facts: OpeningFactsService,
    private readonly opening: TenantOpening,
    private readonly tenants: TenantsService,
  ) {}

  /** What is done and what is missing now. */
  read(actor: Actor): Promise<OpeningView> {
    return this.database.enter(actor, (tx) => this.look(tx, actor));
  }

  /** Ticks a line that only a person can judge, or takes the tick back. */
  tick(actor: Actor, line: LineByHand, isDone: boolean): Promise<OpeningView> {
    return this.database.enter(actor, async (tx) => {
      await this.opening.lookThrough(tx, actor, line, isDone);
      return this.look(tx, actor);
    });
  }

  /**
   * Opens the tenant to citizens and other governments; one that is open stays so. Refuses with
   * `onboarding.not_ready`, and the lines in `missing`, while something is missing that must be there.
   */
  async open(actor: Actor): Promise<OpeningView> {
    const view = await this.database.enter(actor, async (tx) => {
      const { openedAt, lines } = await this.look(tx, actor);
      const missing = lines.filter(({ isRequired, isDone }) => isRequired && !isDone).map(({ code }) => code);
      if (openedAt === null && missing.length > 0)
        throw new Refused(onboardingReasons.not_ready, [], { missing });
      await this.opening.open(tx, actor);
      return this.look(tx, actor);
    });
    this.tenants.forget(actor.tenantId);
    return view;
  }

  private async look(tx: Transaction, { tenantId }: Actor): Promise<OpeningView> {
    const tenant = await tx.findOneByOrFail(Tenant, { tenantId });
    return { openedAt: tenant.openedAt, lines: checkOpening(await this.facts.of(tx, tenant)) };
  }
}
