import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { Ledger } from '@app/ledger';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { TenantsService } from '@app/tenancy';
import { AccountsService, signInNameOf } from '../accounts/accounts.service.js';
import { identityEvents } from '../identity.events.js';
import { identityReasons } from '../identity.errors.js';
import { PeopleService } from '../people/people.service.js';
import { PersonsService } from '../persons/persons.service.js';
import type { InvitationView, InviteDto } from './invitation.dto.js';
import { Invitation } from './invitation.entity.js';

export const INVITATION_DAYS = 7;
const DAY_MS = 24 * 3_600_000;

@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly people: PeopleService,
    private readonly tenants: TenantsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Who was asked and has not joined, the latest first. */
  list(actor: Actor): Promise<InvitationView[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const found = await tx.find(Invitation, {
        where: { tenantId, isOwn: false },
        order: { invitedAt: 'DESC', id: 'DESC' },
      });
      return this.viewsOf(tx, found);
    });
  }

  /**
   * Asks somebody by mail to join, as what they are to be. Refuses an address that has an account or an invitation,
   * and what `PeopleService.agencyOf` refuses.
   */
  invite(actor: Actor, dto: InviteDto): Promise<InvitationView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const agencyCode = await this.people.agencyOf(tx, tenantId, dto);
      const known = await this.knows(tx, tenantId, dto.email);
      if (known) throw Refused.field('email', identityReasons[known]);
      return this.add(tx, actor, { ...dto, agencyCode });
    });
  }

  /** Asks once more: the earlier link opens nothing any more, and the time begins anew. */
  resend(actor: Actor, id: string): Promise<InvitationView> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const written = await this.writeAgain(tx, actor, await this.find(tx, tenantId, id));
      return (await this.viewsOf(tx, [written]))[0]!;
    });
  }

  /** Takes an invitation back; nothing of whoever was asked is kept. */
  withdraw(actor: Actor, id: string): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await this.drop(tx, await this.find(tx, tenantId, id));
      await this.ledger.record(tx, actor, {
        kind: identityEvents['invitation.withdrawn'],
        subjectId: id,
        at: this.clock.now(),
      });
    });
  }

  /** Why an address cannot be asked; null where it can. Whoever wished to open an account there is asked instead. */
  async knows(
    tx: Transaction,
    tenantId: string,
    email: string,
  ): Promise<'has_account' | 'invited_already' | null> {
    await this.holdAddress(tx, tenantId, email);
    const open = await this.openFor(tx, tenantId, email);
    if (await this.accounts.findByEmail(tx, tenantId, email)) return 'has_account';
    if (open && !open.isOwn) return 'invited_already';
    if (open) await this.drop(tx, open);
    return null;
  }

  /** Lets whoever else asks this address to join wait until the transaction ends. */
  async holdAddress(tx: Transaction, tenantId: string, email: string): Promise<void> {
    const key = `invite ${tenantId} ${signInNameOf(email)}`;
    await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [key]);
  }

  /**
   * The invitation of this address, its holder's own wish among them, held until the transaction ends; null where there
   * is none. Whoever takes it up at the same time is waited for, so look for their account afterwards.
   */
  async openFor(tx: Transaction, tenantId: string, email: string): Promise<Invitation | null> {
    const persons = await this.persons.idsAt(tx, tenantId, [signInNameOf(email), email.toLowerCase()]);
    const where = { tenantId, personId: In([...persons.keys()]) };
    return tx.findOne(Invitation, { where, lock: LOCK });
  }

  /** Writes the invitation of an address that `knows` knows nothing of, in the caller's transaction. */
  async add(
    tx: Transaction,
    actor: Actor,
    { email, roles, agencyCode }: Pick<InviteDto, 'email' | 'roles'> & { agencyCode: string | null },
  ): Promise<InvitationView> {
    const { languages } = await this.tenants.of(actor);
    const personId = await this.persons.enrol(tx, actor.tenantId, { email, language: languages[0] ?? 'ko' });
    const written = await this.write(tx, actor, { personId, roles, agencyCode, isOwn: false });
    return (await this.viewsOf(tx, [written]))[0]!;
  }

  /** Writes that the holder of a new address wishes to open a citizen's account, in the caller's transaction. */
  async addOwn(
    tx: Transaction,
    actor: Actor,
    { email, language }: { email: string; language: 'ko' | 'en' },
  ): Promise<void> {
    const personId = await this.persons.enrol(tx, actor.tenantId, { email, language });
    await this.write(tx, actor, { personId, roles: ['citizen'], agencyCode: null, isOwn: true });
  }

  /** The same invitation by another link, for as long as a new one; the earlier link opens nothing any more. */
  async writeAgain(tx: Transaction, actor: Actor, former: Invitation): Promise<Invitation> {
    const { tenantId, id, personId, roles, agencyCode, isOwn } = former;
    await tx.delete(Invitation, { tenantId, id });
    return this.write(tx, actor, { personId, roles, agencyCode, isOwn });
  }

  /** Whom these invitations are for: the person by the invitation's id. */
  async personsOf(tx: Transaction, tenantId: string, ids: string[]): Promise<Map<string, string>> {
    const found = await tx.findBy(Invitation, { tenantId, id: In(ids) });
    return new Map(found.map(({ id, personId }) => [id, personId]));
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    asked: Pick<Invitation, 'personId' | 'roles' | 'agencyCode' | 'isOwn'>,
  ): Promise<Invitation> {
    const { tenantId } = actor;
    const id = v7();
    const invitedAt = this.clock.now();
    const expiresAt = new Date(invitedAt.getTime() + INVITATION_DAYS * DAY_MS);
    const invitation = { tenantId, id, ...asked, invitedAt, expiresAt };
    await tx.insert(Invitation, invitation);
    await this.ledger.record(tx, actor, {
      kind: identityEvents[asked.isOwn ? 'account.asked_for' : 'account.invited'],
      subjectId: id,
      at: invitedAt,
      data: { link: id, roles: asked.roles, agency: asked.agencyCode },
    });
    return invitation;
  }

  private async drop(tx: Transaction, { tenantId, id, personId }: Invitation): Promise<void> {
    await tx.delete(Invitation, { tenantId, id });
    await this.persons.forget(tx, tenantId, personId);
  }

  private async find(tx: Transaction, tenantId: string, id: string): Promise<Invitation> {
    const where = { tenantId, id, isOwn: false };
    const found = await tx.findOne(Invitation, { where, lock: LOCK });
    if (!found) throw new NotFound(identityReasons.invitation_not_found);
    return found;
  }

  private async viewsOf(tx: Transaction, found: Invitation[]): Promise<InvitationView[]> {
    if (found.length === 0) return [];
    const personIds = found.map(({ personId }) => personId);
    const persons = await this.persons.findAll(tx, found[0]!.tenantId, personIds);
    const now = this.clock.now();
    return found.map(({ personId, tenantId: _tenant, isOwn: _isOwn, ...rest }) => ({
      ...rest,
      email: persons.get(personId)?.email ?? '',
      isExpired: rest.expiresAt <= now,
    }));
  }
}

const LOCK = { mode: 'pessimistic_write' } as const;
