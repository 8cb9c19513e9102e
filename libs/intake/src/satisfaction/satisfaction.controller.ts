import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { OwnerDto } from '../ideas/idea.dto.js';
import {
  AgencySatisfactionView,
  OwnSatisfactionView,
  SatisfactionDto,
  SatisfactionView,
} from './satisfaction.dto.js';
import { SatisfactionService } from './satisfaction.service.js';

/** What proposers make of the answers they get (만족도). */
@ApiTags('satisfaction')
@Controller('api/v1')
@Allow('anyone')
export class SatisfactionController {
  constructor(private readonly satisfaction: SatisfactionService) {}

  /** Average and number by agency. Agencies with fewer than five are left out, so that nobody is made out. */
  @Get('satisfaction')
  @ApiOperation({ summary: 'How content proposers are, by agency' })
  satisfactionByAgency(@CurrentActor() actor: Actor): Promise<AgencySatisfactionView[]> {
    return this.satisfaction.byAgency(actor);
  }

  /** Yours. 403 for whoever did not propose the idea. */
  @Get('ideas/:id/satisfaction')
  @ApiOperation({ summary: 'How content you said you are with the answer' })
  ownSatisfaction(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { token }: OwnerDto,
  ): Promise<OwnSatisfactionView> {
    return this.satisfaction.own(actor, id, token);
  }

  /** From 1 to 5, once for each answer; changed by sending it again within thirty days. 409 before an answer, or later. */
  @Put('ideas/:id/satisfaction')
  @HttpCode(204)
  @ApiOperation({ summary: 'Say how content you are with the answer' })
  saySatisfaction(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() dto: SatisfactionDto,
  ): Promise<void> {
    return this.satisfaction.say(actor, id, dto);
  }

  /** With the words that went with it, for staff who read the cases of the agency that answered. */
  @Get('cases/:id/satisfaction')
  @Allow('cases.read')
  @ApiOperation({ summary: 'What the proposer makes of the answers' })
  satisfactionOfCase(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SatisfactionView[]> {
    return this.satisfaction.forStaff(actor, id);
  }
}
