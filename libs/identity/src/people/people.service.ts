import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '@app/catalogue';
import { Ledger } from '@app/ledger';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  NotFound,
  OF_AGENCY,
  Refused,
  type Transaction,
  WATCHERS,
} from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import { SecondFactors } from '../factors/second-factors.service.js';
import { identityEvents } from '../identity.events.js';
import { identityReasons } from '../identity.errors.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { findPeople, findPerson, lockAdministrators, type PersonRow } from './people.queries.js';
import type { GrantsDto, PeoplePage, PeopleQuery, PersonView } from './person.dto.js';

const PAGE = 50;

/** What administrators do with other people's accounts. Their own is left to other administrators. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueService,
    private readonly factors: SecondFactors,
    private readonly sessions: SessionsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Staff by name, a page at a time. */
  async list(actor: Actor, { q, after }: PeopleQuery): Promise<PeoplePage> {
    const rows = await this.database.enter(actor, (tx) =>
      findPeople(tx, actor.tenantId, { q, after, limit: PAGE + 1 }),
    );
    const items = rows.slice(0, PAGE).map((row) => viewOf(row, actor));
    return { items, next: rows.length > PAGE ? items.at(-1)!.id : null };
  }

  /**
   * Gives an account other roles or another agency; its sessions end, and each grant is recorded. Refuses one's own
   * account, an unknown agency, a role that needs one without, one
   * that is held alone beside others, an operator's, and to take the last administrator away.
   */
  change(actor: Actor, id: string, grants: GrantsDto): Promise<PersonView> {
    return this.alter(actor, id, async (tx, account) => {
      if (account.roles.includes('visitor')) throw new Refused(identityReasons.operators_account);
      const agencyCode = await this.agencyOf(tx, actor.tenantId, grants);
      const { tenantId, roles: before, agencyCode: from } = account;
      const granted = grants.roles.filter((role) => !before.includes(role));
      const taken = before.filter((role) => !grants.roles.includes(role));
      if (granted.length + taken.length === 0 && agencyCode === from) return;
      await tx.update(Account, { tenantId, id }, { roles: grants.roles, agencyCode });
      for (const role of granted) await this.record(tx, actor, id, 'account.role_granted', { role });
      for (const role of taken) await this.record(tx, actor, id, 'account.role_taken', { role });
      if (agencyCode !== from)
        await this.record(tx, actor, id, 'account.agency_changed', { from, to: agencyCode });
      await this.sessions.endAllOf(tx, tenantId, id);
    });
  }

  /** Closes an account: its sessions end at once. Refuses one's own and the last administrator's. */
  disable(actor: Actor, id: string): Promise<PersonView> {
    return this.turn(actor, id, this.clock.now());
  }

  /** Opens it again. */
  enable(actor: Actor, id: string): Promise<PersonView> {
    return this.turn(actor, id, null);
  }

  /** Takes away a second factor whose holder lost it; their sessions end, and a mail tells them. Refuses one's own. */
  resetFactor(actor: Actor, id: string): Promise<PersonView> {
    return this.alter(actor, id, async (tx) => {
      if (await this.factors.remove(tx, actor, id)) await this.sessions.endAllOf(tx, actor.tenantId, id);
    });
  }

  /** The agency that goes with these roles; refuses where one is missing, unknown or no more. */
  async agencyOf(
    tx: Transaction,
    tenantId: string,
    { roles, agencyCode }: Pick<GrantsDto, 'roles' | 'agencyCode'>,
  ): Promise<string | null> {
    if (roles.length > 1 && WATCHERS.some((role) => roles.includes(role)))
      throw Refused.field('roles', identityReasons.role_alone);
    if (agencyCode) await this.catalogue.holdAgency(tx, tenantId, agencyCode, 'agencyCode');
    else if (OF_AGENCY.some((role) => roles.includes(role)))
      throw Refused.field('agencyCode', identityReasons.agency_needed);
    return agencyCode || null;
  }

  private turn(actor: Actor, id: string, disabledAt: Date | null): Promise<PersonView> {
    return this.alter(actor, id, async (tx, account) => {
      if ((account.disabledAt === null) === (disabledAt === null)) return;
      // Refused where its agency is gone: first comes another agency.
      const { roles, agencyCode } = account;
      if (!disabledAt)
        await this.agencyOf(tx, actor.tenantId, { roles, agencyCode: agencyCode ?? undefined });
      await tx.update(Account, { tenantId: actor.tenantId, id }, { disabledAt });
      await this.record(tx, actor, id, disabledAt ? 'account.disabled' : 'account.enabled', {});
      await this.sessions.endAllOf(tx, actor.tenantId, id);
    });
  }

  /** Does something to another's account; where no administrator would be left, nothing is done. */
  private alter(
    actor: Actor,
    id: string,
    work: (tx: Transaction, account: Account) => Promise<void>,
  ): Promise<PersonView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const { isProduction } = this.config;
      await lockAdministrators(tx, tenantId, isProduction);
      const lock = { mode: 'pessimistic_write' } as const;
      const account = await tx.findOne(Account, { where: { tenantId, id }, lock });
      if (!account) throw new NotFound(identityReasons.person_not_found);
      if (id === actor.accountId) throw new Refused(identityReasons.own_account);
      if (account.roles.includes('operator')) throw new Refused(identityReasons.operators_account);
      await work(tx, account);
      if ((await lockAdministrators(tx, tenantId, isProduction)).length === 0)
        throw new Refused(identityReasons.last_administrator);
      return viewOf((await findPerson(tx, tenantId, id))!, actor);
    });
  }

  private async record(
    tx: Transaction,
    actor: Actor,
    subjectId: string,
    kind: keyof typeof identityEvents,
    data: Record<string, unknown>,
  ): Promise<void> {
    await this.ledger.record(tx, actor, {
      kind: identityEvents[kind],
      subjectId,
      at: this.clock.now(),
      data,
    });
  }
}

function viewOf({ name, email, ...row }: PersonRow, { accountId }: Actor): PersonView {
  return { ...row, name: name ?? '', email: email ?? '', isSelf: row.id === accountId };
}
