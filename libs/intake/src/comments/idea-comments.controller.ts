import { Body, Controller, Get, Headers, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsAssurance } from '@app/identity';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { CommentsQuery, WriteCommentDto } from './comment.dto.js';
import { CommentPage, ReplyView } from './comment-view.dto.js';
import { CommentsService } from './comments.service.js';

@ApiTags('comments')
@Controller('api/v1/ideas/:id/comments')
export class IdeaCommentsController {
  constructor(private readonly comments: CommentsService) {}

  /**
   * Comments with the answers to each. Whoever finds the idea finds them; a withheld idea has none. What was taken back
   * is shown without its text where somebody answered it.
   */
  @Get()
  @Allow('anyone')
  @ApiOperation({ summary: 'Comments on an idea' })
  commentsOf(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: CommentsQuery,
  ): Promise<CommentPage> {
    return this.comments.list(actor, id, query);
  }

  /**
   * Writes a comment, or with `parentId` the answer to one. 409 where the idea takes none. Repeating a request with the
   * same `Idempotency-Key` within 24 hours gives the same answer.
   */
  @Post()
  @NeedsAssurance('comment')
  @Allow('comments.write')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '16 to 64 letters, digits, - or _' })
  @ApiOperation({ summary: 'Comment on an idea' })
  writeComment(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() dto: WriteCommentDto,
    @Headers('idempotency-key') key?: string,
  ): Promise<ReplyView> {
    return this.comments.write(actor, id, dto, key);
  }
}
