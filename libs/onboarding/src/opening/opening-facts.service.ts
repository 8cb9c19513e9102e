import { Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { Agency } from '@app/catalogue';
import { AccountsService, SecondFactors } from '@app/identity';
import { Call } from '@app/intake';
import { Clock, seoulDay, type Transaction } from '@app/platform';
import { WorkflowVersion } from '@app/review';
import { RoutingRule } from '@app/routing';
import type { Tenant } from '@app/tenancy';
import type { OpeningFacts } from './checklist.policy.js';

@Injectable()
export class OpeningFactsService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  /** Looks at a tenant as it stands in this transaction. */
  async of(tx: Transaction, { tenantId, lookedThrough }: Tenant): Promise<OpeningFacts> {
    const today = seoulDay(this.clock.now());
    const officials = await this.accounts.officials(tx, tenantId);
    const holders = await this.factors.holders(tx, tenantId);
    const agencies = await tx.findBy(Agency, { tenantId, validTo: IsNull() });
    const rules = await tx.findBy(RoutingRule, { tenantId, isActive: true });
    return {
      lookedThrough,
      administrators: officials.filter(({ id, roles }) => roles.includes('administrator') && holders.has(id))
        .length,
      agencies: agencies.map(({ code }) => code),
      coordinator: agencies.find(({ isCoordinator }) => isCoordinator)?.code ?? null,
      staffed: officials
        .filter(({ roles }) => roles.includes('reviewer') || roles.includes('lead'))
        .flatMap(({ agencyCode }) => agencyCode ?? []),
      routed: [...new Set(rules.map(({ agencyCode }) => agencyCode))],
      hasWorkflow: await tx.existsBy(WorkflowVersion, { tenantId }),
      calls: await tx.countBy(Call, { tenantId, closesOn: MoreThanOrEqual(today) }),
    };
  }
}
