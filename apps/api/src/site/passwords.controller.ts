import { Controller, Inject, Post, Req, Res, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { originOf, PasswordDto, PasswordsService, setSessionCookie } from '@app/identity';
import { type Actor, addressPrefix, Allow, CONFIG, type Config, CurrentActor } from '@app/platform';
import { AccountErrorsFilter } from './account-errors.filter.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';

/** A new password in place of one that is known. */
@ApiExcludeController()
@Controller('account/password')
@Allow('account')
@UseInterceptors(PageInterceptor)
@UseFilters(AccountErrorsFilter)
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
    const { token, expiresAt } = await this.passwords.change(actor, dto, origin);
    setSessionCookie(reply, token, expiresAt, this.config.publicUrl.startsWith('https:'));
    return new SeeOther('/account?done=password_changed');
  }
}
