import { Global, Module } from '@nestjs/common';
import { CountsVerification } from './counts/counts-verification.service.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { FeedsService } from './feeds/feeds.service.js';
import { Drawings } from './figures/charts/drawings.service.js';
import { FiguresController } from './figures/figures.controller.js';
import { FiguresService } from './figures/figures.service.js';
import { FiguresVerification } from './figures/figures-verification.service.js';
import { KeepFigures } from './figures/keep-figures.processor.js';
import { HeadlinesService } from './headlines/headlines.service.js';
import { MeasureOpenData } from './open-data/measure-open-data.processor.js';
import { OpenDataController } from './open-data/open-data.controller.js';
import { OpenDataService } from './open-data/open-data.service.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsService } from './reports/reports.service.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsService } from './results/results.service.js';

@Global()
@Module({
  controllers: [ResultsController, OpenDataController, FeedsController, FiguresController, ReportsController],
  providers: [
    CountsVerification,
    Drawings,
    FeedsService,
    FiguresService,
    FiguresVerification,
    HeadlinesService,
    KeepFigures,
    MeasureOpenData,
    OpenDataService,
    ReportsService,
    ResultsService,
  ],
  exports: [CountsVerification, Drawings, FiguresService, HeadlinesService, OpenDataService, ResultsService],
})
export class InsightModule {}
