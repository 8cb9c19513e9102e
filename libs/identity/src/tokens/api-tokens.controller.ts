import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { tokenOf } from '../sessions/session-cookie.js';
import { IssuedToken, NewTokenDto, TokenView } from './api-token.dto.js';
import { ApiTokensService } from './api-tokens.service.js';

@ApiTags('access')
@Controller('api/v1/api-tokens')
@Allow('tokens.keep')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokensService) {}

  /** One's own tokens, also those that are over. */
  @Get()
  @ApiOperation({ summary: 'My API tokens' })
  list(@CurrentActor() actor: Actor): Promise<TokenView[]> {
    return this.tokens.list(actor);
  }

  /**
   * Makes a token and tells it this once. 422 for an end over a year away and for scopes that only staff can
   * use, 409 for more than twenty.
   */
  @Post()
  @ApiOperation({ summary: 'Make an API token' })
  issue(
    @CurrentActor() actor: Actor,
    @Body() dto: NewTokenDto,
    @Req() request: FastifyRequest,
  ): Promise<IssuedToken> {
    return this.tokens.issue(actor, dto, tokenOf(request));
  }

  /** Revokes one of one's own tokens; it works no more from then on. */
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke an API token' })
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.tokens.revoke(actor, id);
  }
}
