import { Controller, Headers, type MessageEvent, Req, Sse } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { EMPTY, type Observable } from 'rxjs';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { tokenOf } from '@app/identity';
import { LiveService } from './live.service.js';

@ApiTags('cases')
@Controller('api/v1')
export class LiveController {
  constructor(private readonly live: LiveService) {}

  /**
   * Server-sent events, for as long as the session lasts. `news` names cases to which something happened, with the
   * kinds of event and the state, and cases of which it changed who is looking; `reset` says to read everything anew;
   * `bye` why the stream ends. Ids and codes only. With `Last-Event-ID` it goes on without a gap; what came already
   * may come again. 429 where the session has five streams in this process.
   */
  @Sse('live')
  @Allow('cases.read')
  @ApiOperation({ summary: 'What happens to cases, as it happens' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Where the stream before ended' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'A stream of events', schema: { type: 'string' } })
  watchCases(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Headers('last-event-id') last?: string,
  ): Promise<Observable<MessageEvent>> {
    // Whoever only asks for the head waits for nothing.
    if (request.method === 'HEAD') return Promise.resolve(EMPTY);
    return this.live.open(actor, tokenOf(request)!, last);
  }
}
