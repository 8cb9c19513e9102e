import { Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { NoticePage, NoticeQuery } from './notice.dto.js';
import { NoticesService } from './notices.service.js';

@ApiTags('messages')
@Controller('api/v1/notices')
@Allow('account')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  /** What one was told, the latest first, twenty at a time, and how many are unread in all. */
  @Get()
  @ApiOperation({ summary: 'My notices' })
  listNotices(@CurrentActor() actor: Actor, @Query() query: NoticeQuery): Promise<NoticePage> {
    return this.notices.list(actor, query);
  }

  /** Marks all of one's notices as read. */
  @Put('reading')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mark all notices as read' })
  readNotices(@CurrentActor() actor: Actor): Promise<void> {
    return this.notices.readAll(actor);
  }

  /** Marks one of one's notices as read; somebody else's is answered like one that does not exist. */
  @Put(':id/reading')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mark a notice as read' })
  readNotice(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.notices.read(actor, id);
  }
}
