/** Insight: figures over all contexts, open data and feeds. Reads everywhere, writes only what it counted itself. */
export { type CountFault, CountsVerification } from './counts/counts-verification.service.js';
export { FigureColumnView, FigureView } from './figures/figure-view.dto.js';
export { Drawings } from './figures/charts/drawings.service.js';
export { FiguresService } from './figures/figures.service.js';
export { FEEDS } from './feeds/entries.queries.js';
export { type Headlines, HeadlinesService } from './headlines/headlines.service.js';
export { InsightModule } from './insight.module.js';
export { AddFigures1766000007000 } from './migrations/1766000007000-add-figures.js';
export { AddReports1766000007010 } from './migrations/1766000007010-add-reports.js';
export { CreateInsight1766000006000 } from './migrations/1766000006000-create-insight.js';
export { DatasetView, OpenDataView } from './open-data/open-data-view.dto.js';
export { OpenDataService } from './open-data/open-data.service.js';
export { PROMISE_STATES, type PromiseState } from './results/promise-states.js';
export { PromisesQuery, RangeQuery } from './results/results.dto.js';
export { FiguresView, LaneView, PromisePage, PromiseView, ResultsView } from './results/results-view.dto.js';
export { ResultsService } from './results/results.service.js';
