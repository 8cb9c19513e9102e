import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, sourcesIn } from './sources.js';

const sources = sourcesIn('apps', 'libs', 'test');
const owned = sources.filter(({ path }) => !path.startsWith('libs/client/'));
const pathsOf = (found: { path: string }[]): string[] => found.map(({ path }) => path);

/** What a file is for, said by its suffix. A new role is a decision, not a habit. */
const ROLES = new Set([
  ...[
    'entity',
    'dto',
    'controller',
    'service',
    'queries',
    'processor',
    'policy',
    'events',
    'errors',
    'module',
  ],
  ...['pages', 'guard', 'filter', 'strategy', 'interceptor', 'spec', 'db.spec', 'd', 'config'],
]);
const NOBODYS = /^(utils?|commons?|helpers?|managers?|shared|core|misc|base|lib|types|interfaces|constants)$/;
const MOST_LINES = 300;
const MEDIAN_LINES = 60;

const nameOf = (path: string): string => path.split('/').at(-1)!;
const linesOf = (text: string): number => text.split('\n').length - 1;

describe('names and sizes of our files', () => {
  it('finds them', () => {
    expect(owned.length).toBeGreaterThan(200);
  });

  it('calls nothing utils, common, helpers, manager, shared or core', () => {
    const folders = ['apps', 'libs', 'test', 'scripts', 'docs', 'docker'].flatMap((top) =>
      readdirSync(join(root, top), { recursive: true }).map((entry) => join(top, String(entry))),
    );
    const bad = folders.filter((path) =>
      path.split(/[\\/]/).some((part) => part.split(/[.-]/).some((word) => NOBODYS.test(word))),
    );
    expect(bad).toEqual([]);
  });

  it('gives every file a role of the closed list, or the name of one thing', () => {
    const strange = owned.filter(({ path }) => {
      const [name, ...role] = nameOf(path)
        .replace(/\.tsx?$/, '')
        .split('.');
      const isNamed = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name!) || path.startsWith('apps/console/');
      return !isNamed || (role.length > 0 && !ROLES.has(role.join('.')));
    });
    expect(pathsOf(strange)).toEqual([]);
  });

  it('keeps a controller to HTTP and a service to rules: one class of its role in each', () => {
    const roles = { controller: /class \w+Controller\b/, module: /class \w+Module\b/, entity: /^@Entity\(/m };
    for (const [role, says] of Object.entries(roles)) {
      const files = owned.filter(({ path }) => path.endsWith(`.${role}.ts`));
      expect(files.length).toBeGreaterThan(2);
      expect(pathsOf(files.filter(({ text }) => !says.test(text)))).toEqual([]);
    }
  });

  it(`has no file over ${MOST_LINES} lines, and half of them under ${MEDIAN_LINES}`, () => {
    expect(pathsOf(owned.filter(({ text }) => linesOf(text) > MOST_LINES))).toEqual([]);
    const lengths = owned.map(({ text }) => linesOf(text)).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(MEDIAN_LINES);
  });

  it.each([
    ['changes tables at boot', /synchronize:\s*true/],
    ['turns the text "false" into true', /enableImplicitConversion:\s*true/],
    [
      'sets the tenant for longer than a transaction',
      /set_config\([^)]*,\s*false\s*\)|\bset\s+app\.tenant\b/i,
    ],
    ['saves a whole row over another’s change', /\b(tx|manager|repository)\.save\(/],
    ['leaves lines in a job that get lost', /\bjob\.log\(/],
    ['runs text as code', /\beval\(|\bnew Function\(|node:vm/],
    ['hands text to a shell', /(?<![.\w])exec(Sync)?\(|shell:\s*true/],
    ['is switched off', /\b(describe|it|test)\.(skip|only|todo)\(|\bx(it|describe)\(/],
    ['waits to be written', /\b(TODO|FIXME|XXX|HACK)\b/],
  ])('has nothing that %s', (_what, pattern) => {
    const here = 'test/architecture/names.spec.ts';
    expect(pathsOf(sources.filter(({ path, text }) => path !== here && pattern.test(text)))).toEqual([]);
  });
});
