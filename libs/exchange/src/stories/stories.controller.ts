import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OwnerDto } from '@app/intake';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { StoriesService } from './stories.service.js';
import { StoryView } from './story-view.dto.js';

@ApiTags('ideas')
@Controller('api/v1/ideas')
@Allow('anyone')
export class StoriesController {
  constructor(private readonly stories: StoriesService) {}

  /** Where it came from, where it went, and every public step on the way. 404 as for the idea itself. */
  @Get(':id/story')
  @ApiOperation({ summary: 'The whole way of an idea, here and in other governments' })
  story(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { token }: OwnerDto,
  ): Promise<StoryView> {
    return this.stories.of(actor, id, token);
  }
}
