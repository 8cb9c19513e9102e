import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CampaignMember } from './campaigns/campaign-member.entity.js';
import { CampaignsController } from './campaigns/campaigns.controller.js';
import { CampaignsService } from './campaigns/campaigns.service.js';
import { GroupCampaigns } from './campaigns/group-campaigns.processor.js';
import { Route } from './routes/route.entity.js';
import { RouteCases } from './routes/route-cases.processor.js';
import { RoutingRule } from './rules/rule.entity.js';
import { RuleChecks } from './rules/rule-checks.service.js';
import { RuleTrialsService } from './rules/rule-trials.service.js';
import { RulesController } from './rules/rules.controller.js';
import { RulesService } from './rules/rules.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CampaignMember, Route, RoutingRule])],
  controllers: [CampaignsController, RulesController],
  providers: [CampaignsService, GroupCampaigns, RouteCases, RuleChecks, RuleTrialsService, RulesService],
})
export class RoutingModule {}
