import { Global, Module } from '@nestjs/common';
import { CountsVerification } from './counts/counts-verification.service.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsService } from './results/results.service.js';

@Global()
@Module({
  controllers: [ResultsController],
  providers: [CountsVerification, ResultsService],
  exports: [CountsVerification, ResultsService],
})
export class InsightModule {}
