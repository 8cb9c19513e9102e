import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Route } from './routes/route.entity.js';
import { RouteCases } from './routes/route-cases.processor.js';
import { RoutingRule } from './rules/rule.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Route, RoutingRule])],
  providers: [RouteCases],
})
export class RoutingModule {}
