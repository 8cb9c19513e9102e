import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { PromisesQuery, RangeQuery } from './results.dto.js';
import { PromisePage, ResultsView } from './results-view.dto.js';
import { ResultsService } from './results.service.js';

@ApiTags('results')
@Controller('api/v1/results')
@Allow('anyone')
export class ResultsController {
  constructor(private readonly results: ResultsService) {}

  /** What was promised and what was done (국민 제안 규정 §11, §22), by agency, and how long decisions took by lane. */
  @Get()
  @ApiOperation({ summary: 'Promised and done, and elapsed days by lane' })
  find(@CurrentActor() actor: Actor, @Query() range: RangeQuery): Promise<ResultsView> {
    return this.results.find(actor, range);
  }

  /** The promises behind a figure, newest ideas first; hidden ideas are left out. 422 for a state that is none. */
  @Get('promises')
  @ApiOperation({ summary: 'The promises behind a figure' })
  promises(@CurrentActor() actor: Actor, @Query() query: PromisesQuery): Promise<PromisePage> {
    return this.results.promises(actor, query);
  }
}
