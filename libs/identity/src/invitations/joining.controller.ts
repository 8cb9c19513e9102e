import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Allow } from '@app/platform';
import { JoinDto } from './invitation.dto.js';
import { Joining } from './joining.service.js';

@ApiTags('sessions')
@Controller('api/v1/accounts')
@Allow('sign-in')
export class JoiningController {
  constructor(private readonly joining: Joining) {}

  /**
   * Mails a link by which a citizen opens an account, as `POST /invitations/{id}/acceptance` takes it. The same answer
   * whether or not the address has one already.
   */
  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a link to open an account' })
  join(@Body() { email, language = 'ko' }: JoinDto, @Req() request: FastifyRequest): Promise<void> {
    return this.joining.ask(request.tenant!.tenantId, { email, language });
  }
}
