import { dirname, join } from 'node:path/posix';
import { importsOf, isSpec, type Source, sourcesIn } from './sources.js';

/** Imports go downwards only; upwards, a context publishes an event. */
const ranks: Record<string, number> = {
  ...{ workflow: 0, platform: 0, ledger: 1, tenancy: 2, catalogue: 3, identity: 4, review: 5, intake: 6 },
  ...{ routing: 7, delivery: 7, deliberation: 7, exchange: 8, onboarding: 8, notifications: 9, insight: 9 },
};
/** Generated from the OpenAPI document, for programs outside this process. */
const CLIENT = 'client';

const libOf = (path: string): string => path.split('/')[1]!;
const isRelative = (imported: string): boolean => imported.startsWith('.');
const isOurs = (imported: string): boolean => isRelative(imported) || imported.startsWith('@app/');
const libs = sourcesIn('libs').filter(({ path }) => libOf(path) !== CLIENT);
const production = libs.filter((source) => !isSpec(source));

/** Each import that breaks a rule, as `file → import`. */
const broken = (sources: Source[], breaks: (imported: string, source: Source) => boolean): string[] =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter((imported) => breaks(imported, source))
      .map((imported) => `${source.path} → ${imported}`),
  );

describe('who may import whom', () => {
  it('ranks every lib, and reads its sources', () => {
    expect([...new Set(libs.map(({ path }) => libOf(path)))].filter((lib) => !(lib in ranks))).toEqual([]);
    expect(broken(production, isOurs).length).toBeGreaterThan(100);
  });

  it('lets a lib import libs of lower rank only, through their door', () => {
    const isForbidden = (imported: string, { path }: Source): boolean => {
      const [, name, deeper] = /^@app\/([^/]+)(\/.*)?$/.exec(imported) ?? [];
      return name !== undefined && (deeper !== undefined || !(ranks[name]! < ranks[libOf(path)]!));
    };
    expect(broken(production, isForbidden)).toEqual([]);
  });

  it('keeps relative imports of a lib inside it', () => {
    const leaves = (imported: string, { path }: Source): boolean =>
      isRelative(imported) && !join(dirname(path), imported).startsWith(`libs/${libOf(path)}/src/`);
    expect(broken(production, leaves)).toEqual([]);
  });

  it('lets apps import libs through their door, and nothing import an app', () => {
    const apps = sourcesIn('apps').filter((source) => !isSpec(source));
    const isDeep = (imported: string, { path }: Source): boolean =>
      /^@app\/[^/]+\//.test(imported) ||
      (isRelative(imported) && /^(libs|test)\//.test(join(dirname(path), imported)));
    expect(broken(apps, isDeep)).toEqual([]);
    expect(broken(production, (imported) => /(^|\/)apps\//.test(imported))).toEqual([]);
  });

  it('lets the console talk to the interface only', () => {
    const console = sourcesIn('apps').filter(({ path }) => path.startsWith('apps/console/'));
    const isServer = (imported: string, { path }: Source): boolean =>
      isRelative(imported)
        ? !join(dirname(path), imported).startsWith('apps/console/')
        : (imported.startsWith('@app/') && imported !== '@app/client') ||
          /^(@nestjs|typeorm|pg|bullmq|ioredis)(\/|$)/.test(imported);
    expect(
      broken(
        console.filter((source) => !isSpec(source)),
        isServer,
      ),
    ).toEqual([]);
  });

  it('keeps the workflow pure: it imports nothing, reads no clock and draws no lots', () => {
    const workflow = libs.filter(({ path }) => libOf(path) === 'workflow');
    const pure = workflow.filter((source) => !isSpec(source));
    expect(pure.length).toBeGreaterThan(5);
    expect(broken(pure, (imported) => !isRelative(imported))).toEqual([]);
    const mayHelp = /^(\.|fast-check$|@hyunbinseo\/|luxon$)/;
    expect(broken(workflow.filter(isSpec), (imported) => !mayHelp.test(imported))).toEqual([]);
    const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|Math\.random|\bprocess\.|\bfetch\(/;
    expect(pure.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps policies free of anything that reads or writes', () => {
    const policies = sourcesIn('libs', 'apps').filter(({ path }) => path.endsWith('.policy.ts'));
    const reaches = (imported: string): boolean => !isRelative(imported) && imported !== '@app/workflow';
    expect(broken(policies, reaches)).toEqual([]);
  });

  it('opens the database by one door: nobody else injects a repository or a data source', () => {
    const outside = [...production, ...sourcesIn('apps')].filter(
      ({ path }) => !path.startsWith('libs/platform/src/database/') && !/\.spec\.tsx?$/.test(path),
    );
    const doors = /@InjectRepository|@InjectDataSource|@InjectEntityManager|\.getRepository\(/;
    expect(outside.filter(({ text }) => doors.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
