/**
 * Ledger: what happened, to which file, by whom, and when. `Ledger.record` appends an event and wakes the
 * contexts that listen; `@Listens` receives events in the worker; `setDue` plants an instant to act on;
 * `standStill` lets all of that wait for one tenant.
 */
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
export { CreateLedger1761000001000 } from './migrations/1761000001000-create-ledger.js';
export { Deliveries } from './outbox/deliveries.processor.js';
export { type Listener, Listens, type Sender } from './outbox/listens.js';
export { MOST_ATTEMPTS, Relay } from './outbox/relay.js';
export { moveOn, standStill } from './standstill/standstill.js';
export { hashSalted, hashText, newSalt } from './events/hash-text.js';
