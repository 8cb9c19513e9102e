import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Route } from './routes/route.entity.js';
import { RouteCases } from './routes/route-cases.processor.js';
import { RoutingRule } from './rules/rule.entity.js';
import { IndexSimilar } from './similar/index/index-similar.processor.js';
import { ReadAllIdeas } from './similar/index/read-all-ideas.processor.js';
import { ReadIdeas } from './similar/index/read-ideas.service.js';
import { SharesOfTerms } from './similar/index/shares-of-terms.service.js';
import { SimilarText } from './similar/index/similar-text.entity.js';
import { ExistingServices } from './similar/services/existing-services.service.js';
import { SimilarController } from './similar/similar.controller.js';
import { SimilarService } from './similar/similar.service.js';
import { Words } from './similar/words/words.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Route, RoutingRule, SimilarText])],
  controllers: [SimilarController],
  providers: [
    RouteCases,
    Words,
    SharesOfTerms,
    ReadIdeas,
    IndexSimilar,
    ReadAllIdeas,
    SimilarService,
    ExistingServices,
  ],
  exports: [SimilarService, ExistingServices],
})
export class RoutingModule {}
