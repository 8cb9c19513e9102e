import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { QueueParam, QueueView, RetriedView } from './queue.dto.js';
import { QueuesService } from './queues.service.js';

/** Background work: of the platform for its operators, of a tenant for its own administrators. Counts and kinds of errors only: no person. */
@ApiTags('operators')
@Controller('api/v1/queues')
export class QueuesController {
  constructor(private readonly queues: QueuesService) {}

  /**
   * What waits, runs, waits to be tried again and was given up, for how long, and why: of all tenants for whoever looks
   * after them, else of one's own.
   */
  @Get()
  @Allow('work.read')
  @ApiOperation({ summary: 'Queues of background work', operationId: 'Queues_list' })
  list(@CurrentActor() actor: Actor): Promise<QueueView[]> {
    return this.queues.list(actor);
  }

  /** Tries again what was given up. None is lost or done twice. */
  @Post(':queue/retries')
  @Allow('tenants.manage')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try given-up work of a queue again', operationId: 'Queues_retry' })
  retry(@CurrentActor() actor: Actor, @Param() { queue }: QueueParam): Promise<RetriedView> {
    return this.queues.retry(actor, queue);
  }
}
