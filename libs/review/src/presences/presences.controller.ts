import { Body, Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { PresenceDto, PresencesView } from './presence.dto.js';
import { PresencesService } from './presences.service.js';

@ApiTags('cases')
@Controller('api/v1/cases/:id/presence')
@Allow('colleagues.tell')
export class PresencesController {
  constructor(private readonly presences: PresencesService) {}

  /**
   * Shows colleagues of the same agency that one is at a case, for fifty seconds unless it is said again, and tells
   * who else is. It takes the case from nobody. 404 for a case that one does not find.
   */
  @Put()
  @ApiOperation({ summary: 'Say that you are at a case' })
  async tellPresence(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { doing }: PresenceDto,
  ): Promise<PresencesView> {
    return { others: await this.presences.come(actor, id, doing) };
  }

  /** Says that one has left it. 404 for a case that one does not find. */
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Say that you have left a case' })
  tellLeaving(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.presences.leave(actor, id);
  }
}
