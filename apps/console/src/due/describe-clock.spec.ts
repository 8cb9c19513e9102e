import { type ClockFacts, describeClock } from './describe-clock.js';

const running: ClockFacts = {
  dueOn: '2026-12-10',
  dueAt: '2026-12-10T15:00:00Z',
  stoppedAt: null,
  endedAt: null,
  breachedAt: null,
};
const at = '2026-12-01T03:00:00Z';

describe('a clock of a case', () => {
  it.each<[name: string, facts: Partial<ClockFacts>, now: string, said: object]>([
    ['runs', {}, at, { tone: 'calm', phrase: 'left', count: 9 }],
    ['runs out soon', {}, '2026-12-07T03:00:00Z', { tone: 'soon', phrase: 'left', count: 3 }],
    ['runs out today', {}, '2026-12-10T14:59:59Z', { tone: 'soon', phrase: 'today' }],
    ['has run over', {}, '2026-12-10T15:00:00Z', { tone: 'overdue', phrase: 'past', count: 1 }],
    ['of hours has run over', { dueAt: '2026-12-10T05:00:00Z' }, '2026-12-10T06:00:00Z', { phrase: 'past' }],
    ['stands', { stoppedAt: at }, '2027-02-01T00:00:00Z', { phrase: 'stopped', since: new Date(at) }],
    ['ended in time', { endedAt: at }, '2027-02-01T00:00:00Z', { phrase: 'ended', hasRunOver: false }],
    ['ended too late', { endedAt: at, breachedAt: at }, at, { phrase: 'ended', hasRunOver: true }],
  ])('%s', (_, facts, now, said) => {
    expect(describeClock({ ...running, ...facts }, new Date(now))).toMatchObject(said);
  });
});
