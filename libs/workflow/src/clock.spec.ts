import { type Input, resumeClock, type Snapshot, statutory, stopClock, transition } from './index.js';

const holidays = new Set(['2021-09-20', '2021-09-21', '2021-09-22']);
const isHoliday = (day: string) => holidays.has(day);

describe('a clock that stands', () => {
  it('keeps its due date and remembers the day', () => {
    expect(stopClock({ dueOn: '2021-09-15', clockStoppedOn: null }, '2021-08-18')).toEqual({
      dueOn: '2021-09-15',
      clockStoppedOn: '2021-08-18',
    });
  });

  it('keeps the first day when stopped twice', () => {
    const stopped = stopClock({ dueOn: '2021-09-15', clockStoppedOn: '2021-08-17' }, '2021-08-18');
    expect(stopped.clockStoppedOn).toBe('2021-08-17');
  });

  it.each([
    ['2021-09-15', '2021-08-18', '2021-08-18', '2021-09-15', 'supplied the same day: nothing to exclude'],
    ['2021-09-15', '2021-08-18', '2021-08-19', '2021-09-16', 'one night is one day'],
    ['2021-09-06', '2021-08-03', '2021-08-10', '2021-09-13', 'seven days'],
    ['2021-09-15', '2021-08-18', '2021-08-21', '2021-09-23', 'lands on Saturday 18, passes 추석'],
    ['2021-09-15', '2021-08-18', '2021-08-17', '2021-09-15', 'a day that lies before moves nothing back'],
    [null, '2021-08-18', '2021-08-25', null, 'no due date, nothing to move'],
  ])('due %s, stopped %s, resumed %s: due %s, %s', (dueOn, clockStoppedOn, today, moved, _why) => {
    expect(resumeClock({ dueOn, clockStoppedOn }, today, isHoliday)).toEqual({
      dueOn: moved,
      clockStoppedOn: null,
    });
  });
});

describe('the clock of a case', () => {
  const fields = { reason: 'fixable_defect', message: '도면을 더해 주세요.' };
  const facts = {
    isClaimed: true,
    isClaimedByActor: true,
    isOwnAgency: true,
    isInTriage: true,
    daysSinceOpened: 2,
  };
  const fire = (name: string, today: string, snapshot: Omit<Snapshot, 'facts'>) => {
    const input: Input = { roles: ['reviewer', 'citizen-owner'], fields, today, isHoliday };
    const outcome = transition(statutory, { ...snapshot, facts }, name, input);
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome;
  };
  const asked = () =>
    fire('request_supplement', '2021-08-18', {
      state: 'received',
      dueOn: '2021-09-15',
      clockStoppedOn: null,
    });

  it('stops for a supplement and runs on with it', () => {
    expect(asked()).toMatchObject({ dueOn: '2021-09-15', clockStoppedOn: '2021-08-18' });
    expect(fire('supply_supplement', '2021-08-21', asked())).toMatchObject({
      state: 'received',
      dueOn: '2021-09-23',
      clockStoppedOn: null,
    });
  });

  it.each(['close_unsupplemented', 'withdraw'])('does not stand any longer after %s', (name) => {
    expect(fire(name, '2021-08-25', asked())).toMatchObject({ dueOn: '2021-09-23', clockStoppedOn: null });
  });

  it('is left alone by a move between states in which it runs', () => {
    const running = { state: 'received', dueOn: '2021-09-18', clockStoppedOn: null };
    expect(fire('start_review', '2021-08-19', running)).toMatchObject({
      dueOn: '2021-09-18',
      clockStoppedOn: null,
    });
  });

  it.each([
    ['2021-02-29', '2021-09-15', '2021-08-18'],
    ['2021-08-21', '2021-09-31', '2021-08-18'],
    ['2021-08-21', '2021-09-15', 'yesterday'],
  ])('refuses days that no calendar has: today %s, due %s, stopped %s', (today, dueOn, clockStoppedOn) => {
    const snapshot = { state: 'supplement_requested', dueOn, clockStoppedOn, facts };
    const input: Input = { roles: ['citizen-owner'], fields: {}, today, isHoliday };
    expect(transition(statutory, snapshot, 'withdraw', input)).toMatchObject({
      code: 'workflow.date_invalid',
    });
  });
});
