import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallAdoption } from './calls/call-adoption.entity.js';
import { CallAdoptionsController } from './calls/call-adoptions.controller.js';
import { CallAdoptionsService } from './calls/call-adoptions.service.js';
import { CarryCallTerms } from './calls/carry-call-terms.processor.js';
import { CarryCalls } from './calls/carry-calls.processor.js';
import { CrossingTraces } from './crossings/crossing-traces.service.js';
import { ArrivalsService } from './crossings/arrivals.service.js';
import { CarryOpening } from './calls/carry-opening.processor.js';
import { CarryCrossings } from './crossings/carry-crossings.processor.js';
import { Crossing } from './crossings/crossing.entity.js';
import { CrossingsController } from './crossings/crossings.controller.js';
import { CrossingsService } from './crossings/crossings.service.js';
import { FollowMoves } from './crossings/follow-moves.processor.js';
import { ProposersService } from './crossings/proposers.service.js';
import { ReceiveCrossings } from './crossings/receive-crossings.processor.js';
import { Echo } from './echoes/echo.entity.js';
import { TellOthers } from './echoes/tell-others.processor.js';
import { GovernmentsController } from './governments/governments.controller.js';
import { GovernmentsService } from './governments/governments.service.js';
import { StoriesController } from './stories/stories.controller.js';
import { CarryStandings } from './standings/carry-standings.processor.js';
import { FollowStandings } from './standings/follow-standings.processor.js';
import { StandingsService } from './standings/standings.service.js';
import { StoriesService } from './stories/stories.service.js';
import { CarryWishes } from './wishes/carry-wishes.processor.js';
import { ReceiveWishes } from './wishes/receive-wishes.processor.js';
import { Wish } from './wishes/wish.entity.js';
import { WishesService } from './wishes/wishes.service.js';

const ofStandings = [CarryStandings, FollowStandings, StandingsService];
const ofWishes = [CarryWishes, ReceiveWishes, WishesService];
const services = [
  ArrivalsService,
  CallAdoptionsService,
  CrossingsService,
  GovernmentsService,
  ProposersService,
  StoriesService,
];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CallAdoption, Crossing, Echo, Wish])],
  controllers: [CallAdoptionsController, CrossingsController, GovernmentsController, StoriesController],
  providers: [
    ...services,
    ...ofStandings,
    ...ofWishes,
    CarryCallTerms,
    CarryCalls,
    CarryCrossings,
    CarryOpening,
    CrossingTraces,
    FollowMoves,
    ReceiveCrossings,
    TellOthers,
  ],
  exports: services,
})
export class ExchangeModule {}
