import { orderTables } from './order-tables.js';

const order = (tables: Record<string, string[]>): string[] =>
  orderTables(Object.entries(tables).map(([name, names]) => ({ name, names }))).map(({ name }) => name);

describe('the order in which tables are emptied', () => {
  it('puts each before those whose rows it names', () => {
    expect(
      order({ cases: ['workflows'], workflows: [], acts: ['cases'], points: ['cases', 'workflows'] }),
    ).toEqual([...['acts', 'points'], 'cases', 'workflows']);
  });

  it('does not end in a ring, and names who is in it', () => {
    expect(() => order({ hen: ['egg'], egg: ['hen'], nest: ['hen'] })).toThrow('each other: hen, egg');
  });
});
