import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { SuggestionView } from './suggestion-view.dto.js';
import { SuggestionsService } from './suggestions.service.js';

@ApiTags('routing')
@Controller('api/v1/cases')
@Allow('cases.read')
export class SuggestionsController {
  constructor(private readonly suggestions: SuggestionsService) {}

  /** The agency that a model named with its reasons and the next best, and the rule that spoke. 404 as for the case itself. */
  @Get(':id/suggestion')
  @ApiOperation({ summary: 'Which agency a case may belong to, and why' })
  find(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SuggestionView> {
    return this.suggestions.find(actor, id);
  }
}
