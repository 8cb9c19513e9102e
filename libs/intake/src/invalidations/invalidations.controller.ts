import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { ConditionsDto, InvalidateDto, InvalidationPreview, InvalidationView } from './invalidation.dto.js';
import { Invalidations } from './invalidations.service.js';

/** Support that was arranged is not deleted: it counts for nothing, bars another vote of the same person, and can be given back. */
@ApiTags('supports')
@Controller('api/v1')
@Allow('supports.invalidate')
export class InvalidationsController {
  constructor(private readonly invalidations: Invalidations) {}

  /** Changes nothing. 409 without a condition beside the idea. */
  @Post('invalidation-previews')
  @HttpCode(200)
  @ApiOperation({ summary: 'Count the support that meets conditions' })
  previewInvalidation(
    @CurrentActor() actor: Actor,
    @Body() conditions: ConditionsDto,
  ): Promise<InvalidationPreview> {
    return this.invalidations.preview(actor, conditions);
  }

  /** The latest twenty of the tenant. */
  @Get('invalidations')
  @ApiOperation({ summary: 'The latest invalidations' })
  listInvalidations(@CurrentActor() actor: Actor): Promise<InvalidationView[]> {
    return this.invalidations.list(actor);
  }

  @Get('invalidations/:id')
  @ApiOperation({ summary: 'An invalidation and how far it is' })
  findInvalidation(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<InvalidationView> {
    return this.invalidations.find(actor, id);
  }

  /**
   * Takes the support away under an id you choose, in batches; `GET` tells how far it is. The same again goes on where it
   * was broken off. 409 where the number is not what the preview counted.
   */
  @Put('invalidations/:id')
  @ApiOperation({ summary: 'Invalidate the support that meets conditions' })
  invalidate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() dto: InvalidateDto,
  ): Promise<InvalidationView> {
    return this.invalidations.make(actor, id, dto);
  }

  /** The batch that runs is finished; what was taken away stays so. 409 for one that is not running. */
  @Post('invalidations/:id/stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop an invalidation' })
  stopInvalidation(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<InvalidationView> {
    return this.invalidations.stop(actor, id);
  }

  /** Every count is as if it had not been. 409 while it runs. */
  @Post('invalidations/:id/undoing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Undo an invalidation' })
  undoInvalidation(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<InvalidationView> {
    return this.invalidations.undo(actor, id);
  }
}
