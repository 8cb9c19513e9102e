import {
  Controller,
  Get,
  Inject,
  Post,
  Query,
  Req,
  Res,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Account,
  clearSessionCookie,
  originOf,
  PasswordGuard,
  SessionsService,
  setSessionCookie,
  tokenOf,
} from '@app/identity';
import { Allow, CONFIG, type Config, STAFF } from '@app/platform';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { localPath } from './local-path.js';
import { Page, SeeOther } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { SignInPage } from './pages/sign-in.pages.js';
import { SignInErrorsFilter } from './sign-in-errors.filter.js';

/** In and out. */
@ApiExcludeController()
@Controller()
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SignInErrorsFilter)
export class SignInController {
  constructor(
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sign-in')
  ask(@Query() query: unknown): Page {
    const { done, ...typed } = readForm(query);
    return Page.of(SignInPage, { typed: pick(typed, ['next']), done });
  }

  /** Staff without another wish go to their desk, everyone else to what is theirs; a second step comes before. */
  @Post('sign-in')
  @UseGuards(FormTokenGuard, PasswordGuard)
  async signIn(
    @Req() request: FastifyRequest & { user: Account },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const { token, expiresAt, due } = await this.sessions.begin(request.user, originOf(request));
    setSessionCookie(reply, token, expiresAt, this.isSecure());
    const next = localPath(readForm(request.body).next);
    if (due) {
      const step = due === 'code' ? '/sign-in/code' : '/second-factor';
      return new SeeOther(next ? `${step}?next=${encodeURIComponent(next)}` : step);
    }
    const isStaff = STAFF.some((role) => request.user.roles.includes(role));
    return new SeeOther(next ?? (isStaff ? '/console/' : '/me'));
  }

  @Post('sign-out')
  @UseGuards(FormTokenGuard)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SeeOther> {
    const token = tokenOf(request);
    if (token) await this.sessions.end(request.tenant!.tenantId, token);
    clearSessionCookie(reply, this.isSecure());
    return new SeeOther('/');
  }

  private isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}
