import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { CommentRulesDto, CommentRulesView } from './comment-rules.dto.js';
import { CommentRulesService } from './comment-rules.service.js';

@ApiTags('comments')
@Controller('api/v1/comment-rules')
@Allow('settings.change')
export class CommentRulesController {
  constructor(private readonly rules: CommentRulesService) {}

  @Get()
  @Allow('settings.read')
  @ApiOperation({ summary: 'Whether ideas take comments, and when reports take one from view' })
  readCommentRules(@CurrentActor() actor: Actor): Promise<CommentRulesView> {
    return this.rules.read(actor);
  }

  /** 409 for an outdated version, with the rules as they stand. */
  @Put()
  @ApiOperation({ summary: 'Change what is held of comments' })
  changeCommentRules(@CurrentActor() actor: Actor, @Body() dto: CommentRulesDto): Promise<CommentRulesView> {
    return this.rules.change(actor, dto);
  }
}
