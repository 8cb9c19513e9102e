import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OwnerDto } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { CrossingsQuery, DeclineDto } from './crossing.dto.js';
import { CrossingView } from './crossing-view.dto.js';
import { CrossingsService } from './crossings.service.js';

@ApiTags('crossings')
@Controller('api/v1')
@Allow('crossings.answer')
export class CrossingsController {
  constructor(private readonly crossings: CrossingsService) {}

  /** What other governments sent, raised or recommended, and what went to them; the latest two hundred. */
  @Get('crossings')
  @Allow('crossings.read')
  @ApiOperation({ summary: 'Ideas that crossed between this government and others' })
  list(@CurrentActor() actor: Actor, @Query() query: CrossingsQuery): Promise<CrossingView[]> {
    return this.crossings.list(actor, query);
  }

  /** Where a case came from and went to, and how it stands there. 404 for another agency's case. */
  @Get('cases/:id/crossings')
  @Allow('cases.read')
  @ApiOperation({ summary: 'The record of an idea’s travels' })
  ofCase(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CrossingView[]> {
    return this.crossings.ofCase(actor, id);
  }

  /** Opens a copy with a case of its own. 409 when it was answered; 404 for what is no recommendation. */
  @Post('crossings/:id/acceptance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a recommended idea up' })
  accept(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CrossingView> {
    return this.crossings.accept(actor, id);
  }

  /** Says no, and why; whoever recommended it and its proposer are told. 409 when it was answered. */
  @Post('crossings/:id/refusal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Do not take a recommended idea up' })
  decline(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { message }: DeclineDto,
  ): Promise<CrossingView> {
    return this.crossings.decline(actor, id, message);
  }

  /** The proposer lets name and contact go along with the idea; guests show the token from their mail. */
  @Post('crossings/:id/consent')
  @Allow('anyone')
  @HttpCode(204)
  @ApiOperation({ summary: 'Let name and contact go along' })
  consent(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { token }: OwnerDto): Promise<void> {
    return this.crossings.consent(actor, id, token);
  }
}
