import { PLANNED_ONCE, StatementNames } from './preparing-client.js';

const find = (where: string, rest = ''): string =>
  `SELECT "Idea"."id" AS "Idea_id" FROM "intake"."ideas" "Idea" WHERE ${where}${rest}`;

const names = new StatementNames();
const nameOf = (text: string) => names.of(text);

describe('the name of a statement', () => {
  it('is the same for the same text, and another for another', () => {
    const name = nameOf(find('"Idea"."id" = $1'));
    expect(name).toMatch(/^find_\d+$/);
    expect(nameOf(find('"Idea"."id" = $1'))).toBe(name);
    expect(nameOf(find('"Idea"."call_code" = $1'))).not.toBe(name);
  });

  it.each([
    ['a list of changing length', find('"Idea"."id" IN ($1, $2)')],
    [
      'a sorted beginning of many rows',
      find('"Idea"."status" = $1', '\n ORDER BY "Idea_id" DESC\n LIMIT 21'),
    ],
    ['what is written by hand', `select id from intake.ideas where id = $1`],
    ['a change', `UPDATE "intake"."ideas" SET "title" = $1`],
  ])('is none for %s', (_, text) => {
    expect(nameOf(text)).toBeUndefined();
  });

  it('is given to one that finds a single row, or sorts all it finds', () => {
    expect(nameOf(find('"Idea"."id" = $1', ' LIMIT 1'))).toBeDefined();
    expect(nameOf(find('"Idea"."id" IN ($1)', ' ORDER BY "Idea_id" ASC'))).toBeDefined();
  });

  it('is given to a sorted beginning that says it is planned well once', () => {
    const text = find('"Idea"."id" = $1', ' ORDER BY "Idea_id" ASC LIMIT 4');
    expect(nameOf(text)).toBeUndefined();
    expect(nameOf(`/* ${PLANNED_ONCE} */ ${text}`)).toBeDefined();
  });

  it('is given to two hundred: each is kept on every connection', () => {
    const some = new StatementNames();
    const given = Array.from({ length: 201 }, (_, number) => some.of(find(`"Idea"."id" = $${number}`)));
    expect(new Set(given).size).toBe(201);
    expect(given.at(-1)).toBeUndefined();
  });
});
