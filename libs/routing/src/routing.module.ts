import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignMember } from './campaigns/campaign-member.entity.js';
import { CampaignsController } from './campaigns/campaigns.controller.js';
import { CampaignsService } from './campaigns/campaigns.service.js';
import { GroupCampaigns } from './campaigns/group-campaigns.processor.js';
import { Route } from './routes/route.entity.js';
import { RouteCases } from './routes/route-cases.processor.js';
import { RoutingRule } from './rules/rule.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([CampaignMember, Route, RoutingRule])],
  controllers: [CampaignsController],
  providers: [CampaignsService, GroupCampaigns, RouteCases],
})
export class RoutingModule {}
