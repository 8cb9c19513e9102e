import { Global, Module } from '@nestjs/common';
import { ResultsController } from './results/results.controller.js';
import { ResultsService } from './results/results.service.js';

@Global()
@Module({
  controllers: [ResultsController],
  providers: [ResultsService],
  exports: [ResultsService],
})
export class InsightModule {}
