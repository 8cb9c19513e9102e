import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Commitment } from './commitments/commitment.entity.js';
import { FollowPromises } from './commitments/follow-promises.processor.js';
import { FollowSuccessors } from './commitments/follow-successors.processor.js';
import { Milestone } from './milestones/milestone.entity.js';
import { MilestonesController } from './milestones/milestones.controller.js';
import { MilestoneTraces } from './milestones/milestone-traces.service.js';
import { MilestonesService } from './milestones/milestones.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Commitment, Milestone])],
  controllers: [MilestonesController],
  providers: [FollowPromises, FollowSuccessors, MilestonesService, MilestoneTraces],
  exports: [MilestonesService],
})
export class DeliveryModule {}
