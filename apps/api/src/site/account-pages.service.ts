import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AccountViews, OwnSessions, SecondFactors, tokenOf } from '@app/identity';
import { type Actor, type Answer, STAFF } from '@app/platform';
import { Page } from './page.js';
import { AccountPage } from './pages/account.pages.js';

interface Shown {
  /** What was just done, told once on top. */
  done?: string;
  /** Why a form of the page was not accepted. */
  answer?: Answer;
}

@Injectable()
export class AccountPages {
  constructor(
    private readonly accounts: AccountViews,
    private readonly sessions: OwnSessions,
    private readonly factors: SecondFactors,
  ) {}

  /** The page of one's own account. */
  async draw(actor: Actor, request: FastifyRequest, { done, answer }: Shown = {}): Promise<Page> {
    const account = await this.accounts.accountOf(actor);
    const isStaff = STAFF.some((role) => actor.roles.includes(role));
    const [{ name }, sessions, factor] = await Promise.all([
      this.accounts.of(account),
      this.sessions.list(actor, tokenOf(request)),
      isStaff ? this.factors.view(account) : null,
    ]);
    const props = { name, sessions, factor, done, answer: answer ?? null };
    return Page.of(AccountPage, props, answer?.status);
  }
}
