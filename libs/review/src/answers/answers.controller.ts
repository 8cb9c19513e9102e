import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { AnswerDto, ConsentDto } from './answer.dto.js';
import { AnswerView } from './answer-view.dto.js';
import { AnswersService } from './answers.service.js';
import { ConsentsService } from './consents.service.js';

/** One answer of several agencies, point by point. It is published with the decision. */
@ApiTags('answers')
@Controller('api/v1')
@Allow('cases.move')
export class AnswersController {
  constructor(
    private readonly answers: AnswersService,
    private readonly consents: ConsentsService,
  ) {}

  /** The points drafted for a case; for those who have it and those who were asked. */
  @Get('cases/:id/answer')
  @Allow('cases.read')
  @ApiOperation({ summary: 'The joint answer that is being drafted' })
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AnswerView> {
    return this.answers.show(actor, id);
  }

  /** Writes all points down and asks the co-owners of new and changed ones to confirm. 409 when the case changed, or the answer waits for a signature. */
  @Put('cases/:id/answer')
  @ApiOperation({ summary: 'Draft the joint answer' })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() given: AnswerDto,
  ): Promise<AnswerView> {
    await this.answers.save(actor, id, given);
    return this.answers.show(actor, id);
  }

  /** Confirms a point of one's agency, or objects. 409 when it was changed, or waits for a signature. */
  @Post('points/:id/consents')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm a point, or object' })
  async consent(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() given: ConsentDto,
  ): Promise<AnswerView> {
    return this.answers.show(actor, await this.consents.give(actor, id, given));
  }
}
