import { openClocks } from '../moves/transition.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { aCaseOf, at, type CaseUnderWay, isHoliday } from './a-case-under-way.js';
import { endOf, instantAt } from './seoul-time.js';

const received = (): CaseUnderWay => aCaseOf(statutory);
const asked = (): CaseUnderWay =>
  received().move('request_supplement', at('2026-03-05', 15), { respondBy: '2026-03-12' });
const reviewed = (): CaseUnderWay => received().move('start_review', at('2026-03-03'));
const adopted = (): CaseUnderWay => reviewed().move('adopt', at('2026-03-30'), { promisedOn: '2026-09-01' });
const declined = (): CaseUnderWay => reviewed().move('decline', at('2026-03-30'));
const petition = (): CaseUnderWay => asked().move('convert_to_petition', at('2026-03-16', 9));

describe('a clock starts', () => {
  it('when the case is opened, and for a call with its closing', () => {
    const [decision, ...others] = openClocks(small, at('2026-03-31', 18), isHoliday);
    expect(others).toEqual([]);
    expect(decision).toEqual({
      ...{ code: 'decision', startedAt: at('2026-03-31', 18), dueAt: endOf('2026-04-30') },
      ...{ stops: [], extendedBy: 0, givenOn: null, endedAt: null },
    });
  });

  it('when a state is entered, and not where a move stays there or the clock runs already', () => {
    expect(received().move('transfer', at('2026-03-04')).running).toEqual(['decision']);
    const [decision] = received().clocks('decision');
    const supplied = asked().move('supply_supplement', at('2026-03-10', 9));
    expect(supplied.clocks('decision')).toHaveLength(1);
    expect(supplied.clocks('decision')[0]!.startedAt).toEqual(decision!.startedAt);
    expect(adopted().move('recommend', at('2026-04-01')).running).toEqual(['promise', 'management']);
  });

  it('on the day that a field names', () => {
    const observed = adopted()
      .move('implement', at('2026-07-01'))
      .move('observe_effect', at('2026-07-10'), { effectFrom: '2026-06-01' });
    expect(observed.clocks('effect')).toMatchObject([
      { startedAt: instantAt('2026-06-01'), dueAt: endOf('2027-06-01') },
    ]);
  });

  it('again after it ended, and keeps the first', () => {
    const again = declined()
      .move('reopen', at('2026-05-01'))
      .move('uphold', at('2026-05-20'))
      .move('reopen', at('2026-08-03'));
    expect(again.clocks('re_examination')).toMatchObject([
      { startedAt: at('2026-05-01'), endedAt: at('2026-05-20') },
      { startedAt: at('2026-08-03'), dueAt: endOf('2026-09-03'), endedAt: null },
    ]);
  });
});

describe('a clock stands', () => {
  it('in the states of its rule, and its day does not move yet', () => {
    expect(asked().clocks('decision')).toMatchObject([
      { dueAt: endOf('2026-04-02'), stops: [{ from: at('2026-03-05', 15), to: null }], endedAt: null },
    ]);
  });

  it('and runs on, later by the days it stood', () => {
    const supplied = asked().move('supply_supplement', at('2026-03-10', 9));
    // 6 to 10 March are five days: Thursday 2 April becomes Tuesday 7 April.
    expect(supplied.clocks('decision')).toMatchObject([
      { dueAt: endOf('2026-04-07'), stops: [{ from: at('2026-03-05', 15), to: at('2026-03-10', 9) }] },
    ]);
  });

  it('as often as it must', () => {
    const consulted = asked()
      .move('supply_supplement', at('2026-03-10', 9))
      .move('start_review', at('2026-03-11'))
      .move('consult', at('2026-03-12'))
      .move('end_consultation', at('2026-03-20'));
    expect(consulted.clocks('decision')[0]!.stops).toHaveLength(2);
    expect(consulted.clocks('decision')[0]!.dueAt).toEqual(endOf('2026-04-15'));
    expect(consulted.clocks('consultation')).toMatchObject([
      { dueAt: endOf('2026-04-02'), endedAt: at('2026-03-20') },
    ]);
  });

  it('no longer when it was too late', () => {
    const late = reviewed().move('consult', at('2026-04-06')).move('end_consultation', at('2026-04-20'));
    expect(late.clocks('decision')).toMatchObject([{ dueAt: endOf('2026-04-02'), endedAt: null }]);
  });

  it('until the case ends, with which it ends too', () => {
    const [decision] = petition().clocks('decision');
    expect(decision).toMatchObject({
      ...{ dueAt: endOf('2026-04-02'), endedAt: at('2026-03-16', 9) },
      stops: [{ from: at('2026-03-05', 15), to: at('2026-03-16', 9) }],
    });
  });
});

describe('a clock ends', () => {
  it('in the states of its rule, and the next ones begin', () => {
    expect(adopted().clocks('decision')).toMatchObject([
      { endedAt: at('2026-03-30'), dueAt: endOf('2026-04-02') },
    ]);
    expect(adopted().running).toEqual(['promise', 'management']);
    expect(declined().running).toEqual(['appeal', 'retention']);
    expect(reviewed().move('withdraw', at('2026-03-04')).running).toEqual([]);
  });

  it('for good: what came before is left as it was', () => {
    const before = declined().clocks('decision');
    expect(declined().move('request_re_examination', at('2026-04-01')).clocks('decision')).toEqual(before);
  });
});

describe('a day that is given', () => {
  it('ends the clock, whatever day of the week it is', () => {
    const [promise] = adopted().clocks('promise');
    expect(promise).toMatchObject({ givenOn: '2026-09-01', dueAt: endOf('2026-09-01') });
    const onSunday = reviewed().move('adopt', at('2026-03-30'), { promisedOn: '2026-08-30' });
    expect(onSunday.clocks('promise')).toMatchObject([{ dueAt: endOf('2026-08-30') }]);
  });

  it('may be moved, and nothing but it', () => {
    const slipped = adopted().move('report_slip', at('2026-08-20'), { promisedOn: '2026-12-01' });
    const [before] = adopted().clocks('promise');
    expect(slipped.clocks('promise')).toEqual([
      { ...before, givenOn: '2026-12-01', dueAt: endOf('2026-12-01') },
    ]);
    expect(slipped.clocks('management')).toEqual(adopted().clocks('management'));
  });

  it('of a move that does not ask for it is left aside', () => {
    const told = adopted().move('recommend', at('2026-04-01'), { promisedOn: '2026-12-01' });
    expect(told.clocks('promise')).toEqual(adopted().clocks('promise'));
  });
});

describe('a petition', () => {
  it('has fourteen days and eight hours', () => {
    expect(petition().clocks('petition')).toMatchObject([{ dueAt: endOf('2026-04-02') }]);
    expect(petition().clocks('petition_transfer')).toMatchObject([{ dueAt: at('2026-03-16', 18) }]);
  });

  it('passed on, gives the next agency its hours, and takes none of the days', () => {
    const passedOn = petition().move('transfer_petition', at('2026-03-16', 17));
    expect(passedOn.clocks('petition_transfer')).toMatchObject([
      { dueAt: at('2026-03-16', 18), endedAt: at('2026-03-16', 17) },
      { startedAt: at('2026-03-16', 17), dueAt: at('2026-03-17', 17), endedAt: null },
    ]);
    expect(passedOn.clocks('petition')).toEqual(petition().clocks('petition'));
  });

  it('is extended once, by no more than its own length', () => {
    const extended = petition().move('extend_petition', at('2026-03-30'), { extendBy: 7 });
    expect(extended.clocks('petition')).toMatchObject([{ extendedBy: 7, dueAt: endOf('2026-04-13') }]);
    const twice = (): CaseUnderWay => extended.move('extend_petition', at('2026-03-31'), { extendBy: 1 });
    expect(twice).toThrow('not_extended');
    const tooLong = (): CaseUnderWay =>
      petition().move('extend_petition', at('2026-03-30'), { extendBy: 15 });
    expect(tooLong).toThrow('extended_within_period');
  });

  it('may be extended again, by a workflow that says so (민원처리법 시행령 §21① 단서)', () => {
    const isOnce = ({ name }: { name: string }): boolean => name !== 'not_extended';
    const transitions = statutory.transitions.map((move) => ({
      ...move,
      conditions: move.conditions.filter(isOnce),
    }));
    const again = aCaseOf({ ...statutory, transitions })
      .move('request_supplement', at('2026-03-05', 15), { respondBy: '2026-03-12' })
      .move('convert_to_petition', at('2026-03-16', 9))
      .move('extend_petition', at('2026-03-30'), { extendBy: 7 })
      .move('extend_petition', at('2026-04-10'), { extendBy: 3 });
    expect(again.clocks('petition')).toMatchObject([{ extendedBy: 10, dueAt: endOf('2026-04-16') }]);
  });

  it('is taken back by whoever made it, and then no time of it runs (민원처리법 §22②)', () => {
    const inProgress = petition().move('start_petition', at('2026-03-16', 10));
    const asked = petition().move('request_petition_supplement', at('2026-03-16', 10));
    for (const one of [petition(), inProgress, asked]) {
      const withdrawn = one.move('withdraw', at('2026-03-16', 11));
      expect([withdrawn.state, withdrawn.running]).toEqual(['withdrawn', []]);
    }
  });

  it('keeps its extension while it stands and runs on', () => {
    const supplied = petition()
      .move('extend_petition', at('2026-03-17'), { extendBy: 7 })
      .move('request_petition_supplement', at('2026-03-18'))
      .move('supply_petition_supplement', at('2026-03-19'));
    // 18 and 19 March are both left out: two working days more than Monday 13 April.
    expect(supplied.clocks('petition')).toMatchObject([{ extendedBy: 7, dueAt: endOf('2026-04-15') }]);
  });
});

describe('a clock that a merge ended', () => {
  const merged = (): CaseUnderWay => reviewed().move('close_duplicate', at('2026-03-10'));

  it('runs on once that is undone, due on the day it always was', () => {
    expect(merged().clocks('decision')).toMatchObject([{ endedAt: at('2026-03-10') }]);
    const apart = merged().move('undo_merge', at('2026-03-20'));
    expect(apart.clocks('decision')).toEqual(reviewed().clocks('decision'));
    expect(apart.running).toEqual(['decision']);
  });

  it('is overdue at once where its time ran out meanwhile', () => {
    const apart = merged().move('undo_merge', at('2026-06-01'));
    expect(apart.clocks('decision')).toMatchObject([{ dueAt: endOf('2026-04-02'), endedAt: null }]);
  });

  it('ends again with a second merge, and what ended before the merge stays ended', () => {
    const again = asked()
      .move('supply_supplement', at('2026-03-10', 9))
      .move('close_duplicate', at('2026-03-11'))
      .move('undo_merge', at('2026-03-12'))
      .move('close_duplicate', at('2026-03-13'));
    expect(again.running).toEqual([]);
    expect(again.clocks('decision')).toMatchObject([{ endedAt: at('2026-03-13') }]);
    expect(again.clocks('supplement')).toMatchObject([{ endedAt: at('2026-03-10', 9) }]);
  });
});
