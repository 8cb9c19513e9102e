import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { QueueParam, QueueView, RetriedView } from './queue.dto.js';
import { QueuesService } from './queues.service.js';

/** The background work of the platform, for its operators. Counts and kinds of errors only: no tenant, no person. */
@ApiTags('operators')
@Controller('api/v1/queues')
@Allow('tenants.manage')
export class QueuesController {
  constructor(private readonly queues: QueuesService) {}

  /** What waits, runs, waits to be tried again and was given up, for how long, and why. */
  @Get()
  @ApiOperation({ summary: 'Queues of background work', operationId: 'Queues_list' })
  list(): Promise<QueueView[]> {
    return this.queues.list();
  }

  /** Tries again what was given up. None is lost or done twice. */
  @Post(':queue/retries')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try given-up work of a queue again', operationId: 'Queues_retry' })
  retry(@CurrentActor() actor: Actor, @Param() { queue }: QueueParam): Promise<RetriedView> {
    return this.queues.retry(actor, queue);
  }
}
