import { Get, Post, Query, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AskResetDto, PasswordResets, UseResetDto } from '@app/identity';
import { addressPrefix, AlsoBeforeOpening, IdParam } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { AskResetPage, NewPasswordPage, ResetSentPage } from './pages/password-reset.pages.js';
import { PasswordResetErrorsFilter } from './password-reset-errors.filter.js';

/** The way back in for whoever forgot the password. Opening the link does nothing: mail scanners open links too. */
@AlsoBeforeOpening()
@DrawsPages('password-reset', 'sign-in', PasswordResetErrorsFilter)
export class PasswordResetPagesController {
  constructor(
    private readonly resets: PasswordResets,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  ask(): Page {
    return Page.of(AskResetPage, { typed: {} });
  }

  @Post()
  @UseGuards(FormTokenGuard)
  async send(@Req() request: FastifyRequest): Promise<SeeOther> {
    const { email } = await this.checks.check(AskResetDto, pick(readForm(request.body), ['email']));
    await this.resets.ask(request.tenant!.tenantId, email);
    return new SeeOther('/password-reset/sent');
  }

  @Get('sent')
  sent(): Page {
    return Page.of(ResetSentPage, {});
  }

  @Get(':id')
  async look(@IdParam() id: string, @Query() query: unknown, @Req() request: FastifyRequest): Promise<Page> {
    const { token = '' } = readForm(query);
    await this.resets.look(request.tenant!.tenantId, id, token);
    return Page.of(NewPasswordPage, { address: `/password-reset/${id}`, typed: { token } });
  }

  @Post(':id')
  @UseGuards(FormTokenGuard)
  async use(@IdParam() id: string, @Req() request: FastifyRequest): Promise<SeeOther> {
    const dto = await this.checks.check(UseResetDto, pick(readForm(request.body), ['token', 'password']));
    await this.resets.use(request.tenant!.tenantId, id, dto, addressPrefix(request.ip));
    return new SeeOther('/sign-in?done=password_set');
  }
}
