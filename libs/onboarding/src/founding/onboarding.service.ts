import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { AccountsService, Invitations } from '@app/identity';
import { Ledger } from '@app/ledger';
import { Clock, Database, Refused, systemOf, type Transaction } from '@app/platform';
import { FoundingService, tenancyReasons, Tenant, TenantOpening, TenantsService } from '@app/tenancy';
import { onboardingReasons } from '../onboarding.errors.js';
import { onboardingEvents } from '../onboarding.events.js';
import type { TenantPlan } from '../plans/tenant-plan.js';
import { beginTenant, fillTenant } from './fill-tenant.js';
import { findDifferences, type Insisted } from './find-differences.js';

/** Whoever runs a new tenant. */
export interface FirstAdministrator {
  email: string;
  name: string;
  /** Told once; whoever gets it changes it. */
  password: string;
}

interface Wishes {
  /** Who is made its first administrator. */
  administrator?: FirstAdministrator;
  /** The address of whoever is invited to be that instead. */
  invited?: string;
  /** Facts that a tenant which stands already must have. */
  insists?: Insisted[];
  /** It is open at once, whatever the checklist misses. */
  isOpen?: boolean;
}

export interface Founded {
  tenantId: string;
  isNew: boolean;
  /** False when the address has an account there already, whose password stays, or has been invited. */
  isAdministratorNew: boolean;
}

@Injectable()
export class OnboardingService {
  constructor(
    private readonly database: Database,
    private readonly founding: FoundingService,
    private readonly opening: TenantOpening,
    private readonly tenants: TenantsService,
    private readonly accounts: AccountsService,
    private readonly invitations: Invitations,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * Founds a tenant with everything it begins with, in one transaction; where its code stands already, only an
   * administrator who is missing is added or invited. It is closed to citizens until it is opened. Refuses with `tenancy.host_taken` a host of another tenant and a code
   * that is the host of another, and with `onboarding.stands_otherwise`, field by field, a tenant that stands with
   * other facts than those insisted on. One that is to be deleted gets no administrator. Two at once found one.
   */
  async found(
    plan: TenantPlan,
    { administrator, invited, insists = [], isOpen = false }: Wishes = {},
  ): Promise<Founded> {
    const known = await this.idOf(plan);
    const passwordHash = administrator && (await this.accounts.hash(administrator.password));
    const tenantId = known ?? v7();
    const now = this.clock.now();
    try {
      const isAdministratorNew = await this.database.enter(systemOf(tenantId), async (tx) => {
        if (known) {
          await refuseDifferences(tx, tenantId, plan, insists);
          if (invited || administrator) await refuseLeaving(tx, tenantId);
        } else {
          await this.founding.found(tx, tenantId, plan.tenant, contentsOf(plan));
          await beginTenant(tx, tenantId, plan, now);
        }
        if (isOpen) await this.opening.open(tx, systemOf(tenantId));
        if (invited) return this.inviteAdministrator(tx, tenantId, invited);
        if (!administrator || !passwordHash) return false;
        return this.nameAdministrator(tx, tenantId, { ...administrator, passwordHash }, now);
      });
      this.tenants.forget(tenantId);
      return { tenantId, isNew: !known, isAdministratorNew };
    } catch (error) {
      // Somebody else founded it a moment ago.
      if (!known && error instanceof Refused && (await this.idOf(plan)))
        return this.found(plan, { administrator, invited, insists, isOpen });
      throw error;
    }
  }

  /**
   * Adds what the plan has and the tenant misses; what is there stays, for an administrator may have changed it.
   * Routing rules and wordings are left out, also those that a release brings anew: what is missing of them an
   * administrator took away.
   */
  complete(tenantId: string, plan: TenantPlan): Promise<void> {
    const now = this.clock.now();
    return this.database.enter(systemOf(tenantId), (tx) => fillTenant(tx, tenantId, plan, now));
  }

  /** The tenant of this very code; a host that happens to be called so is another's. */
  private async idOf({ tenant: { code } }: TenantPlan): Promise<string | undefined> {
    const tenantId = await this.tenants.idAt(code);
    if (!tenantId) return undefined;
    return (await this.tenants.of(systemOf(tenantId))).code === code ? tenantId : undefined;
  }

  private async inviteAdministrator(tx: Transaction, tenantId: string, email: string): Promise<boolean> {
    if (await this.invitations.knows(tx, tenantId, email)) return false;
    const asked = { email, roles: ['administrator' as const], agencyCode: null };
    await this.invitations.add(tx, systemOf(tenantId), asked);
    return true;
  }

  private async nameAdministrator(
    tx: Transaction,
    tenantId: string,
    { email, name, passwordHash }: Omit<FirstAdministrator, 'password'> & { passwordHash: string },
    at: Date,
  ): Promise<boolean> {
    const accountId = await this.accounts.add(tx, tenantId, {
      email,
      name,
      passwordHash,
      roles: ['administrator'],
    });
    if (!accountId) return false;
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: onboardingEvents['administrator.named'],
      subjectId: tenantId,
      at,
      data: { account: accountId },
    });
    return true;
  }
}

/** Whoever plants the deletion meanwhile waits here. */
async function refuseLeaving(tx: Transaction, tenantId: string): Promise<void> {
  const lock = { mode: 'pessimistic_write' } as const;
  const { deleteAt } = await tx.findOneOrFail(Tenant, { where: { tenantId }, lock });
  if (deleteAt) throw new Refused(tenancyReasons.leaving);
}

async function refuseDifferences(
  tx: Transaction,
  tenantId: string,
  plan: TenantPlan,
  insists: Insisted[],
): Promise<void> {
  const fields = await findDifferences(tx, tenantId, plan, insists);
  if (fields.length === 0) return;
  const reason = onboardingReasons.stands_otherwise;
  throw new Refused(
    reason,
    fields.map((field) => ({ field, ...reason })),
  );
}

/** What the ledger keeps of a plan. */
function contentsOf({ workflow, agencies, rules }: TenantPlan): Record<string, unknown> {
  return { workflow, agencies: agencies.length, rules: rules.length };
}
