import { Controller, Delete, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { FollowsService } from './follows.service.js';

/** Members who want to hear what becomes of an idea. */
@ApiTags('ideas')
@Controller('api/v1/ideas/:id/follow')
@Allow('ideas.support')
export class FollowsController {
  constructor(private readonly follows: FollowsService) {}

  /** From now on you get a mail at each public step of the idea. 404 for one that is not in public view. */
  @Put()
  @HttpCode(204)
  @ApiOperation({ summary: 'Follow an idea' })
  follow(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.follows.follow(actor, id);
  }

  /** No more mails of it. Ending what was never begun changes nothing. */
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Stop following an idea' })
  unfollow(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.follows.unfollow(actor, id);
  }
}
