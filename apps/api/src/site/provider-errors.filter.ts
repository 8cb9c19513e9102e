import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { oidcReasons, ProvidersService } from '@app/identity';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { readForm } from './forms/read-form.js';
import { localPath } from './local-path.js';
import { Page } from './page.js';
import { IdentityPage } from './pages/identity.pages.js';
import { SignInPages } from './sign-in-pages.service.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Whoever could not sign in elsewhere is back where they may try again, or otherwise; where they wanted to go is kept. */
@Catch()
@Injectable()
export class ProviderErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [403, 409, 429, 503];
  protected override readonly isOwnPlace = true;

  constructor(
    errors: SiteErrorsFilter,
    private readonly providers: ProvidersService,
    private readonly pages: SignInPages,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const actor = actorOf(request);
    const sent = readForm(request.method === 'POST' ? request.body : request.query);
    const next = localPath((answer.details.next as string | null | undefined) ?? sent.next);
    const isAway = answer.reason.code === oidcReasons.provider_unreachable.code;
    const status = isAway ? 503 : answer.status;
    if (actor.kind === 'account') {
      const provider = await this.providers.offered(actor);
      return Page.of(IdentityPage, { provider, level: 'anonymous', next: next ?? null, answer }, status);
    }
    return this.pages.of(actor, next ? { next } : {}, { answer, status });
  }
}
