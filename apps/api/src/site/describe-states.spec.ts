import { small, statutory } from '@app/workflow';
import { describeStates } from './describe-states.js';

const of = (code: string, definition = statutory) =>
  describeStates(definition).find(({ state }) => state.code === code)!;
const codes = (rows: { code: string }[]) => rows.map(({ code }) => code);

describe('describeStates', () => {
  it('tells who acts, what time begins or stands, what the proposer may do and what follows', () => {
    const received = of('received');
    expect([received.actor, codes(received.begins)]).toEqual(['agency', ['decision']]);
    expect(received.own.map(({ name }) => name)).toEqual(['withdraw']);
    expect(codes(received.follows)).toContain('under_review');

    const supplement = of('supplement_requested');
    expect([supplement.actor, codes(supplement.begins)]).toEqual(['proposer', ['supplement']]);
    expect(codes(supplement.stands)).toEqual(['decision']);
    expect(supplement.own.map(({ name }) => name)).toEqual(expect.arrayContaining(['supply_supplement']));

    expect(of('consulting').actor).toBe('others');
    expect(of('not_adopted')).toMatchObject({ actor: 'nobody' });
    expect(codes(of('not_adopted').begins)).toEqual(['appeal']);
    expect(of('done', small)).toMatchObject({ actor: 'over', own: [], follows: [] });
  });

  it('leaves out states and deadlines that nobody may see', () => {
    expect(of('withdrawn')).toBeUndefined();
    for (const { begins, follows } of describeStates(statutory)) {
      expect(begins.every(({ isPublic }) => isPublic)).toBe(true);
      expect(codes(follows)).not.toContain('withdrawn');
    }
  });
});
