import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
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
  IdParam,
} from '@app/platform';
import type { Account } from '../accounts/account.entity.js';
import { AccountViews } from '../accounts/account-views.service.js';
import { CodeDto } from '../factors/second-factor.dto.js';
import { SecondSteps } from '../factors/second-steps.service.js';
import { PasswordGuard } from './password.guard.js';
import { clearSessionCookie, originOf, setSessionCookie, tokenOf } from './session-cookie.js';
import { AccountView, OwnSessionView, SessionView, SignInDto } from './session.dto.js';
import { OwnSessions } from './own-sessions.service.js';
import { type Begun, SessionsService } from './sessions.service.js';

@ApiTags('sessions')
@Controller('api/v1/sessions')
@AlsoBeforeOpening()
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly steps: SecondSteps,
    private readonly own: OwnSessions,
    private readonly views: AccountViews,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Signs in to the tenant of this host. With `due` the session waits for the second factor and opens nothing yet: for
   * a code, or that one is set up. 401 for a wrong address or password, 429 after ten failures.
   */
  @Post()
  @Allow('sign-in')
  @UseGuards(PasswordGuard)
  @ApiOperation({ summary: 'Sign in with e-mail and password' })
  async signIn(
    @Body() _credentials: SignInDto,
    @Req() request: FastifyRequest & { user: Account },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.answer(reply, request.user, await this.sessions.begin(request.user, originOf(request)));
  }

  /**
   * The second step of a sign-in that was answered with `due: code`: send its token. 422 for a wrong or used code, 429
   * after ten.
   */
  @Post('code')
  @Allow('sign-in')
  @ApiOperation({ summary: 'Finish signing in with a code' })
  async finish(
    @Body() { code }: CodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const from = { ...originOf(request), network: addressPrefix(request.ip) };
    const { tenantId } = request.tenant!;
    const { account, ...begun } = await this.steps.finish(tenantId, tokenOf(request), code, from);
    return this.answer(reply, account, begun);
  }

  /** Who is signed in; 401 for a guest. */
  @Get('current')
  @Allow('account')
  @ApiOperation({ summary: 'The account of this session' })
  current(@CurrentActor() actor: Actor): Promise<AccountView> {
    return this.views.ofActor(actor);
  }

  /** Signs out. Signing out twice is fine. */
  @Delete('current')
  @HttpCode(204)
  @Allow('sign-in')
  @ApiOperation({ summary: 'Sign out' })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = tokenOf(request);
    if (token) await this.sessions.end(request.tenant!.tenantId, token);
    clearSessionCookie(reply, this.config);
  }

  /** Where one is signed in. */
  @Get()
  @Allow('account')
  @ApiOperation({ summary: 'My sessions, the one used last first' })
  list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<OwnSessionView[]> {
    return this.own.list(actor, tokenOf(request));
  }

  /** Signs out everywhere else. */
  @Delete('others')
  @HttpCode(204)
  @Allow('account')
  @ApiOperation({ summary: 'End my other sessions' })
  endOthers(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<void> {
    return this.own.endOthers(actor, tokenOf(request));
  }

  /** Signs out there. 404 for a session that is not one's own. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('account')
  @ApiOperation({ summary: 'End one of my sessions' })
  endOne(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.own.end(actor, id);
  }

  private async answer(reply: FastifyReply, account: Account, begun: Begun): Promise<SessionView> {
    setSessionCookie(reply, begun, this.config);
    const { token, expiresAt, due } = begun;
    return { account: await this.views.of(account), expiresAt, token, due };
  }
}
