import { declareEvents } from '@app/ledger';

/** A report was closed: its period. */
export const insightEvents = declareEvents({ 'report.closed': 'recorded' });
