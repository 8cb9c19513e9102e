import { Body, Controller, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Actor,
  addressPrefix,
  Allow,
  AlsoBeforeOpening,
  CONFIG,
  type Config,
  CurrentActor,
} from '@app/platform';
import { AccountViews } from '../accounts/account-views.service.js';
import { originOf, setSessionCookie, tokenOf } from '../sessions/session-cookie.js';
import {
  CodeDto,
  EnrolledView,
  OfferView,
  RecoveryCodesView,
  SecondFactorView,
} from './second-factor.dto.js';
import { SecondFactors } from './second-factors.service.js';
import { SecondSteps } from './second-steps.service.js';

/** Setting up is open to whoever holds the token of a sign-in that waits for it; to all else that is a guest. */
@ApiTags('sessions')
@Controller('api/v1/account/second-factor')
@AlsoBeforeOpening()
export class SecondFactorController {
  constructor(
    private readonly views: AccountViews,
    private readonly factors: SecondFactors,
    private readonly steps: SecondSteps,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether one's account has a second factor, and must have one. */
  @Get()
  @Allow('account')
  @ApiOperation({ summary: 'My second factor' })
  async view(@CurrentActor() actor: Actor): Promise<SecondFactorView> {
    return this.factors.view(await this.views.accountOf(actor));
  }

  /** A secret for an authenticator app. Asked again within a quarter of an hour it is the same; 409 once one is set up. */
  @Post()
  @HttpCode(200)
  @Allow('sign-in')
  @ApiOperation({ summary: 'Begin to set up a second factor' })
  async offer(@Req() request: FastifyRequest): Promise<OfferView> {
    return this.factors.offer(await this.steps.enrolling(request.tenant!.tenantId, tokenOf(request)));
  }

  /** The first code of the app: from now on it is asked for. All sessions end, this one goes on under another token. */
  @Post('confirmation')
  @HttpCode(200)
  @Allow('sign-in')
  @ApiOperation({ summary: 'Finish setting up a second factor' })
  async enrol(
    @Body() { code }: CodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnrolledView> {
    const from = { ...originOf(request), network: addressPrefix(request.ip) };
    const { tenantId } = request.tenant!;
    const begun = await this.steps.enrol(tenantId, tokenOf(request), code, from);
    setSessionCookie(reply, begun, this.config);
    const { token, expiresAt, recoveryCodes } = begun;
    return { token, expiresAt, recoveryCodes };
  }

  /** Other recovery codes in place of those that are left; takes a code of the app. */
  @Put('recovery-codes')
  @Allow('account')
  @ApiOperation({ summary: 'Renew my recovery codes' })
  async renew(@Body() { code }: CodeDto, @Req() request: FastifyRequest): Promise<RecoveryCodesView> {
    const { tenantId } = request.tenant!;
    const network = addressPrefix(request.ip);
    return { recoveryCodes: await this.steps.renewCodes(tenantId, tokenOf(request), code, network) };
  }
}
