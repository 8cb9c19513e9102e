import { choose, MOST, withinMost } from './selection.js';

const ids = [...'abcdef'];

describe('cases that are chosen', () => {
  it.each<[chosen: string, id: string, anchor: string | null, now: string]>([
    ['', 'c', null, 'c'],
    ['c', 'c', null, ''],
    ['e', 'b', null, 'be'],
    ['b', 'e', 'b', 'bcde'],
    ['e', 'b', 'e', 'bcde'],
    ['bcde', 'd', 'b', 'e'],
    ['', 'b', 'gone', 'b'],
  ])('%j and %s, after %s: %j', (chosen, id, anchor, now) => {
    expect(choose(ids, [...chosen], id, anchor).join('')).toBe(now);
  });

  it('are a hundred at the most', () => {
    const many = Array.from({ length: 150 }, (_, place) => `case-${place}`);
    expect(withinMost(choose(many, [many[0]!], many.at(-1)!, many[0]!), [many[0]!])).toEqual(
      many.slice(0, MOST),
    );
    // One more, higher up in the list, takes nobody's place.
    const lower = many.slice(50);
    expect(withinMost(choose(many, lower, many[3]!, null), lower)).toEqual(lower);
    expect(withinMost(choose(many, lower.slice(1), many[3]!, null), lower.slice(1))).toEqual([
      many[3],
      ...lower.slice(1),
    ]);
  });
});
