import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DecisionsService } from './models/decisions.service.js';
import { RoutingModel } from './models/model.entity.js';
import { ModelsController } from './models/models.controller.js';
import { ModelsService } from './models/models.service.js';
import { RetrainModels } from './models/retrain-models.processor.js';
import { ServingModels } from './models/serving-models.service.js';
import { RoutingThreshold } from './models/threshold.entity.js';
import { TrainModels } from './models/train-models.processor.js';
import { TrainingService } from './models/training.service.js';
import { Route } from './routes/route.entity.js';
import { RouteCases } from './routes/route-cases.processor.js';
import { RoutingRule } from './rules/rule.entity.js';
import { MarkSuggestions } from './suggestions/mark-suggestions.processor.js';
import { RenewSuggestions } from './suggestions/renew-suggestions.processor.js';
import { Suggestion } from './suggestions/suggestion.entity.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Route, RoutingModel, RoutingRule, RoutingThreshold, Suggestion])],
  controllers: [ModelsController, SuggestionsController],
  providers: [
    DecisionsService,
    MarkSuggestions,
    ModelsService,
    RenewSuggestions,
    RetrainModels,
    RouteCases,
    ServingModels,
    SuggestionsService,
    TrainingService,
    TrainModels,
  ],
})
export class RoutingModule {}
