import { checkOpening, type OpeningFacts } from './checklist.policy.js';

const ready: OpeningFacts = {
  ...{
    lookedThrough: ['look', 'holidays'],
    administrators: 2,
    agencies: ['plan', 'sea'],
    coordinator: 'plan',
  },
  ...{ staffed: ['plan', 'sea'], routed: ['sea'], hasWorkflow: true, calls: 1 },
};
const missing = (facts: Partial<OpeningFacts>, isRequired: boolean): string[] =>
  checkOpening({ ...ready, ...facts })
    .filter((line) => !line.isDone && line.isRequired === isRequired)
    .map(({ code }) => code);

describe('the checklist before the opening', () => {
  it('misses nothing where everything is there', () => {
    expect(checkOpening(ready).every(({ isDone }) => isDone)).toBe(true);
  });

  it.each<[string, Partial<OpeningFacts>, string[], string[]]>([
    ['nobody administers', { administrators: 0 }, ['administrator'], ['second_administrator']],
    ['one administers alone', { administrators: 1 }, [], ['second_administrator']],
    ['nobody looked', { lookedThrough: [] }, ['look'], ['holidays']],
    ['there is no agency', { agencies: [], staffed: [] }, ['agencies', 'reviewers'], ['coverage']],
    ['nobody reviews', { staffed: [] }, ['reviewers'], ['coverage']],
    ['who reviews works where no agency stands', { staffed: ['gone'] }, ['reviewers'], ['coverage']],
    ['nobody is the last resort', { coordinator: null }, ['coordinator'], []],
    ['no workflow is published', { hasWorkflow: false }, ['workflow'], []],
    ['no rule is on', { routed: [] }, [], ['rules']],
    ['no call is open', { calls: 0 }, [], ['calls']],
  ])('says so where %s', (_, facts, required, recommended) => {
    expect([missing(facts, true), missing(facts, false)]).toEqual([required, recommended]);
  });

  it('names the agencies where nobody would look, the last resort among them', () => {
    const coverage = checkOpening({ ...ready, staffed: [], routed: ['sea'] }).find(
      ({ code }) => code === 'coverage',
    );
    expect(coverage!.agencies).toEqual(['plan', 'sea']);
  });
});
