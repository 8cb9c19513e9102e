import { Get, Inject, Post, Query, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CodeDto, originOf, SecondFactors, SecondSteps, setSessionCookie, tokenOf } from '@app/identity';
import { addressPrefix, Allow, AlsoBeforeOpening, CONFIG, type Config } from '@app/platform';
import { AccountErrorsFilter } from './account-errors.filter.js';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { localPath } from './local-path.js';
import { Page, SeeOther } from './page.js';
import { CodePage, EnrolmentPage, RecoveryCodesPage } from './pages/second-factor.pages.js';
import { SecondFactorErrorsFilter } from './second-factor-errors.filter.js';

/** The second step of a sign-in, and setting up what it needs. Both are for whoever has given the password. */
@AlsoBeforeOpening()
@DrawsPages('', 'sign-in', SecondFactorErrorsFilter)
export class SecondFactorPagesController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly steps: SecondSteps,
    private readonly checks: FormChecks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sign-in/code')
  ask(@Query() query: unknown): Page {
    return Page.of(CodePage, { typed: pick(readForm(query), ['next']) });
  }

  /** Only staff have a second factor; without another wish they go to their desk. */
  @Post('sign-in/code')
  @UseGuards(FormTokenGuard)
  async finish(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { code } = await this.codeOf(request);
    const { tenantId } = request.tenant!;
    const begun = await this.steps.finish(tenantId, tokenOf(request), code, fromOf(request));
    setSessionCookie(reply, begun, this.config);
    return new SeeOther(nextOf(request));
  }

  @Get('second-factor')
  async offer(@Req() request: FastifyRequest, @Query() query: unknown): Promise<Page> {
    const account = await this.steps.enrolling(request.tenant!.tenantId, tokenOf(request));
    const offer = await this.factors.offer(account);
    return Page.of(EnrolmentPage, { offer, typed: pick(readForm(query), ['next']) });
  }

  @Post('second-factor')
  @UseGuards(FormTokenGuard)
  async enrol(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page> {
    const { code } = await this.codeOf(request);
    const { tenantId } = request.tenant!;
    const begun = await this.steps.enrol(tenantId, tokenOf(request), code, fromOf(request));
    setSessionCookie(reply, begun, this.config);
    return Page.of(RecoveryCodesPage, { codes: begun.recoveryCodes, next: nextOf(request), isNew: true });
  }

  /** Other recovery codes, for whoever is signed in and has the app at hand. */
  @Post('account/recovery-codes')
  @Allow('account')
  @UseGuards(FormTokenGuard)
  @UseFilters(AccountErrorsFilter)
  async renew(@Req() request: FastifyRequest): Promise<Page> {
    const { code } = await this.codeOf(request);
    const { tenantId } = request.tenant!;
    const network = addressPrefix(request.ip);
    const codes = await this.steps.renewCodes(tenantId, tokenOf(request), code, network);
    return Page.of(RecoveryCodesPage, { codes, next: '/account' });
  }

  private codeOf(request: FastifyRequest): Promise<CodeDto> {
    return this.checks.check(CodeDto, pick(readForm(request.body), ['code']));
  }
}

const fromOf = (request: FastifyRequest) => ({ ...originOf(request), network: addressPrefix(request.ip) });
const nextOf = (request: FastifyRequest): string => localPath(readForm(request.body).next) ?? '/console/';
