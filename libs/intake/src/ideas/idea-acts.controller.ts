import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, CurrentNetwork, IdParam } from '@app/platform';
import { NeedsAssurance } from '@app/identity';
import { SupportsService } from '../supports/supports.service.js';
import { ConfirmationService } from './confirmation.service.js';
import { HidingService } from './hiding.service.js';
import { HideDto, IdeaObjectionDto, LinkDto, OwnerDto, SupplementDto } from './idea.dto.js';
import { IdeaObjections } from './idea-objections.service.js';
import { IdeaView } from './idea-view.dto.js';
import { IdeasService } from './ideas.service.js';
import { ProposerActs } from './proposer-acts.service.js';
import { RequestDto } from './request.dto.js';

/** What may be done with an idea once it is there. */
@ApiTags('ideas')
@Controller('api/v1/ideas/:id')
export class IdeaActsController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly confirmation: ConfirmationService,
    private readonly acts: ProposerActs,
    private readonly supports: SupportsService,
    private readonly hiding: HidingService,
    private readonly objections: IdeaObjections,
  ) {}

  /** Confirms a guest's idea with the token from the mail: the case opens and the month begins. */
  @Post('confirmation')
  @HttpCode(200)
  @Allow('anyone')
  @ApiOperation({ summary: 'Confirm a guest’s idea' })
  async confirm(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { token }: LinkDto,
  ): Promise<IdeaView> {
    await this.confirmation.confirm(actor, id, token);
    return this.ideas.find(actor, id);
  }

  /** Takes an idea back, up to the decision. 409 afterwards. */
  @Post('withdrawal')
  @HttpCode(204)
  @Allow('anyone')
  @ApiOperation({ summary: 'Withdraw your idea' })
  withdraw(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { token }: OwnerDto): Promise<void> {
    return this.acts.withdraw(actor, id, token);
  }

  /** Adds what the agency asked for. 409 unless a supplement was requested. */
  @Post('supplements')
  @Allow('anyone')
  @ApiOperation({ summary: 'Supply a supplement' })
  async supplement(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() dto: SupplementDto,
  ): Promise<IdeaView> {
    await this.acts.supplement(actor, id, dto, dto.token);
    return this.ideas.find(actor, id, dto.token);
  }

  /** Asks for what the workflow lets a proposer ask for: a re-examination, say. 409 when it is not the time. */
  @Post('requests')
  @Allow('anyone')
  @ApiOperation({ summary: 'Make a request as the proposer' })
  async request(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { token, ...request }: RequestDto,
  ): Promise<IdeaView> {
    await this.acts.request(actor, id, request, token);
    return this.ideas.find(actor, id, token);
  }

  @Put('support')
  @NeedsAssurance('support')
  @HttpCode(204)
  @Allow('ideas.support')
  @ApiOperation({ summary: 'Support an idea: one person, one vote' })
  support(
    @CurrentActor() actor: Actor,
    @CurrentNetwork() network: string,
    @IdParam() id: string,
  ): Promise<void> {
    return this.supports.support(actor, id, network);
  }

  @Delete('support')
  @HttpCode(204)
  @Allow('ideas.support')
  @ApiOperation({ summary: 'Take your support back' })
  unsupport(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.supports.withdraw(actor, id);
  }

  @Put('hiding')
  @HttpCode(204)
  @Allow('ideas.hide')
  @ApiOperation({ summary: 'Take an idea from public view, with a reason' })
  hide(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { reason }: HideDto): Promise<void> {
    return this.hiding.hide(actor, id, reason);
  }

  @Delete('hiding')
  @HttpCode(204)
  @Allow('ideas.hide')
  @ApiOperation({ summary: 'Put a hidden idea back' })
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.hiding.show(actor, id);
  }

  /** The author of a hidden idea may object once, within 30 days; somebody else than whoever hid it decides. 409 otherwise. */
  @Post('objection')
  @HttpCode(204)
  @Allow('anyone')
  @ApiOperation({ summary: 'Object to your idea being hidden' })
  objectToIdeaHiding(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { text, token }: IdeaObjectionDto,
  ): Promise<void> {
    return this.objections.object(actor, id, text, token);
  }
}
