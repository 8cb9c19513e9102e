import { Controller, Header, HttpCode, Post, Req, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SignOutsThere } from '@app/identity';
import { type Actor, Allow, AlsoBeforeOpening, CurrentActor } from '@app/platform';
import { BackChannelErrorsFilter } from './back-channel-errors.filter.js';
import { readForm } from './forms/read-form.js';
import { ProviderLimitGuard } from './provider-limit.guard.js';

/**
 * The tenant's identity provider tells that somebody signed out there: a form with `logout_token`, from server to
 * server (OpenID Connect Back-Channel Logout 1.0 §2.5). 200 once the sessions have ended, 400 for a token that is not
 * accepted.
 */
@ApiExcludeController()
@Controller('sign-in/oidc/back-channel')
@Allow('sign-in')
@AlsoBeforeOpening()
@UseGuards(ProviderLimitGuard)
@UseFilters(BackChannelErrorsFilter)
export class BackChannelController {
  constructor(private readonly signOuts: SignOutsThere) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async hear(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<string> {
    await this.signOuts.hear(actor, readForm(request.body).logout_token ?? '');
    return '';
  }
}
