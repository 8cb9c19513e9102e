import { Body, Controller, Inject, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, addressPrefix, Allow, CONFIG, type Config, CurrentActor } from '@app/platform';
import { originOf, setSessionCookie } from '../sessions/session-cookie.js';
import { PasswordDto, RenewedView } from './password.dto.js';
import { PasswordsService } from './passwords.service.js';

@ApiTags('sessions')
@Controller('api/v1/account/password')
export class PasswordsController {
  constructor(
    private readonly passwords: PasswordsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Changes one's password. Every session ends, and this one goes on under the token that is answered; a mail tells
   * the owner. 422 for a wrong present password or one that is soon guessed, 429 after ten wrong ones.
   */
  @Put()
  @Allow('account')
  @ApiOperation({ summary: 'Change my password' })
  async change(
    @CurrentActor() actor: Actor,
    @Body() dto: PasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RenewedView> {
    const origin = { ...originOf(request), network: addressPrefix(request.ip) };
    const begun = await this.passwords.change(actor, dto, origin);
    setSessionCookie(reply, begun, this.config);
    const { token, expiresAt } = begun;
    return { token, expiresAt };
  }
}
