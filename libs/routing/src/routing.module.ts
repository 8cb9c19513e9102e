import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignMember } from './campaigns/campaign-member.entity.js';
import { CampaignsController } from './campaigns/campaigns.controller.js';
import { CampaignsService } from './campaigns/campaigns.service.js';
import { GroupCampaigns } from './campaigns/group-campaigns.processor.js';
import { CaseEmbedding } from './embeddings/case-embedding.entity.js';
import { CaseVectors } from './embeddings/case-vectors.service.js';
import { Embeddings } from './embeddings/embeddings.service.js';
import { DecisionsService } from './models/decisions.service.js';
import { RoutingModel } from './models/model.entity.js';
import { ModelsController } from './models/models.controller.js';
import { ModelsService } from './models/models.service.js';
import { RetrainModels } from './models/retrain-models.processor.js';
import { ServingModels } from './models/serving-models.service.js';
import { RoutingThreshold } from './models/threshold.entity.js';
import { TrainModels } from './models/train-models.processor.js';
import { TrainingService } from './models/training.service.js';
import { RouteCases } from './routes/route-cases.processor.js';
import { Route } from './routes/route.entity.js';
import { RuleChecks } from './rules/rule-checks.service.js';
import { RuleTrialsService } from './rules/rule-trials.service.js';
import { RoutingRule } from './rules/rule.entity.js';
import { RulesController } from './rules/rules.controller.js';
import { RulesService } from './rules/rules.service.js';
import { IndexSimilar } from './similar/index/index-similar.processor.js';
import { ReadAllIdeas } from './similar/index/read-all-ideas.processor.js';
import { ReadIdeas } from './similar/index/read-ideas.service.js';
import { SharesOfTerms } from './similar/index/shares-of-terms.service.js';
import { SimilarTraces } from './similar/index/similar-traces.service.js';
import { SimilarText } from './similar/index/similar-text.entity.js';
import { NearTexts } from './similar/near-texts.service.js';
import { ExistingServices } from './similar/services/existing-services.service.js';
import { SimilarController } from './similar/similar.controller.js';
import { SimilarService } from './similar/similar.service.js';
import { Words } from './similar/words/words.js';
import { MarkSuggestions } from './suggestions/mark-suggestions.processor.js';
import { RenewSuggestions } from './suggestions/renew-suggestions.processor.js';
import { Suggestion } from './suggestions/suggestion.entity.js';
import { SuggestionsController } from './suggestions/suggestions.controller.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      CampaignMember,
      CaseEmbedding,
      Route,
      RoutingModel,
      RoutingRule,
      RoutingThreshold,
      SimilarText,
      Suggestion,
    ]),
  ],
  controllers: [
    CampaignsController,
    ModelsController,
    RulesController,
    SimilarController,
    SuggestionsController,
  ],
  providers: [
    CampaignsService,
    CaseVectors,
    DecisionsService,
    Embeddings,
    ExistingServices,
    GroupCampaigns,
    IndexSimilar,
    MarkSuggestions,
    ModelsService,
    NearTexts,
    ReadAllIdeas,
    ReadIdeas,
    RenewSuggestions,
    RetrainModels,
    RouteCases,
    RuleChecks,
    RuleTrialsService,
    RulesService,
    ServingModels,
    SharesOfTerms,
    SimilarService,
    SimilarTraces,
    SuggestionsService,
    TrainingService,
    TrainModels,
    Words,
  ],
  exports: [SimilarService, ExistingServices],
})
export class RoutingModule {}
