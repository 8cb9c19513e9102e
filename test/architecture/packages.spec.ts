import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { root } from './sources.js';

const run = promisify(execFile);
const WEAKNESS = {
  ...{ id: 1, url: 'https://advisories.example/GHSA-aaaa-bbbb-cccc', title: 'Made up for this test' },
  ...{ severity: 'high', vulnerable_versions: '*', cwe: [], cvss: { score: 8, vectorString: null } },
};

/** A registry that knows of this weakness of fastify, or of none, or is not there to be asked. */
let tells: object | null;
let asked: number;
let registry: Server;
let address: string;

beforeAll(async () => {
  registry = createServer((request, answer) => {
    const isQuestion = request.url === '/-/npm/v1/security/advisories/bulk';
    if (isQuestion) asked++;
    request.resume().on('end', () => {
      answer.writeHead(!isQuestion ? 404 : tells ? 200 : 405, { 'content-type': 'application/json' });
      answer.end(JSON.stringify(isQuestion && tells ? tells : {}));
    });
  });
  await new Promise<void>((listening) => registry.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((closed) => registry.close(closed)));

beforeEach(() => (asked = 0));

/** Runs a line against the script, in a process of its own as `npm run check` does, and gives what it says. */
async function inScript(line: string): Promise<{ gave: unknown; said: string }> {
  const code = `import * as packages from './scripts/steps/check-packages.mjs'; console.log(JSON.stringify(${line}))`;
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, npm_config_registry: address };
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env,
  });
  return { gave: JSON.parse(stdout), said: stderr };
}

describe('the weaknesses of packages', () => {
  it('fail the check where the registry tells of one', async () => {
    tells = { fastify: [WEAKNESS] };
    const { gave, said } = await inScript('await packages.auditPackages()');
    expect([gave, asked]).toEqual([false, 1]);
    expect(said).toContain('fastify *: Made up for this test (high, https://advisories.example/GHSA-aaaa');
  });

  it('are none where it tells of none', async () => {
    tells = {};
    expect(await inScript('await packages.auditPackages()')).toEqual({ gave: true, said: '' });
    expect(asked).toBe(1);
  });

  it('are a warning where it does not tell', async () => {
    tells = null;
    const { gave, said } = await inScript('await packages.auditPackages()');
    expect([gave, asked]).toEqual([true, 1]);
    expect(said).toContain('could not be looked up');
  });

  it('may be accepted until a day, with a reason', async () => {
    const via = [{ ...WEAKNESS, name: 'fastify', range: '*' }];
    const report = JSON.stringify({ vulnerabilities: { fastify: { via } } });
    const accepted = JSON.stringify([{ advisory: 'GHSA-aaaa-bbbb-cccc', until: '2026-12-31' }]);
    const on = async (day: string) =>
      (await inScript(`packages.findWeaknesses(${report}, ${accepted}, '${day}')`)).gave;
    expect(await on('2026-12-31')).toEqual([]);
    expect(await on('2027-01-01')).toEqual([expect.stringContaining('accepted until 2026-12-31 only')]);
  });

  it('that are accepted say why, and for how long', async () => {
    const { gave } = await inScript(
      `JSON.parse((await import('node:fs')).readFileSync('scripts/accepted-advisories.json', 'utf8'))`,
    );
    for (const one of gave as { advisory: string; reason: string; until: string }[])
      expect(one).toEqual({
        advisory: expect.stringMatching(/^GHSA-/),
        reason: expect.stringMatching(/.{20}/),
        until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
  });
});

describe('the lock file', () => {
  it('pins the bytes of every package, and takes them from one place', async () => {
    expect(await inScript('packages.checkLock()')).toEqual({ gave: true, said: '' });
  });

  it.each([
    ['no hash', { a: {} }, 'a: 무결성'],
    ['a weak hash', { a: { integrity: 'sha1-x' } }, 'a: 무결성'],
    ['a repository', { a: { integrity: 'sha512-x', resolved: 'git+ssh://one.example/a' } }, 'https'],
    [
      'two places',
      {
        a: { integrity: 'sha512-x', resolved: 'https://one.example/a' },
        b: { integrity: 'sha512-x', resolved: 'https://two.example/b' },
      },
      'one.example, two.example',
    ],
  ])('is found out with %s', async (_what, packages, expected) => {
    const { gave, said } = await inScript(`packages.checkLock(${JSON.stringify({ packages })})`);
    expect([gave, said]).toEqual([false, expect.stringContaining(expected)]);
  });
});
