import type { SeededTenant } from '../support/an-app.js';
import { aWorld, closeForeign, mirrored, type World } from './a-world.js';
import { type Examined, examine } from './examine.js';
import { fingerprint } from './fingerprint.js';
import { columnsWithoutMarker } from './markers.js';
import { policyOf } from './policies.js';
import { undoEverything } from './undo.js';

/** Of the town fewer ask: its routes are the same. */
const FEW = ['guest', 'citizen', 'administrator', 'administrator of nation'];
const PAIRS: [own: SeededTenant, foreign: SeededTenant][] = [
  ['nation', 'jeonju'],
  ['jeonju', 'nation'],
];

jest.setTimeout(480_000);

describe.each(PAIRS)('at the host of %s', (own, foreign) => {
  let world: World;
  let undoing: ReturnType<typeof undoEverything>;
  let before: Record<string, string>;
  const examined: Examined[] = [];

  beforeAll(async () => {
    world = await aWorld(own, foreign);
    if (own !== 'nation') world.people = world.people.filter(({ name }) => FEW.includes(name));
    undoing = undoEverything();
  });
  afterAll(async () => {
    undoing?.end();
    await world?.app.close();
  });

  it('markers are there to be seen: by the other tenant’s own people', async () => {
    const seen = new Set<string>();
    const other = mirrored(world, foreign);
    for (const route of world.routes.filter(({ method }) => method === 'GET'))
      for (const marker of (await examine(other, route, policyOf(route))).markers) seen.add(marker);
    expect(seen.size).toBeGreaterThan(30);
  });

  it('a marker stands in every text of the other tenant', async () => {
    await closeForeign(world);
    // A tenant has one row of its own: its codes and host must stay, and lines of the checklist are named by us.
    const codes = ['code', 'region_code', 'host', 'looked_through'].map((name) => `tenancy.tenants.${name}`);
    expect(await columnsWithoutMarker(world.app, world.foreignId)).toEqual(codes);
  });

  it('every route is asked by everyone, for own things, another tenant’s, and none', async () => {
    before = await fingerprint(world.app, world.foreignId);
    const isLast = (isLasting = false): number => Number(isLasting);
    const routes = world.routes.toSorted(
      (a, b) => isLast(policyOf(a).isLasting) - isLast(policyOf(b).isLasting),
    );
    for (const route of routes) {
      const policy = policyOf(route);
      const asked = (): Promise<Examined> => examine(world, route, policy);
      examined.push(await (policy.isLasting ? undoing.lasting(asked) : asked()));
    }
    const requests = examined.reduce((sum, one) => sum + one.requests, 0);
    process.stdout.write(`isolation at ${own}: ${routes.length} routes, ${requests} requests\n`);
    expect(requests).toBeGreaterThan(routes.length * world.people.length);
  });

  it('no marker shows, and what is another’s looks like what does not exist', () => {
    expect(examined.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('what may show of the whole nation does show', () => {
    expect(examined.some(({ markers }) => [...markers].some((one) => /similar_texts_title/i.test(one)))).toBe(
      true,
    );
  });

  it('nothing of the other tenant has changed', async () => {
    expect(await fingerprint(world.app, world.foreignId)).toEqual(before);
  });

  // A town's workflow has fewer steps, so that some of its refusals come first.
  if (own === 'nation')
    it('wherever a name is sent, one’s own is answered otherwise than none', () => {
      expect(examined.flatMap(({ mute }) => mute)).toEqual([]);
    });
});
