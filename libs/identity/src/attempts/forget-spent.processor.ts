import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { type Due, type DueAct, OnDue, setDueAll } from '@app/ledger';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { Invitation } from '../invitations/invitation.entity.js';
import { LogoutToken } from '../oidc/logout-token.entity.js';
import { PhoneRequest } from '../phones/phone-request.entity.js';
import { PersonsService } from '../persons/persons.service.js';
import { PasswordReset } from '../resets/password-reset.entity.js';
import { Session } from '../sessions/session.entity.js';

export const SPENT_EXPIRES = 'identity.spent_expires';
const EVERY_MS = 3_600_000;
/** Until then an invitation that ran out may be sent anew. */
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * Clears each hour what has ended: sessions, counted tries, links to a new password, numbers nobody confirmed, logout tokens,
 * addresses that opened no account, invitations a month later.
 */
@Injectable()
@OnDue(SPENT_EXPIRES)
export class ForgetSpent implements DueAct {
  constructor(
    private readonly persons: PersonsService,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, { tenantId }: Actor, due: Due[]): Promise<void> {
    const now = this.clock.now();
    await tx.delete(Session, { tenantId, expiresAt: LessThan(now) });
    await tx.delete(Session, { tenantId, idleEndsAt: LessThan(now) });
    await tx.delete(PasswordReset, { tenantId, expiresAt: LessThan(now) });
    await tx.delete(LogoutToken, { tenantId, expiresAt: LessThan(now) });
    for (const { personId } of await tx.findBy(PhoneRequest, { tenantId, expiresAt: LessThan(now) })) {
      await tx.delete(PhoneRequest, { tenantId, personId });
      await this.persons.askPhone(tx, tenantId, personId, null);
    }
    await tx.query(`delete from identity.tries where tenant_id = $1 and ends_at < $2`, [tenantId, now]);
    const lately = new Date(now.getTime() - KEPT_MS);
    const spent = await tx.findBy(Invitation, [
      { tenantId, expiresAt: LessThan(lately) },
      { tenantId, expiresAt: LessThan(now), isOwn: true },
    ]);
    for (const { id, personId } of spent) {
      await tx.delete(Invitation, { tenantId, id });
      await this.persons.forget(tx, tenantId, personId);
    }
    const dueAt = new Date(now.getTime() + EVERY_MS);
    const next = due.map(({ subjectId }) => ({ subjectId, dueAt }));
    await setDueAll(tx, tenantId, SPENT_EXPIRES, next);
  }
}
