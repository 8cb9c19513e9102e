import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { EvaluationsService } from './evaluations.service.js';
import { AppointDto, ExcusalDto, OpenRoundDto, RecusalDto, ScoreDto, VerdictDto } from './round.dto.js';
import { RoundsView } from './round-view.dto.js';
import { RoundsService } from './rounds.service.js';

/** Rounds of review. Every answer is the rounds of the case as they are then. */
@ApiTags('rounds')
@Controller('api/v1')
@Allow('cases.move')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly evaluations: EvaluationsService,
  ) {}

  /** The rounds of a case, newest first, and whom one may ask. */
  @Get('cases/:id/rounds')
  @Allow('cases.read')
  @ApiOperation({ summary: 'The rounds of a case' })
  list(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RoundsView> {
    return this.rounds.list(actor, id);
  }

  /** Opens a round by the workflow's rubric. 409 when one is open, or the case changed. */
  @Post('cases/:id/rounds')
  @ApiOperation({ summary: 'Open a round' })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, evaluators }: OpenRoundDto,
  ): Promise<RoundsView> {
    await this.rounds.open(actor, id, version, evaluators);
    return this.rounds.list(actor, id);
  }

  /** Asks more evaluators while the round is open. Whoever was asked before is asked again. */
  @Post('rounds/:id/appointments')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask more evaluators' })
  async appoint(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { evaluators }: AppointDto,
  ): Promise<RoundsView> {
    return this.rounds.list(actor, await this.rounds.appoint(actor, id, evaluators));
  }

  /** Lets an evaluator go who has not scored. */
  @Post('rounds/:id/excusals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Excuse an evaluator' })
  async excuse(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { evaluator, reason }: ExcusalDto,
  ): Promise<RoundsView> {
    return this.rounds.list(actor, await this.rounds.excuse(actor, id, evaluator, reason));
  }

  /** Gives one's scores, or gives them anew while the round is open. */
  @Post('rounds/:id/scores')
  @Allow('rounds.score')
  @HttpCode(200)
  @ApiOperation({ summary: 'Score' })
  async score(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() given: ScoreDto,
  ): Promise<RoundsView> {
    return this.rounds.list(actor, await this.evaluations.score(actor, id, given));
  }

  /** Steps back for a conflict of interest (국민 제안 규정 §17⑩⑫). What one gave before counts no more. */
  @Post('rounds/:id/recusals')
  @Allow('rounds.score')
  @HttpCode(200)
  @ApiOperation({ summary: 'Step back from a round' })
  async recuse(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: RecusalDto,
  ): Promise<RoundsView> {
    return this.rounds.list(actor, await this.evaluations.recuse(actor, id, reason));
  }

  /** Closes the round with one verdict, once all have answered. */
  @Post('rounds/:id/verdicts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give the verdict' })
  async close(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() given: VerdictDto,
  ): Promise<RoundsView> {
    return this.rounds.list(actor, await this.rounds.close(actor, id, given));
  }
}
