import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { AskDto, GiveOpinionDto } from './opinion.dto.js';
import { OpinionsView } from './opinion-view.dto.js';
import { OpinionVersionsService } from './opinion-versions.service.js';
import { OpinionsService } from './opinions.service.js';

/** Opinions of other agencies (국민 제안 규정 §9). Every answer is the opinions about the case as they are then. */
@ApiTags('opinions')
@Controller('api/v1')
@Allow('cases.move')
export class OpinionsController {
  constructor(
    private readonly opinions: OpinionsService,
    private readonly versions: OpinionVersionsService,
  ) {}

  /** The opinions asked for about a case, oldest first; for those who have it and those who were asked. */
  @Get('cases/:id/opinions')
  @Allow('cases.read')
  @ApiOperation({ summary: 'Opinions about a case' })
  list(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<OpinionsView> {
    return this.opinions.list(actor, id);
  }

  /** Asks agencies for their opinions and begins the consultation. 409 when the case changed or nobody can be asked now; 422 names the day or agency at fault. */
  @Post('cases/:id/opinions')
  @ApiOperation({ summary: 'Ask for opinions' })
  async ask(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() asked: AskDto,
  ): Promise<OpinionsView> {
    await this.opinions.ask(actor, id, asked);
    return this.opinions.list(actor, id);
  }

  /** Gives the opinion of one's agency, or gives it anew. 409 when the consultation has ended. */
  @Post('opinions/:id/versions')
  @ApiOperation({ summary: 'Give an opinion' })
  async give(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() given: GiveOpinionDto,
  ): Promise<OpinionsView> {
    return this.opinions.list(actor, await this.versions.give(actor, id, given));
  }
}
