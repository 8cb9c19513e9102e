import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { OwnerDto } from './idea.dto.js';
import { IdeaView } from './idea-view.dto.js';
import { IdeasService } from './ideas.service.js';

@ApiTags('ideas')
@Controller('api/v1/track')
@Allow('anyone')
export class TrackingController {
  constructor(private readonly ideas: IdeasService) {}

  @Get(':trackingNumber')
  @ApiOperation({ summary: 'The idea of a tracking number, also before it is confirmed' })
  track(
    @CurrentActor() actor: Actor,
    @Param('trackingNumber') number: string,
    @Query() { token }: OwnerDto,
  ): Promise<IdeaView> {
    return this.ideas.track(actor, number, token);
  }
}
