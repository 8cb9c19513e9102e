import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessesService } from '@app/identity';
import { type Actor, Allow, CurrentActor, Database, IdParam } from '@app/platform';
import { ProposerView, RevealDto } from './proposer-view.dto.js';
import { DataSubjectsService } from './data-subjects.service.js';

@ApiTags('privacy')
@Controller('api/v1/ideas/:id')
@Allow('persons.reveal')
export class ProposerViewsController {
  constructor(
    private readonly database: Database,
    private readonly subjects: DataSubjectsService,
    private readonly accesses: AccessesService,
  ) {}

  /**
   * Who proposed an idea, for staff of the agency that has it. Each time is recorded with the reason, and the
   * proposer sees it (접속기록). 404 where nothing is known; whoever asked to be forgotten is for administrators.
   */
  @Post('proposer-views')
  @HttpCode(200)
  @ApiOperation({ summary: 'See who proposed an idea' })
  reveal(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: RevealDto,
  ): Promise<ProposerView> {
    return this.database.enter(actor, async (tx) => {
      const personId = await this.subjects.personFor(tx, actor, id);
      return this.accesses.reveal(tx, actor, personId, { subjectId: id, reason });
    });
  }
}
