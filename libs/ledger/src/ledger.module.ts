import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StoredCheckpoint } from './checkpoints/checkpoint.entity.js';
import { CheckpointsController } from './checkpoints/checkpoints.controller.js';
import { CheckpointsService } from './checkpoints/checkpoints.service.js';
import { KeepCheckpoints } from './checkpoints/keep-checkpoints.processor.js';
import { ProofsService } from './checkpoints/proofs.service.js';
import { DueSweep } from './due/due-sweep.js';
import { LedgerEvent } from './events/event.entity.js';
import { Ledger } from './events/ledger.service.js';
import { Timeline } from './events/timeline.service.js';
import { Verification } from './events/verification.service.js';
import { Deliveries } from './outbox/deliveries.processor.js';
import { ListenerRegistry } from './outbox/listener-registry.js';
import { Precedence } from './outbox/precedence.js';
import { QueueMeasures } from './outbox/queue-measures.service.js';
import { QueuesController } from './outbox/queues.controller.js';
import { QueuesService } from './outbox/queues.service.js';
import { Relay } from './outbox/relay.js';
import { TreeVerification } from './tree/tree-verification.service.js';
import { TreesService } from './tree/trees.service.js';

const services = [
  Ledger,
  Timeline,
  Verification,
  ListenerRegistry,
  Precedence,
  Relay,
  Deliveries,
  DueSweep,
  QueueMeasures,
  QueuesService,
  TreesService,
  TreeVerification,
  CheckpointsService,
  ProofsService,
  KeepCheckpoints,
];

@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([LedgerEvent, StoredCheckpoint])],
  controllers: [QueuesController, CheckpointsController],
  providers: services,
  exports: services,
})
export class LedgerModule {}
