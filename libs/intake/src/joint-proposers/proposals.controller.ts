import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsAssurance } from '@app/identity';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { LinkDto } from '../ideas/idea.dto.js';
import { AnswerProposalDto, isAgreement } from './joint-proposer.dto.js';
import { ProposalView } from './joint-proposer-view.dto.js';
import { ProposalsService } from './proposals.service.js';

@ApiTags('ideas')
@Controller('api/v1/proposals/:id')
@Allow('anyone')
export class ProposalsController {
  constructor(private readonly proposals: ProposalsService) {}

  /** What somebody is asked to agree to, with the token of their mail. 404 once other shares were stated. */
  @Get()
  @ApiOperation({ summary: 'The joint proposal you are named in' })
  find(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { token }: LinkDto,
  ): Promise<ProposalView> {
    return this.proposals.find(actor, id, token);
  }

  /**
   * Agrees or declines. The same answer twice changes nothing. 409 after the decision, 403 for whoever agrees and is not
   * known well enough here; anyone may decline.
   */
  @Post('answers')
  @NeedsAssurance('propose_jointly', isAgreement)
  @HttpCode(200)
  @ApiOperation({ summary: 'Agree to a joint proposal, or decline' })
  answer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() dto: AnswerProposalDto,
  ): Promise<ProposalView> {
    return this.proposals.answer(actor, id, dto);
  }
}
