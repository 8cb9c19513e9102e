import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { ModelParam, ThresholdDto } from './model.dto.js';
import { ModelsView, ModelVersionView, ThresholdView } from './model-view.dto.js';
import { ModelsService } from './models.service.js';

@ApiTags('routing')
@Controller('api/v1')
@Allow('routing.change')
export class ModelsController {
  constructor(private readonly models: ModelsService) {}

  /** The versions with their figures, the threshold, and how many decisions there are to learn from. */
  @Get('routing-models')
  @Allow('routing.read')
  @ApiOperation({ summary: 'Models that suggest agencies' })
  list(@CurrentActor() actor: Actor): Promise<ModelsView> {
    return this.models.list(actor);
  }

  /** Asks for a new model. It is trained in the background and serves only if it is not worse. 409 while one is being trained. */
  @Post('routing-models')
  @ApiOperation({ summary: 'Train a new model' })
  train(@CurrentActor() actor: Actor): Promise<ModelVersionView> {
    return this.models.request(actor);
  }

  /** Has an earlier version serve again. 404 for a version that is none, 409 for one that is not kept. */
  @Post('routing-models/:version/restorations')
  @HttpCode(200)
  @ApiOperation({ summary: 'Go back to a version of the model' })
  restore(@CurrentActor() actor: Actor, @Param() { version }: ModelParam): Promise<ModelVersionView> {
    return this.models.restore(actor, version);
  }

  /** From which confidence on the model routes by itself; null: never. 409 for a number while no model serves. */
  @Put('routing-threshold')
  @ApiOperation({ summary: 'Set how sure the model must be' })
  setThreshold(@CurrentActor() actor: Actor, @Body() { threshold }: ThresholdDto): Promise<ThresholdView> {
    return this.models.setThreshold(actor, threshold);
  }
}
