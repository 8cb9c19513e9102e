import { Injectable } from '@nestjs/common';
import { Assurances, ProvidersService } from '@app/identity';
import type { Actor, Answer } from '@app/platform';
import type { Typed } from './forms/read-form.js';
import { Page } from './page.js';
import { SignInPage } from './pages/sign-in.pages.js';

@Injectable()
export class SignInPages {
  constructor(
    private readonly providers: ProvidersService,
    private readonly assurances: Assurances,
  ) {}

  /** The page to sign in on, with the provider that the tenant offers, and whether guests may send ideas. */
  async of(
    actor: Actor,
    typed: Typed,
    { answer = null, done, status = 200 }: { answer?: Answer | null; done?: string; status?: number } = {},
  ): Promise<Page> {
    const [provider, levels] = await Promise.all([
      this.providers.offered(actor),
      this.assurances.list(actor),
    ]);
    const isOpenToGuests = levels.some(({ action, level }) => action === 'submit' && level === 'anonymous');
    return Page.of(SignInPage, { typed, provider, isOpenToGuests, answer, done }, status);
  }
}
