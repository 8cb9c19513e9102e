import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CallView } from '@app/intake';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { AdoptCallDto } from './call-adoption.dto.js';
import { AdoptableCall, CallReach } from './call-adoption-view.dto.js';
import { CallAdoptionsService } from './call-adoptions.service.js';

@ApiTags('calls')
@Controller('api/v1')
@Allow('settings.change')
export class CallAdoptionsController {
  constructor(private readonly adoptions: CallAdoptionsService) {}

  /** For a town; 409 at the nation, which has nobody's calls to hold. */
  @Get('call-adoptions')
  @Allow('settings.read')
  @ApiOperation({ summary: 'The nation’s open calls, and which of them this town holds too' })
  listOpen(@CurrentActor() actor: Actor): Promise<AdoptableCall[]> {
    return this.adoptions.listOpen(actor);
  }

  /** Tasks and days stay the nation's. 422 for a call that is not open, or is held already. */
  @Post('call-adoptions')
  @ApiOperation({ summary: 'Hold a call of the nation in one’s own words' })
  adopt(@CurrentActor() actor: Actor, @Body() call: AdoptCallDto): Promise<CallView> {
    return this.adoptions.adopt(actor, call);
  }

  /** Figures only. The towns report theirs, so they may lag by seconds. */
  @Get('calls/:code/reach')
  @Allow('anyone')
  @ApiOperation({ summary: 'How many ideas a call has, here and in the towns that hold it too' })
  reach(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<CallReach> {
    return this.adoptions.reachOf(actor, code);
  }
}
