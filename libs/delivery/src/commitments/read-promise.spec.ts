import { isOfPromise, readPromise, type Step } from './read-promise.js';

const at = (day: string): Date => new Date(`${day}T01:00:00Z`);

/** The moves of a case, one a line: day, effects, what was filled in. */
const steps = (...moves: [day: string, effects: string[], fields?: Step['fields']][]): Step[] =>
  moves.map(([day, effects, fields = {}], index) => ({ sequence: index + 1, at: at(day), effects, fields }));

const opened: [string, string[]] = ['2026-03-02', ['assign_agency']];
const adopted: [string, string[], object] = [
  '2026-03-10',
  ['publish_reply', 'promise'],
  { promisedOn: '2026-06-01' },
];
const kept: [string, string[]] = ['2026-06-01', ['keep_promise', 'notify_citizen']];

describe('readPromise', () => {
  it('finds none where none was made', () => {
    expect(readPromise([])).toBeNull();
    expect(readPromise(steps(opened, kept))).toBeNull();
  });

  it('reads what was promised, when, and that it runs', () => {
    expect(readPromise(steps(opened, adopted))).toEqual({
      promisedAt: at('2026-03-10'),
      firstPromisedOn: '2026-06-01',
      promisedOn: '2026-06-01',
      slips: 0,
      keptOn: null,
      droppedOn: null,
      effectFrom: null,
      effectGrade: null,
      effectWon: null,
      sequence: 2,
    });
  });

  it('counts later days only as slips, and keeps the first day', () => {
    const moved = (day: string): [string, string[], object] => [
      '2026-04-01',
      ['promise'],
      { promisedOn: day },
    ];
    const promise = readPromise(
      steps(adopted, moved('2026-07-01'), moved('2026-06-15'), moved('2026-08-01')),
    );
    expect(promise).toMatchObject({
      firstPromisedOn: '2026-06-01',
      promisedOn: '2026-08-01',
      slips: 2,
      promisedAt: at('2026-03-10'),
    });
  });

  it('ends once, on the day in Seoul', () => {
    const late: Step = {
      sequence: 3,
      at: new Date('2026-06-01T15:30:00Z'),
      effects: ['keep_promise'],
      fields: {},
    };
    expect(readPromise([...steps(opened, adopted), late])).toMatchObject({ keptOn: '2026-06-02' });
    const both = readPromise(steps(adopted, kept, ['2029-03-10', ['drop_promise']]));
    expect(both).toMatchObject({ keptOn: '2026-06-01', droppedOn: null });
    const dropped = readPromise(steps(adopted, ['2029-03-10', ['drop_promise']], kept));
    expect(dropped).toMatchObject({ keptOn: null, droppedOn: '2029-03-10' });
  });

  it('takes a promise after an end for a new one', () => {
    const again = readPromise(
      steps(adopted, kept, ['2026-09-01', ['promise'], { promisedOn: '2027-01-04' }]),
    );
    expect(again).toMatchObject({ firstPromisedOn: '2027-01-04', slips: 0, keptOn: null });
  });

  it('reads the effect that was measured, zero won too', () => {
    const promise = readPromise(
      steps(
        adopted,
        kept,
        ['2026-07-01', [], { effectFrom: '2026-06-10' }],
        ['2027-07-01', ['notify_citizen'], { grade: 'excellent', amount: 0 }],
      ),
    );
    expect(promise).toMatchObject({
      effectFrom: '2026-06-10',
      effectGrade: 'excellent',
      effectWon: 0,
      sequence: 4,
    });
  });
});

describe('isOfPromise', () => {
  it.each([
    [['assign_agency', 'notify_citizen'], {}, false],
    [['promise'], { promisedOn: '2026-06-01' }, true],
    [['keep_promise'], {}, true],
    [['drop_promise'], {}, true],
    [[], { effectFrom: '2026-06-01' }, true],
    [[], { grade: 'good' }, true],
  ])('of %j and %j says %s', (effects, fields, expected) => {
    expect(isOfPromise({ sequence: 1, at: at('2026-03-02'), effects, fields })).toBe(expected);
  });
});
