import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, Database } from '@app/platform';
import { WorkflowView } from './workflow-view.dto.js';
import { WorkflowsService } from './workflows.service.js';

@ApiTags('workflow')
@Controller('api/v1/workflow')
export class WorkflowsController {
  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
  ) {}

  /** The version under which cases are opened now. Cases in progress may be on an older one. */
  @Get()
  @Allow('anyone')
  @ApiOperation({ summary: 'The states an idea can be in' })
  async current(@CurrentActor() actor: Actor): Promise<WorkflowView> {
    const definition = await this.database.enter(actor, (tx) => this.workflows.currentOf(tx, actor.tenantId));
    const { code, version, title, states } = definition;
    return { code, version, title, states };
  }
}
