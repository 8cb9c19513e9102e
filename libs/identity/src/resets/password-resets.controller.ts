import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { addressPrefix, Allow, AlsoBeforeOpening, IdParam } from '@app/platform';
import { AskResetDto, UseResetDto } from './password-reset.dto.js';
import { PasswordResets } from './password-resets.service.js';

@ApiTags('sessions')
@Controller('api/v1/password-resets')
@AlsoBeforeOpening()
@Allow('sign-in')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResets) {}

  /** Mails a link to a new password. The same answer whether or not the address has an account. */
  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a link to a new password' })
  ask(@Body() { email }: AskResetDto, @Req() request: FastifyRequest): Promise<void> {
    return this.resets.ask(request.tenant!.tenantId, email);
  }

  /** Sets a new password by the link of the mail, once. 404 for a link that is wrong, used or older than half an hour. */
  @Put(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Set a new password by the link' })
  use(@IdParam() id: string, @Body() dto: UseResetDto, @Req() request: FastifyRequest): Promise<void> {
    return this.resets.use(request.tenant!.tenantId, id, dto, addressPrefix(request.ip));
  }
}
