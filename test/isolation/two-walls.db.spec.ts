import { aWorld, closeForeign, type World } from './a-world.js';
import { dropPolicies } from './drop-policies.js';
import { examine } from './examine.js';
import { policyOf } from './policies.js';
import { stripFilters, type Stripping, withoutFilter } from './strip-filters.js';
import { undoEverything } from './undo.js';

const FEW = ['guest', 'citizen', 'lead', 'administrator'];
const logged = process.env.MADANG_LOG;

let world: World;
let undoing: ReturnType<typeof undoEverything>;
let stripping: Stripping | undefined;

jest.setTimeout(180_000);

beforeAll(async () => {
  // Where nothing holds any more much fails, and would be logged.
  process.env.MADANG_LOG = 'silent';
  world = await aWorld('nation', 'jeonju');
  world.people = world.people.filter(({ name }) => FEW.includes(name));
  await closeForeign(world);
  undoing = undoEverything();
});

afterAll(async () => {
  process.env.MADANG_LOG = logged;
  stripping?.end();
  undoing?.end();
  await world?.app.close();
});

/** What these routes show of the other tenant, and what they answer wrongly. */
async function leaks(routes = world.routes): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes.filter((one) => !policyOf(one).isLasting))
    found.push(...(await examine(world, route, policyOf(route))).faults);
  return found;
}

const tablesIn = (faults: string[]): Set<string> =>
  new Set(faults.flatMap((fault) => /it shows zyzzyva_([a-z]+_[a-z]+)/i.exec(fault)?.[1] ?? []));

describe('a statement without its filter', () => {
  it.each([
    ['select 1 from a where tenant_id = $1', 'select 1 from a where ($1::uuid is not null or true)'],
    [`where ("C"."tenant_id" = $2) and c.id = $1`, `where (($2::uuid is not null or true)) and c.id = $1`],
    ['update a set tenant_id = $1', 'update a set tenant_id = $1'],
    ['join b on b.tenant_id = a.tenant_id', 'join b on b.tenant_id = a.tenant_id'],
  ])('%s', (statement, bare) => expect(withoutFilter(statement)).toBe(bare));
});

describe('two walls', () => {
  it('row-level security alone holds: no statement of the application asks for its tenant', async () => {
    stripping = stripFilters();
    expect(await leaks()).toEqual([]);
    expect([...stripping.left]).toEqual([]);
    expect(stripping.statements.size).toBeGreaterThan(100);
    process.stdout.write(`stripped ${stripping.statements.size} statements\n`);
  });

  it('the application alone holds: no table has a policy', async () => {
    stripping!.end();
    expect(await dropPolicies(world.app)).toBeGreaterThan(30);
    expect(await leaks()).toEqual([]);
  });

  it('with neither, the other tenant shows: the test would notice', async () => {
    stripping = stripFilters();
    const shown = await leaks(world.routes.filter(({ method }) => method === 'GET'));
    process.stdout.write(`with neither wall ${shown.length} leaks, from ${tablesIn(shown).size} tables\n`);
    expect(tablesIn(shown).size).toBeGreaterThan(10);
  });
});
