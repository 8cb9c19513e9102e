import { Injectable } from '@nestjs/common';
import { Ledger } from '@app/ledger';
import { type Actor, Clock, Database, NotFound, Refused, systemOf } from '@app/platform';
import { SuspensionService, type Tenant, TenantsService } from '@app/tenancy';
import { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { identityEvents } from '../identity.events.js';
import { identityReasons } from '../identity.errors.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { GovernmentStatesPage, GovernmentStatesQuery } from './government.dto.js';
import { operatorReasons } from './operators.errors.js';
import { VisitsService } from './visits.service.js';

const PAGE = 50;

/** Platform operators (플랫폼 운영자): who is one, and what they do with tenants. */
@Injectable()
export class OperatorsService {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantsService,
    private readonly suspension: SuspensionService,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly visits: VisitsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Tenants by code, a page at a time. */
  async list(actor: Actor, { q = '', after = '' }: GovernmentStatesQuery): Promise<GovernmentStatesPage> {
    const asked = q.toLowerCase();
    const found = (await this.tenants.all()).filter(
      ({ code, nameKo, nameEn }) =>
        (after === '' || code.localeCompare(after) > 0) &&
        [code, nameKo, nameEn].some((name) => name.toLowerCase().includes(asked)),
    );
    const items = found.slice(0, PAGE).map((tenant) => {
      const { tenantId, code, nameKo, nameEn, suspendedAt, deleteAt } = tenant;
      const address = this.tenants.addressOf(tenant);
      return { code, nameKo, nameEn, address, suspendedAt, deleteAt, isOwn: tenantId === actor.tenantId };
    });
    return { items, next: found.length > PAGE ? items.at(-1)!.code : null };
  }

  /** Suspends or resumes as the command does, and records which operator did. Refuses the place of their own account. */
  async turn(operator: Actor, code: string, act: 'suspend' | 'resume'): Promise<void> {
    const { tenantId } = await this.at(code);
    if (tenantId === operator.tenantId) throw new Refused(operatorReasons.own_government);
    await this.suspension[act]({ ...systemOf(tenantId), kind: 'account', accountId: operator.accountId });
    this.tenants.forget(tenantId);
  }

  /** The tenant of this code. */
  async at(code: string): Promise<Tenant> {
    const tenant = await this.tenants.named(code);
    if (!tenant) throw new NotFound(operatorReasons.unknown_government);
    return tenant;
  }

  /** Makes an account that has no other work an operator's; its sessions end. False where it was one. */
  name(tenantId: string, email: string): Promise<boolean> {
    return this.turnAccount(tenantId, email, true);
  }

  /** Takes that back: the account is a citizen's, and wherever it visits now it is shown out. */
  async dismiss(tenantId: string, email: string): Promise<boolean> {
    const isTurned = await this.turnAccount(tenantId, email, false);
    const account = await this.database.enter(systemOf(tenantId), (tx) =>
      this.accounts.findByEmail(tx, tenantId, email),
    );
    // Also where it was turned before, and whatever stopped that came in between.
    for (const tenant of await this.tenants.all()) await this.visits.end(tenant.tenantId, account!.id);
    return isTurned;
  }

  private turnAccount(tenantId: string, email: string, isToBe: boolean): Promise<boolean> {
    const actor = systemOf(tenantId);
    return this.database.enter(actor, async (tx) => {
      const account = await this.accounts.findByEmail(tx, tenantId, email);
      if (!account) throw new NotFound(identityReasons.person_not_found);
      const { id, roles } = account;
      if (roles.includes('operator') === isToBe) return false;
      if (isToBe && roles.some((role) => role !== 'citizen'))
        throw new Refused(operatorReasons.has_other_work);
      await tx.update(Account, { tenantId, id }, { roles: [isToBe ? 'operator' : 'citizen'] });
      await this.sessions.endAllOf(tx, tenantId, id);
      await this.ledger.record(tx, actor, {
        kind: identityEvents[isToBe ? 'account.role_granted' : 'account.role_taken'],
        subjectId: id,
        at: this.clock.now(),
        data: { role: 'operator' },
      });
      return true;
    });
  }
}
