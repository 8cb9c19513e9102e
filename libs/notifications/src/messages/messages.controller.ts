import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { MessageDetail, MessagePage, MessageQuery } from './message.dto.js';
import { MessagesService } from './messages.service.js';

@ApiTags('messages')
@Controller('api/v1/messages')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  /** Messages to people and what became of them, the latest first, fifty at a time. No text and no person stands in it. */
  @Get()
  @Allow('messages.read')
  @ApiOperation({ summary: 'Messages and their state' })
  listMessages(@CurrentActor() actor: Actor, @Query() query: MessageQuery): Promise<MessagePage> {
    return this.messages.list(actor, query);
  }

  /** A message, each try to hand it over, and what people decided of it. */
  @Get(':id')
  @Allow('messages.read')
  @ApiOperation({ summary: 'A message and its attempts' })
  showMessage(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MessageDetail> {
    return this.messages.find(actor, id);
  }

  /**
   * Sends a message again whose sending was uncertain or had failed: its reader may then have it twice. 409 for one
   * in any other state. Who decided so is recorded.
   */
  @Post(':id/retry')
  @HttpCode(200)
  @Allow('messages.settle')
  @ApiOperation({ summary: 'Send a message again' })
  retryMessage(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MessageDetail> {
    return this.messages.retry(actor, id);
  }

  /** Leaves a message as it is whose sending was uncertain. 409 for one in any other state. Who decided so is recorded. */
  @Post(':id/leave')
  @HttpCode(200)
  @Allow('messages.settle')
  @ApiOperation({ summary: 'Leave an uncertain message' })
  leaveMessage(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MessageDetail> {
    return this.messages.leave(actor, id);
  }
}
