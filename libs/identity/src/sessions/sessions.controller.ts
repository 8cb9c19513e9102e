import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, Allow, CONFIG, type Config, CurrentActor } from '@app/platform';
import type { Account } from '../accounts/account.entity.js';
import { AccountViews } from '../accounts/account-views.service.js';
import { PasswordGuard } from './password.guard.js';
import { clearSessionCookie, setSessionCookie, tokenOf } from './session-cookie.js';
import { AccountView, SessionView, SignInDto } from './session.dto.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('sessions')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly views: AccountViews,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in to the tenant of this host. 401 for a wrong address or password, 429 after ten failures. */
  @Post()
  @Allow('anyone')
  @UseGuards(PasswordGuard)
  @ApiOperation({ summary: 'Sign in with e-mail and password' })
  async signIn(
    @Body() _credentials: SignInDto,
    @Req() request: FastifyRequest & { user: Account },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, expiresAt } = await this.sessions.begin(request.user);
    setSessionCookie(reply, token, expiresAt, this.config.publicUrl.startsWith('https:'));
    return { account: await this.views.of(request.user), expiresAt, token };
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
  @Allow('anyone')
  @ApiOperation({ summary: 'Sign out' })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = tokenOf(request);
    if (token) await this.sessions.end(request.tenant!.tenantId, token);
    clearSessionCookie(reply, this.config.publicUrl.startsWith('https:'));
  }
}
