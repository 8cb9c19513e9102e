import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { LineParam, OpeningView, TickDto } from './checklist.dto.js';
import { ChecklistService } from './checklist.service.js';

/** From founded to open: what is missing, and the opening itself. Changed by administrators only. */
@ApiTags('settings')
@Controller('api/v1/opening')
@Allow('settings.change')
export class OpeningController {
  constructor(private readonly checklist: ChecklistService) {}

  /** Lines that must be done come first; the others are advice. */
  @Get()
  @Allow('settings.read')
  @ApiOperation({ summary: 'What is missing before the tenant opens', operationId: 'Opening_read' })
  read(@CurrentActor() actor: Actor): Promise<OpeningView> {
    return this.checklist.read(actor);
  }

  /** Only lines that a person judges can be ticked; 422 for any other. */
  @Put('lines/:line')
  @ApiOperation({ summary: 'Tick a line of the checklist', operationId: 'Opening_tick' })
  tick(
    @CurrentActor() actor: Actor,
    @Param() { line }: LineParam,
    @Body() { isDone }: TickDto,
  ): Promise<OpeningView> {
    return this.checklist.tick(actor, line, isDone);
  }

  /** Citizens and other governments may come from now on. 409 with the `missing` lines while one is that must be done. Opening twice is fine. */
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Open the tenant to citizens', operationId: 'Opening_open' })
  open(@CurrentActor() actor: Actor): Promise<OpeningView> {
    return this.checklist.open(actor);
  }
}
