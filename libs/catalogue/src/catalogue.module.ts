import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Agency } from './agencies/agency.entity.js';
import { AgendaItem } from './agenda/agenda-item.entity.js';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueService } from './catalogue.service.js';
import { ReasonOfDecision } from './reasons/reason.entity.js';
import { ReasonsController } from './reasons/reasons.controller.js';
import { ReasonsService } from './reasons/reasons.service.js';
import { Region } from './regions/region.entity.js';
import { PublicService } from './services/public-service.entity.js';
import { Topic } from './topics/topic.entity.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Agency, AgendaItem, PublicService, ReasonOfDecision, Region, Topic])],
  controllers: [CatalogueController, ReasonsController],
  providers: [CatalogueService, ReasonsService],
  exports: [CatalogueService],
})
export class CatalogueModule {}
