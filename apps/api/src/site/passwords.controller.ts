import { Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { originOf, PasswordDto, PasswordsService, setSessionCookie } from '@app/identity';
import { type Actor, addressPrefix, CONFIG, type Config, CurrentActor } from '@app/platform';
import { AccountErrorsFilter } from './account-errors.filter.js';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { SeeOther } from './page.js';

/** A new password in place of one that is known. */
@DrawsPages('account/password', 'account', AccountErrorsFilter)
export class PasswordPagesController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly checks: FormChecks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @UseGuards(FormTokenGuard)
  async change(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const typed = pick(readForm(request.body), ['present', 'password']);
    const dto = await this.checks.check(PasswordDto, typed);
    const origin = { ...originOf(request), network: addressPrefix(request.ip) };
    setSessionCookie(reply, await this.passwords.change(actor, dto, origin), this.config);
    return new SeeOther('/account?done=password_changed');
  }
}
