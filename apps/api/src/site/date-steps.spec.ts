import { dateSteps } from './date-steps.js';

const idea = {
  ...{ status: 'submitted', state: 'received', submittedAt: '2026-03-02', decidedAt: null },
  ...{ promisedOn: null, dueOn: '2026-04-02', clockStoppedOn: null },
};
const step = (state: string, at: string, place: unknown = null) => ({ state, at, place });

describe('dateSteps', () => {
  it('dates what was reached, and the decision by the last day of its time', () => {
    expect(dateSteps(idea, [step('received', '2026-03-02')])).toEqual({
      receive: { is: 'reached', on: '2026-03-02' },
      decide: { is: 'due', on: '2026-04-02' },
    });
    const reviewed = [step('received', '2026-03-02'), step('under_review', '2026-03-05')];
    expect(dateSteps({ ...idea, state: 'under_review' }, reviewed)).toMatchObject({
      review: { is: 'reached', on: '2026-03-05' },
    });
  });

  it('gives no day to a time that stands still, nor to steps of other governments', () => {
    const waiting = { ...idea, state: 'supplement_requested', clockStoppedOn: '2026-03-04' };
    expect(dateSteps(waiting, [step('under_review', '2026-03-05', { ko: '전주', en: 'Jeonju' })])).toEqual({
      receive: { is: 'reached', on: '2026-03-02' },
    });
  });

  it('dates decision, promise and what was carried out', () => {
    const adopted = { ...idea, state: 'adopted', decidedAt: '2026-03-20', promisedOn: '2027-05-03' };
    const steps = [step('under_review', '2026-03-05'), step('adopted', '2026-03-20')];
    expect(dateSteps({ ...adopted, dueOn: '2027-05-03' }, steps)).toMatchObject({
      decide: { is: 'reached', on: '2026-03-20' },
      promise: { is: 'promised', on: '2027-05-03' },
    });
    const done = { ...adopted, state: 'implemented', dueOn: null };
    expect(dateSteps(done, [...steps, step('implemented', '2027-04-01')]).carry_out).toEqual({
      is: 'reached',
      on: '2027-04-01',
    });
  });

  it.each([
    { ...idea, status: 'withdrawn' },
    { ...idea, status: 'unconfirmed', state: null },
  ])('dates nothing of what has no case: %j', (one) => {
    expect(dateSteps(one, [])).toEqual({});
  });
});
