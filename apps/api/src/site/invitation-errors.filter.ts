import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Acceptance } from '@app/identity';
import type { Answer } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { InvitationLostPage, InvitationPage } from './pages/invitation.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What was not taken is asked for again; a link that leads nowhere says whom to ask. */
@Catch()
@Injectable()
export class InvitationErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [404, 409, 422, 429, 503];

  constructor(
    errors: SiteErrorsFilter,
    private readonly acceptance: Acceptance,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    if (answer.status === 404) return Page.of(InvitationLostPage, {}, 404);
    const { id } = request.params as { id: string };
    const typed = pick(readForm(request.body), ['token', 'name']);
    const invited = await this.acceptance.look(request.tenant!.tenantId, id, typed.token ?? '');
    return Page.of(InvitationPage, { id, invited, typed, answer }, answer.status);
  }
}
