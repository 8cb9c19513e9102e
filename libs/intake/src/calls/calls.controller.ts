import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { CallView } from './call-view.dto.js';
import { CallsService } from './calls.service.js';

@ApiTags('calls')
@Controller('api/v1/calls')
@Allow('anyone')
export class CallsController {
  constructor(private readonly calls: CallsService) {}

  @Get()
  @ApiOperation({ summary: 'Calls for ideas, those that close soonest first' })
  list(@CurrentActor() actor: Actor): Promise<CallView[]> {
    return this.calls.list(actor);
  }

  @Get(':code')
  @ApiOperation({ summary: 'One call with its tasks and dates' })
  find(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<CallView> {
    return this.calls.ofCode(actor, code);
  }
}
