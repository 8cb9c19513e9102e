import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, httpReasons, NotFound } from '@app/platform';
import { RetentionDto, RetentionOverview, RetentionView } from './retention.dto.js';
import { RetentionService } from './retention.service.js';
import { RETENTION_KINDS } from './retention-rule.entity.js';

@ApiTags('privacy')
@Controller('api/v1/retention')
@Allow('settings.change')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get()
  @Allow('settings.read')
  @ApiOperation({ summary: 'For how long things are kept, and what was deleted' })
  overview(@CurrentActor() actor: Actor): Promise<RetentionOverview> {
    return this.retention.overview(actor);
  }

  /** 422 for less than the law asks for: 3 years for adopted ideas, 2 for others (국민 제안 규정 §22). */
  @Put(':kind')
  @ApiParam({ name: 'kind', enum: RETENTION_KINDS })
  @ApiOperation({ summary: 'Set for how many months things of a kind are kept' })
  change(
    @CurrentActor() actor: Actor,
    @Param('kind') name: string,
    @Body() { months }: RetentionDto,
  ): Promise<RetentionView> {
    const kind = RETENTION_KINDS.find((known) => known === name);
    if (!kind) throw new NotFound(httpReasons.not_found);
    return this.retention.change(actor, kind, months);
  }
}
