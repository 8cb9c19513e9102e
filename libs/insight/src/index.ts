/** Insight: figures over all contexts, computed when asked for. Reads everywhere, writes nowhere. */
export { type CountFault, CountsVerification } from './counts/counts-verification.service.js';
export { InsightModule } from './insight.module.js';
export { PROMISE_STATES, type PromiseState } from './results/promise-states.js';
export { PromisesQuery, RangeQuery } from './results/results.dto.js';
export { FiguresView, LaneView, PromisePage, PromiseView, ResultsView } from './results/results-view.dto.js';
export { ResultsService } from './results/results.service.js';
