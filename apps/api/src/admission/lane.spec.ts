import { Lane } from './lane.js';

/** The shortest line that a lane may have, and longer than any. */
const [SHORT, LONG] = [40, 1_000];

describe('a lane', () => {
  let time = 0;
  const lane = (most: number) => new Lane(most, () => time);

  async function hasTurn(turn: Promise<boolean>): Promise<boolean> {
    return Promise.race([turn, new Promise<false>((no) => setImmediate(no, false))]);
  }

  /** Lets people in until it is full; gives how many waited then. */
  function fill(one: Lane): number {
    let length = 0;
    for (; !one.isFull && length < LONG; length++) void one.enter();
    return length;
  }

  /** One comes and one goes, so often; the line stays as long as it was. */
  function pass(one: Lane, turns: number, gapMs: number): void {
    for (let turn = 0; turn < turns; turn++) {
      void one.enter();
      time += gapMs;
      one.leave();
    }
  }

  it('lets so many work at a time, the others in the order in which they came', async () => {
    const two = lane(2);
    await Promise.all([two.enter(), two.enter()]);
    const [third, fourth] = [two.enter(), two.enter()];
    expect([await hasTurn(third), await hasTurn(fourth)]).toEqual([false, false]);
    two.leave();
    expect([await hasTurn(third), await hasTurn(fourth)]).toEqual([true, false]);
    two.leave();
    expect(await hasTurn(fourth)).toBe(true);
    two.leave();
    two.leave();
    expect(await hasTurn(two.enter())).toBe(true);
  });

  it('is full when the line takes longer than anybody should wait, by its pace, and never a short one', () => {
    const lengthAt = (gapMs: number): number => {
      const one = lane(1);
      for (let entered = 0; entered < 3; entered++) void one.enter();
      pass(one, 500, gapMs);
      return fill(one) + 2;
    };
    expect(lengthAt(1)).toBeGreaterThan(140);
    expect(lengthAt(1)).toBeLessThan(160);
    expect(lengthAt(100)).toBe(SHORT);
  });

  it('is full when the line stands still', () => {
    const one = lane(1);
    for (let entered = 0; entered < SHORT + 2; entered++) void one.enter();
    expect(one.isFull).toBe(false);
    time += 400;
    expect(one.isFull).toBe(true);
  });

  it('finds its pace again after a long standstill', () => {
    const one = lane(1);
    for (let entered = 0; entered < SHORT + 2; entered++) void one.enter();
    time += 30_000;
    one.leave();
    expect(one.isFull).toBe(true);
    pass(one, 500, 3);
    expect(one.isFull).toBe(false);
  });

  it('lets go whoever has lost patience, and gives the turn to the next', async () => {
    const one = lane(1);
    await one.enter();
    const [impatient, patient] = [one.enter(5), one.enter()];
    expect(await impatient).toBe(false);
    one.leave();
    expect(await hasTurn(patient)).toBe(true);
  });
});
