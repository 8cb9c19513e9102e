import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { CommentTextDto, ObjectionDto, ReportDto } from './comment.dto.js';
import { ReplyView } from './comment-view.dto.js';
import { CommentsService } from './comments.service.js';
import { ObjectionsService } from './objections.service.js';
import { ReportsService } from './reports.service.js';

/** What members do with comments that are there, and what they report. */
@ApiTags('comments')
@Controller('api/v1')
@Allow('comments.write')
export class CommentsController {
  constructor(
    private readonly comments: CommentsService,
    private readonly reports: ReportsService,
    private readonly objections: ObjectionsService,
  ) {}

  @Get('comments/:id')
  @Allow('anyone')
  @ApiOperation({ summary: 'One comment' })
  findComment(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ReplyView> {
    return this.comments.find(actor, id);
  }

  /** Within 15 minutes and while it is in view; 409 afterwards. Only its author may. */
  @Put('comments/:id')
  @ApiOperation({ summary: 'Write your comment anew' })
  editComment(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { text }: CommentTextDto,
  ): Promise<ReplyView> {
    return this.comments.edit(actor, id, text);
  }

  /** Its text is gone for good; its place stays where somebody answered. */
  @Delete('comments/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take your comment back' })
  takeCommentBack(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.comments.takeBack(actor, id);
  }

  /** Once per person. As many reports as the tenant says take it from view, for 30 days or until a decision. */
  @Post('comments/:id/reports')
  @HttpCode(204)
  @ApiOperation({ summary: 'Report a comment' })
  reportComment(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() dto: ReportDto): Promise<void> {
    return this.reports.reportComment(actor, id, dto);
  }

  /** Once per person. The idea stays in view until whoever is in charge decides. */
  @Post('ideas/:id/reports')
  @HttpCode(204)
  @ApiOperation({ summary: 'Report an idea' })
  reportIdea(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() dto: ReportDto): Promise<void> {
    return this.reports.reportIdea(actor, id, dto);
  }

  /** The author of a hidden comment may object once, within 30 days. */
  @Post('comments/:id/objection')
  @HttpCode(204)
  @ApiOperation({ summary: 'Object to your comment being hidden' })
  objectToHiding(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { text }: ObjectionDto,
  ): Promise<void> {
    return this.objections.object(actor, id, text);
  }
}
