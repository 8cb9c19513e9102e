import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Database,
  httpReasons,
  may,
  type PermissionName,
  permissions,
  systemOf,
  Unauthenticated,
} from '@app/platform';
import { PersonsService } from '../persons/persons.service.js';
import type { AccountView } from '../sessions/session.dto.js';
import type { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';

@Injectable()
export class AccountViews {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
  ) {}

  /** The signed-in actor as they see themselves. */
  async ofActor(actor: Actor): Promise<AccountView> {
    return this.of(await this.accountOf(actor));
  }

  /** The actor's account; whoever is not signed in is asked to. */
  async accountOf(actor: Actor): Promise<Account> {
    const account = await this.database.enter(actor, (tx) =>
      this.accounts.find(tx, actor.tenantId, actor.accountId ?? ''),
    );
    if (!account) throw new Unauthenticated(httpReasons.unauthenticated);
    return account;
  }

  /** An account with the name of its person. */
  async of({ tenantId, id, personId, roles, agencyCode }: Account): Promise<AccountView> {
    const person = await this.database.enter(systemOf(tenantId), (tx) =>
      this.persons.find(tx, tenantId, personId),
    );
    return { id, name: person?.name ?? '', roles, agencyCode, permissions: permissionsOf(roles) };
  }
}

const permissionsOf = (roles: string[]): PermissionName[] =>
  (Object.keys(permissions) as PermissionName[]).filter((name) => may({ kind: 'account', roles }, name));
