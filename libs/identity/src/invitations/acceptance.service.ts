import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Ledger } from '@app/ledger';
import {
  Clock,
  CONFIG,
  type Config,
  Database,
  guestOf,
  isSigned,
  NotFound,
  Refused,
  type Transaction,
} from '@app/platform';
import { AccountsService } from '../accounts/accounts.service.js';
import { identityEvents } from '../identity.events.js';
import { identityReasons } from '../identity.errors.js';
import { refuseWeak } from '../passwords/passwords.service.js';
import { PersonsService } from '../persons/persons.service.js';
import { Invitation } from './invitation.entity.js';

/** What whoever was invited sees before they join. */
export interface Invited {
  email: string;
  roles: string[];
  /** By themselves: a citizen who opens an account. */
  isOwn: boolean;
}

@Injectable()
export class Acceptance {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who is invited as what. Refuses `identity.link_lost` where the link is wrong, used, too old or withdrawn. */
  look(tenantId: string, id: string, token: string): Promise<Invited> {
    return this.database.enter(guestOf(tenantId), async (tx) => {
      const { roles, isOwn, personId } = await this.find(tx, tenantId, id, token);
      const person = await this.persons.find(tx, tenantId, personId);
      return { email: person?.email ?? '', roles, isOwn };
    });
  }

  /**
   * Opens the account that was offered, under this name and password. Refuses as `look` does, a password that is soon
   * guessed, and an address that has got an account meanwhile.
   */
  async accept(
    tenantId: string,
    id: string,
    { token, name, password }: { token: string; name: string; password: string },
  ): Promise<void> {
    const { email } = await this.look(tenantId, id, token);
    await refuseWeak(password, [email, name]);
    const passwordHash = await this.accounts.hash(password);
    const actor = guestOf(tenantId);
    await this.database.enter(actor, async (tx) => {
      const { personId, roles, agencyCode } = await this.find(tx, tenantId, id, token);
      await tx.delete(Invitation, { tenantId, id });
      await this.persons.rename(tx, tenantId, personId, name);
      const accountId = await this.accounts.addFor(tx, tenantId, personId, {
        ...{ email, passwordHash, roles },
        agencyCode: agencyCode ?? undefined,
      });
      if (!accountId) throw new Refused(identityReasons.account_stands);
      await this.ledger.record(tx, actor, {
        kind: identityEvents['account.opened'],
        subjectId: accountId,
        at: this.clock.now(),
        data: { invitation: id, roles, agency: agencyCode },
      });
    });
  }

  private async find(tx: Transaction, tenantId: string, id: string, token: string): Promise<Invitation> {
    const isRight = isSigned(token, this.config.sessionSecret, 'invite', tenantId, id);
    const where = { tenantId, id, expiresAt: MoreThan(this.clock.now()) };
    const lock = { mode: 'pessimistic_write' } as const;
    const found = isRight && (await tx.findOne(Invitation, { where, lock }));
    if (!found) throw new NotFound(identityReasons.link_lost);
    return found;
  }
}
