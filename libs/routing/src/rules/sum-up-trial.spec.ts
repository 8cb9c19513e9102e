import type { Choice } from './choose-agency.js';
import { type Outcome, sumUpTrial } from './sum-up-trial.js';

let count = 0;
const chosen = (agencyCode: string | null): Choice | null =>
  agencyCode === null ? null : { ruleCode: 'rule', agencyCode, matched: { topic: 'traffic' } };
const anOutcome = (from: string | null, to: string | null, present: string | null = null): Outcome => ({
  past: {
    ideaId: String((count += 1)),
    trackingNumber: '7Q2M-X0KD-3HV9A',
    title: '버스',
    topicCode: 'traffic',
    regionCode: null,
    callCode: null,
    agencyCode: present,
  },
  before: chosen(from),
  after: chosen(to),
});

describe('the figures of a trial', () => {
  it('count what is newly routed, moved and no longer routed, and what stays in triage', () => {
    const trial = sumUpTrial([
      anOutcome(null, 'a', 'a'),
      anOutcome(null, 'a', 'b'),
      anOutcome('a', 'b', 'b'),
      anOutcome('b', null, 'b'),
      anOutcome(null, null),
      anOutcome('a', 'a', 'a'),
    ]);
    expect(trial).toMatchObject({ tried: 6, newlyRouted: 2, moved: 1, noLongerRouted: 1 });
    expect([trial.triageBefore, trial.triageAfter]).toEqual([3, 2]);
    expect(trial.agreement).toEqual({ known: 5, before: 2, after: 3 });
    expect(trial.flows[0]).toEqual({ from: null, to: 'a', count: 2 });
  });

  it('show twenty examples at the most, of every flow some', () => {
    const many = Array.from({ length: 100 }, () => anOutcome(null, 'a'));
    const { examples } = sumUpTrial([...many, anOutcome('a', 'b')]);
    expect(examples).toHaveLength(20);
    expect(examples.map(({ from }) => from)).toContain('a');
  });

  it('are nothing where nothing was tried', () => {
    expect(sumUpTrial([])).toMatchObject({ tried: 0, flows: [], examples: [] });
  });
});
