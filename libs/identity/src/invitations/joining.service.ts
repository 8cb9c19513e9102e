import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock, Database, guestOf } from '@app/platform';
import { AccountsService } from '../accounts/accounts.service.js';
import { ANSWER_AFTER_MS, ONE_EACH_MS, PasswordResets } from '../resets/password-resets.service.js';
import type { JoinDto } from './invitation.dto.js';
import { Invitations } from './invitations.service.js';

/** How citizens open an account: an address, the link that goes there, then a name and a password. */
@Injectable()
export class Joining {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly invitations: Invitations,
    private readonly resets: PasswordResets,
    private readonly clock: Clock,
  ) {}

  /**
   * Mails a link by which the holder of this address opens an account; to one who has an account how to get in, and to
   * one whom an administrator invited that invitation again, while it stands. Which of them it was shows neither in the
   * answer nor in its time. `language` is that of the mail, and of those after it.
   */
  async ask(tenantId: string, dto: Required<JoinDto>): Promise<void> {
    await Promise.all([this.send(tenantId, dto), sleep(ANSWER_AFTER_MS)]);
  }

  private send(tenantId: string, { email, language }: Required<JoinDto>): Promise<void> {
    const actor = guestOf(tenantId);
    return this.database.enter(actor, async (tx) => {
      await this.invitations.holdAddress(tx, tenantId, email);
      const open = await this.invitations.openFor(tx, tenantId, email);
      const account = await this.accounts.findByEmail(tx, tenantId, email);
      if (account) return this.resets.write(tx, actor, account, 'account.join_asked');
      if (!open) return this.invitations.addOwn(tx, actor, { email, language });
      const now = this.clock.now();
      // What an administrator granted for some days is granted anew by an administrator only.
      if (!open.isOwn && open.expiresAt <= now) return;
      if (now.getTime() - open.invitedAt.getTime() < ONE_EACH_MS) return;
      await this.invitations.writeAgain(tx, actor, open);
    });
  }
}
