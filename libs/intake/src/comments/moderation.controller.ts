import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { IdeaObjections } from '../ideas/idea-objections.service.js';
import { HideCommentDto, ModerationPage, ModerationQuery, ReportedIdeasPage } from './moderation.dto.js';
import { ModerationService } from './moderation.service.js';
import { ReportedService } from './reported.service.js';

/** Deciding on what was reported. A reviewer of another agency than the one in charge gets 403. */
@ApiTags('moderation')
@Controller('api/v1/moderation')
@Allow('comments.moderate')
export class ModerationController {
  constructor(
    private readonly moderation: ModerationService,
    private readonly reported: ReportedService,
    private readonly objections: IdeaObjections,
  ) {}

  /** Twenty at a time, the oldest first, each with what was reported and all that happened to it. */
  @Get('comments')
  @ApiOperation({ summary: 'Comments that wait for a decision, or are hidden' })
  moderatedComments(@CurrentActor() actor: Actor, @Query() query: ModerationQuery): Promise<ModerationPage> {
    return this.reported.comments(actor, query);
  }

  /** Twenty at a time. To hide one, use `PUT /api/v1/ideas/{id}/hiding`; to show it again, `DELETE`. */
  @Get('ideas')
  @ApiOperation({ summary: 'Ideas that were reported, or whose hiding is objected to' })
  reportedIdeas(
    @CurrentActor() actor: Actor,
    @Query() { after }: ModerationQuery,
  ): Promise<ReportedIdeasPage> {
    return this.reported.ideas(actor, after);
  }

  /** 409 where no report waits. */
  @Post('ideas/:id/keeping')
  @HttpCode(204)
  @ApiOperation({ summary: 'Find nothing wrong with a reported idea' })
  keepIdea(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.moderation.keepIdea(actor, id);
  }

  /** It stays hidden. 403 for whoever hid it, 409 where no objection waits. */
  @Post('ideas/:id/objection-refusal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Leave an idea hidden in spite of an objection' })
  refuseIdeaObjection(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.objections.refuse(actor, id);
  }

  /** A held comment is in view again. 409 where no report waits. */
  @Post('comments/:id/keeping')
  @HttpCode(204)
  @ApiOperation({ summary: 'Find nothing wrong with a reported comment' })
  keepComment(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.moderation.keep(actor, id);
  }

  /** Its author is told and may object for 30 days. */
  @Put('comments/:id/hiding')
  @HttpCode(204)
  @ApiOperation({ summary: 'Hide a comment, on a ground' })
  hideComment(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: HideCommentDto,
  ): Promise<void> {
    return this.moderation.hide(actor, id, reason);
  }

  /** Grants an objection that waits. */
  @Delete('comments/:id/hiding')
  @HttpCode(204)
  @ApiOperation({ summary: 'Show a hidden comment again' })
  restoreComment(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.moderation.restore(actor, id);
  }

  /** 403 for whoever hid it: an objection is for somebody else to look at. */
  @Post('comments/:id/objection-refusal')
  @HttpCode(204)
  @ApiOperation({ summary: 'Leave a comment hidden in spite of an objection' })
  refuseObjection(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.moderation.refuseObjection(actor, id);
  }
}
