/**
 * Delivery: what follows an adoption. `Commitment` is the promise as it stands, read from the ledger; milestones
 * are the steps on the way to its day.
 */
export { Commitment } from './commitments/commitment.entity.js';
export { deliveryEvents } from './delivery.events.js';
export { DeliveryModule } from './delivery.module.js';
export { CreateDelivery1763000009000 } from './migrations/1763000009000-create-delivery.js';
export { PlantCommitments1763000009100 } from './migrations/1763000009100-plant-commitments.js';
export { Milestone } from './milestones/milestone.entity.js';
export { MilestoneView } from './milestones/milestone-view.dto.js';
export { MilestonesService } from './milestones/milestones.service.js';
export { IndexPromises1766000006200 } from './migrations/1766000006200-index-promises.js';
