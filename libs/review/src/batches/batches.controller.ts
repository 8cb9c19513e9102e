import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { BatchCasesDto, BatchDto } from './batch.dto.js';
import { BatchPreviews } from './batch-previews.service.js';
import { BatchForecast, BatchOption, BatchView } from './batch-view.dto.js';
import { BatchesService } from './batches.service.js';

/** One step on many cases. Every case is judged by itself, as a single move is. */
@ApiTags('batches')
@Controller('api/v1')
@Allow('cases.move')
export class BatchesController {
  constructor(
    private readonly batches: BatchesService,
    private readonly previews: BatchPreviews,
  ) {}

  /** Takes the cases that were chosen; gives the steps that some of them are open to now. */
  @Post('batch-options')
  @HttpCode(200)
  @ApiOperation({ summary: 'What could be done with cases together' })
  options(@CurrentActor() actor: Actor, @Body() cases: BatchCasesDto): Promise<BatchOption[]> {
    return this.previews.options(actor, cases);
  }

  /** Judges the step on every case without taking it: who would move, who not and why, and what could be taken back. */
  @Post('batch-previews')
  @HttpCode(200)
  @ApiOperation({ summary: 'Preview a step on cases together' })
  preview(@CurrentActor() actor: Actor, @Body() batch: BatchDto): Promise<BatchForecast[]> {
    return this.previews.preview(actor, batch);
  }

  /** The ten latest of one's own. */
  @Get('batches')
  @ApiOperation({ summary: 'Your latest batches' })
  list(@CurrentActor() actor: Actor): Promise<BatchView[]> {
    return this.batches.list(actor);
  }

  /** What has come of each case so far. 404 for another's. */
  @Get('batches/:id')
  @ApiOperation({ summary: 'A batch and what came of each case' })
  find(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<BatchView> {
    return this.batches.find(actor, id);
  }

  /**
   * Takes the step on each case under an id you choose. Refused cases are told one by one. The same again goes on
   * where it was broken off and does nothing twice; 409 for something else under a known id.
   */
  @Put('batches/:id')
  @ApiOperation({ summary: 'Take a step on cases together' })
  make(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() batch: BatchDto): Promise<BatchView> {
    return this.batches.make(actor, id, batch);
  }

  /** Takes back what can be taken back; a case that has changed since stays. 409 where nothing can, or cases still wait. */
  @Post('batches/:id/undoing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Undo a batch' })
  undo(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<BatchView> {
    return this.batches.undo(actor, id);
  }
}
