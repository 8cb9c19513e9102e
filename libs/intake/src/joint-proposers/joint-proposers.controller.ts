import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsAssurance } from '@app/identity';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { OwnerDto } from '../ideas/idea.dto.js';
import { StateJointProposersDto } from './joint-proposer.dto.js';
import { JointProposersView } from './joint-proposer-view.dto.js';
import { JointProposersService } from './joint-proposers.service.js';

@ApiTags('ideas')
@Controller('api/v1/ideas/:id/proposers')
@Allow('anyone')
export class JointProposersController {
  constructor(private readonly proposers: JointProposersService) {}

  /** Who proposes it together. Names for the author; officials read shares and answers, others the agreed shares. */
  @Get()
  @ApiOperation({ summary: 'The proposers of an idea and their shares' })
  of(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { token }: OwnerDto,
  ): Promise<JointProposersView> {
    return this.proposers.of(actor, id, token);
  }

  /**
   * States who proposes with the author, and each one's share in per cent (국민 제안 규정 §5③); what is left to 100 is
   * the author's. Each is asked by mail to agree, also to shares that were changed. 409 after the decision, 403 for
   * whoever is not known well enough here.
   */
  @Put()
  @NeedsAssurance('propose_jointly')
  @ApiOperation({ summary: 'State joint proposers and shares' })
  state(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() dto: StateJointProposersDto,
  ): Promise<JointProposersView> {
    return this.proposers.state(actor, id, dto);
  }
}
