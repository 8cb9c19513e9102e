import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { DelegationDto, DelegationsView } from './delegation.dto.js';
import { DelegationsService } from './delegations.service.js';

@ApiTags('delegations')
@Controller('api/v1/delegations')
@Allow('delegations.keep')
export class DelegationsController {
  constructor(private readonly delegations: DelegationsService) {}

  /** Who stands in for you, for whom you stand in, and whom you may name. */
  @Get()
  @ApiOperation({ summary: 'Your delegations' })
  list(@CurrentActor() actor: Actor): Promise<DelegationsView> {
    return this.delegations.list(actor);
  }

  /**
   * Names a colleague of the same agency for the days you are away (부재 시 대리); a mail tells them. 422 for anybody
   * else, for somebody who is away then, and for days that are past, reversed or longer than a year; 409 where you have
   * a delegate then, or stand in for somebody.
   */
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Name a delegate' })
  name(@CurrentActor() actor: Actor, @Body() dto: DelegationDto): Promise<DelegationsView> {
    return this.delegations.name(actor, dto);
  }

  /** Takes one of yours back at once; a mail tells the delegate. 404 for another's. */
  @Delete(':id')
  @ApiOperation({ summary: 'Revoke a delegation' })
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DelegationsView> {
    return this.delegations.revoke(actor, id);
  }
}
