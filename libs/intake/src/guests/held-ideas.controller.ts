import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { HeldIdeasPage, HeldIdeasQuery, RejectIdeaDto } from './held-idea.dto.js';
import { HeldIdeas } from './held-ideas.service.js';

/** Ideas of guests that a machine may have sent. They have no case and no clock yet. */
@ApiTags('moderation')
@Controller('api/v1/moderation/held-ideas')
@Allow('ideas.release')
export class HeldIdeasController {
  constructor(private readonly held: HeldIdeas) {}

  /** Twenty at a time, the oldest first. */
  @Get()
  @ApiOperation({ summary: 'Ideas that wait because a machine may have sent them' })
  heldIdeas(@CurrentActor() actor: Actor, @Query() { after }: HeldIdeasQuery): Promise<HeldIdeasPage> {
    return this.held.list(actor, after);
  }

  /** It goes on as any guest's idea: the mail to confirm goes out now. 409 where it is not held. */
  @Post(':id/release')
  @HttpCode(204)
  @ApiOperation({ summary: 'Release a held idea' })
  releaseIdea(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.held.release(actor, id);
  }

  /** Its sender reads the ground under the tracking number; after thirty days the idea is deleted. 409 where it is not held. */
  @Post(':id/rejection')
  @HttpCode(204)
  @ApiOperation({ summary: 'Reject a held idea, on a ground' })
  rejectIdea(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: RejectIdeaDto,
  ): Promise<void> {
    return this.held.reject(actor, id, reason);
  }
}
