import { Get, Post, Req, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { JoinDto, Joining } from '@app/identity';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { JoinErrorsFilter } from './join-errors.filter.js';
import { languageOf } from './language-of.js';
import { Page, SeeOther } from './page.js';
import { JoinPage, JoinSentPage } from './pages/join.pages.js';

/** How citizens open an account: they leave an address, and go on by the link that is mailed there. */
@DrawsPages('join', 'sign-in', JoinErrorsFilter)
export class JoiningPagesController {
  constructor(
    private readonly joining: Joining,
    private readonly checks: FormChecks,
  ) {}

  @Get()
  ask(): Page {
    return Page.of(JoinPage, { typed: {} });
  }

  @Post()
  @UseGuards(FormTokenGuard)
  async send(@Req() request: FastifyRequest): Promise<SeeOther> {
    const { email } = await this.checks.check(JoinDto, pick(readForm(request.body), ['email']));
    await this.joining.ask(request.tenant!.tenantId, { email, language: languageOf(request) });
    return new SeeOther('/join/sent');
  }

  @Get('sent')
  sent(): Page {
    return Page.of(JoinSentPage, {});
  }
}
