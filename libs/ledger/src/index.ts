/**
 * Ledger: what happened, to which file, by whom, and when. `Ledger.record` appends an event and wakes the
 * contexts that listen; `@Listens` receives events in the worker; `setDue` plants an instant to act on;
 * `standStill` lets all of that wait for one tenant. `CheckpointsService` signs what the ledger holds, `ProofsService`
 * proves what is in it, and `TreeVerification` finds what was changed since.
 */
export { CHECKPOINTS_A_PAGE } from './checkpoints/checkpoint.dto.js';
export { StoredCheckpoint } from './checkpoints/checkpoint.entity.js';
export { CheckpointsService } from './checkpoints/checkpoints.service.js';
export { CHECKPOINT, KeepCheckpoints } from './checkpoints/keep-checkpoints.processor.js';
export { ProofView } from './checkpoints/proof-view.dto.js';
export { ProofsService } from './checkpoints/proofs.service.js';
export { readPublicKey, verifierKey } from './checkpoints/sign-note.js';
export { clearDue, type Due, type DueAct, OnDue, setDue, setDueAll } from './due/due.js';
export { DueSweep } from './due/due-sweep.js';
export { type Change, type Changes, changesSince, positionNow } from './events/changes.queries.js';
export { declareEvents } from './events/event-kinds.js';
export { LedgerEvent } from './events/event.entity.js';
export { type LedgerState, readLedgerState } from './events/ledger-state.queries.js';
export { type ChainEnd, type Happening, Ledger } from './events/ledger.service.js';
export { Timeline } from './events/timeline.service.js';
export { type LedgerFault, Verification } from './events/verification.service.js';
export { LedgerModule } from './ledger.module.js';
export { RoundInstants1765000001000 } from './migrations/1765000001000-round-instants.js';
export { LetRemoverDelete1765000008200 } from './migrations/1765000008200-let-remover-delete.js';
export { AddPositions1766000007400 } from './migrations/1766000007400-add-positions.js';
export { AddStandstills1764000008000 } from './migrations/1764000008000-add-standstills.js';
export { SayWhyDeliveriesFail1766000007530 } from './migrations/1766000007530-say-why-deliveries-fail.js';
export { AddTrees1766000008100 } from './migrations/1766000008100-add-trees.js';
export { PlantCheckpoints1766000008110 } from './migrations/1766000008110-plant-checkpoints.js';
export { CreateLedger1761000001000 } from './migrations/1761000001000-create-ledger.js';
export { Deliveries } from './outbox/deliveries.processor.js';
export { GoesFirst, type Listener, Listens, type Sender } from './outbox/listens.js';
export { MOST_ATTEMPTS, Relay } from './outbox/relay.js';
export { moveOn, standStill } from './standstill/standstill.js';
export { hashSalted, hashText, newSalt } from './events/hash-text.js';
export { type TreeFault, TreeVerification } from './tree/tree-verification.service.js';
