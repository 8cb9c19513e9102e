import { Controller, Get, Param, Post, Req, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PaperCodeDto, PaperCodes } from '@app/intake';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { CodeErrorsFilter } from './code-errors.filter.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { CodePage } from './pages/code.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Whoever has number and code on paper acts as others do with the link in their mail. */
@ApiExcludeController()
@Controller('track/:number/code')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class CodesController {
  constructor(
    private readonly codes: PaperCodes,
    private readonly checks: FormChecks,
  ) {}

  /** The same page whether there is such a number or not. */
  @Get()
  ask(@Param('number') number: string): Page {
    return Page.of(CodePage, { number, typed: {} });
  }

  @Post()
  @UseGuards(FormTokenGuard)
  @UseFilters(CodeErrorsFilter)
  async open(
    @CurrentActor() actor: Actor,
    @Param('number') number: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const { code } = await this.checks.check(PaperCodeDto, pick(readForm(request.body), ['code']));
    const { token } = await this.codes.open(actor, number, code);
    return new SeeOther(`/track/${encodeURIComponent(number)}?${new URLSearchParams({ token })}`);
  }
}
