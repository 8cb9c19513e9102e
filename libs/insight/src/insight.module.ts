import { Global, Module } from '@nestjs/common';
import { CountsVerification } from './counts/counts-verification.service.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { FeedsService } from './feeds/feeds.service.js';
import { HeadlinesService } from './headlines/headlines.service.js';
import { MeasureOpenData } from './open-data/measure-open-data.processor.js';
import { OpenDataController } from './open-data/open-data.controller.js';
import { OpenDataService } from './open-data/open-data.service.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsService } from './results/results.service.js';

@Global()
@Module({
  controllers: [ResultsController, OpenDataController, FeedsController],
  providers: [
    CountsVerification,
    FeedsService,
    HeadlinesService,
    MeasureOpenData,
    OpenDataService,
    ResultsService,
  ],
  exports: [CountsVerification, HeadlinesService, OpenDataService, ResultsService],
})
export class InsightModule {}
