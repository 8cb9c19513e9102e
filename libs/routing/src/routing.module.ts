import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Route } from './routes/route.entity.js';
import { RouteCases } from './routes/route-cases.processor.js';
import { RoutingRule } from './rules/rule.entity.js';
import { RuleChecks } from './rules/rule-checks.service.js';
import { RuleTrialsService } from './rules/rule-trials.service.js';
import { RulesController } from './rules/rules.controller.js';
import { RulesService } from './rules/rules.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Route, RoutingRule])],
  controllers: [RulesController],
  providers: [RouteCases, RuleChecks, RuleTrialsService, RulesService],
})
export class RoutingModule {}
