import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { v7 } from 'uuid';
import { hashText, Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  guestOf,
  isSigned,
  NotFound,
  Refused,
  signLink,
  systemOf,
  type Transaction,
  Unauthenticated,
} from '@app/platform';
import { type Tenant, TenantsService } from '@app/tenancy';
import { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { identityReasons } from '../identity.errors.js';
import { identityEvents } from '../identity.events.js';
import { PersonsService } from '../persons/persons.service.js';
import { type Begun, type Origin, SessionsService } from '../sessions/sessions.service.js';
import type { VisitBegunView, VisitView } from './government.dto.js';
import { operatorReasons } from './operators.errors.js';
import { Visit } from './visit.entity.js';

const VISIT_MS = 60 * 60 * 1_000;
const MOST_SHOWN = 100;

/** By which account of a tenant its visits of this operator are made. */
const nameHere = (operatorId: string): string => `visitor:${operatorId}`;

/** How a platform operator sees what citizens wrote: with a reason on record, for an hour, without touching it. */
@Injectable()
export class VisitsService {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantsService,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly sessions: SessionsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Writes the visit down at the tenant that is visited, with its reason, before anything can be seen. Gives the
   * address that opens a session there, once. Refuses a suspended tenant, one whose administrators closed the
   * operator's account there, and whoever is an operator no longer.
   */
  async begin(operator: Actor, tenant: Tenant, reason: string): Promise<VisitBegunView> {
    const { tenantId } = tenant;
    if (tenant.suspendedAt) throw new Refused(operatorReasons.visit_suspended);
    const name = await this.database.enter(operator, (tx) =>
      this.accounts.nameOf(tx, operator.tenantId, operator.accountId),
    );
    const passwordHash = await this.accounts.hash(randomBytes(32).toString('base64url'));
    const begun = await this.database.enter(systemOf(tenantId), async (tx) => {
      const account = await this.accountHere(tx, tenantId, operator.accountId!, { name, passwordHash });
      if (account.disabledAt) throw new Refused(operatorReasons.visit_barred);
      const [id, beganAt] = [v7(), this.clock.now()];
      const endsAt = new Date(beganAt.getTime() + VISIT_MS);
      await tx.insert(Visit, {
        tenantId,
        id,
        accountId: account.id,
        reason,
        beganAt,
        endsAt,
        enteredAt: null,
      });
      const visitor: Actor = { ...guestOf(tenantId), kind: 'account', accountId: account.id };
      await this.ledger.record(tx, visitor, {
        kind: identityEvents['operator.visited'],
        subjectId: account.id,
        at: beganAt,
        data: { visit: id, reasonHash: hashText(reason), endsAt: endsAt.toISOString() },
      });
      const token = signLink(this.config.sessionSecret, 'visit', tenantId, id);
      return { id, address: `${this.tenants.addressOf(tenant)}/console/#visit=${id}.${token}`, endsAt };
    });
    // Whoever was dismissed while this was written: either their end saw this visit, or it is seen here.
    if (await this.isOperator(operator)) return begun;
    await this.end(tenantId, operator.accountId!);
    throw new Unauthenticated(identityReasons.sign_in_first);
  }

  /** Comes in by the address: a session that ends with the visit. Refuses an address that is wrong, used or over. */
  enter(
    tenantId: string,
    id: string,
    token: string,
    origin: Origin,
  ): Promise<{ account: Account; begun: Begun }> {
    return this.database.enter(guestOf(tenantId), async (tx) => {
      const isRight = isSigned(token, this.config.sessionSecret, 'visit', tenantId, id);
      const lock = { mode: 'pessimistic_write' } as const;
      const visit = isRight && (await tx.findOne(Visit, { where: { tenantId, id }, lock }));
      const now = this.clock.now();
      if (!visit || visit.enteredAt || visit.endsAt <= now) throw new NotFound(operatorReasons.visit_over);
      const account = await this.accounts.find(tx, tenantId, visit.accountId);
      if (!account || account.disabledAt) throw new NotFound(operatorReasons.visit_over);
      await tx.update(Visit, { tenantId, id }, { enteredAt: now });
      const begun = await this.sessions.beginIn(tx, account, {
        ...origin,
        isProven: true,
        until: visit.endsAt,
      });
      return { account, begun };
    });
  }

  /** Ends what this operator sees of the tenant, and addresses they have not used. */
  async end(tenantId: string, operatorId: string): Promise<void> {
    const [actor, now] = [systemOf(tenantId), this.clock.now()];
    await this.database.enter(actor, async (tx) => {
      await lockVisits(tx, tenantId, operatorId);
      const account = await tx.findOneBy(Account, { tenantId, signInName: nameHere(operatorId) });
      if (!account) return;
      const visits = { tenantId, accountId: account.id, endsAt: MoreThan(now) };
      const { affected } = await tx.update(Visit, visits, { endsAt: now });
      await this.sessions.endAllOf(tx, tenantId, account.id);
      if (!affected) return;
      const kind = identityEvents['operator.visit_ended'];
      await this.ledger.record(tx, actor, {
        kind,
        subjectId: account.id,
        at: now,
        data: { visits: affected },
      });
    });
  }

  /** The latest hundred, as the tenant's administrators and auditors see them. */
  list(actor: Actor): Promise<VisitView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const visits = await tx.find(Visit, { where: { tenantId }, order: { id: 'DESC' }, take: MOST_SHOWN });
      const ids = [...new Set(visits.map(({ accountId }) => accountId))];
      const names = await this.accounts.namesOf(tx, tenantId, ids);
      return visits.map(({ tenantId: _tenant, ...visit }) => {
        return { ...visit, operator: names.get(visit.accountId) ?? null };
      });
    });
  }

  private isOperator({ tenantId, accountId }: Actor): Promise<boolean> {
    return this.database.enter(systemOf(tenantId), async (tx) => {
      const account = await this.accounts.find(tx, tenantId, accountId!);
      return account?.roles.includes('operator') === true;
    });
  }

  /** The account that this operator has here; opened the first time, and by no password. */
  private async accountHere(
    tx: Transaction,
    tenantId: string,
    operatorId: string,
    { name, passwordHash }: { name: string | null; passwordHash: string },
  ): Promise<Account> {
    const signInName = nameHere(operatorId);
    await lockVisits(tx, tenantId, operatorId);
    const known = await tx.findOneBy(Account, { tenantId, signInName });
    if (known) return known;
    const personId = await this.persons.enrol(tx, tenantId, { name, language: 'ko' });
    const account = { tenantId, id: v7(), personId, signInName, passwordHash, createdAt: this.clock.now() };
    await tx.insert(Account, { ...account, roles: ['visitor'], agencyCode: null, isDemo: false });
    return tx.findOneByOrFail(Account, { tenantId, id: account.id });
  }
}

/** What opens or ends visits of this operator here waits for the other. */
async function lockVisits(tx: Transaction, tenantId: string, operatorId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${tenantId} ${nameHere(operatorId)}`]);
}
