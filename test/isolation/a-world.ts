import { anApp, hosts, type TestApp, type SeededTenant } from '../support/an-app.js';
import { type NestRoute, routesOf } from '../architecture/nest-routes.js';
import { peopleAt, type Person } from './actors.js';
import type { Context } from './asks.js';
import { guardRows } from './guard-rows.js';
import { markTexts, plantMarkedRows } from './markers.js';
import type { Objects } from './kinds.js';
import { likeNobodys, makeObjects } from './objects.js';

/** Two tenants with things of every kind, one of them marked, and everyone who may come to the other's host. */
export interface World {
  app: TestApp;
  own: SeededTenant;
  routes: NestRoute[];
  people: Person[];
  /** Things of the tenant that is asked, of the marked one, and names that nobody has. */
  things: { own: Objects; foreign: Objects; nobodys: Objects };
  foreignId: string;
  formToken: Context['formToken'];
}

/** A running application in which the foreign tenant's texts are marked. Close the app in the end. */
export async function aWorld(own: SeededTenant, foreign: SeededTenant): Promise<World> {
  const app = await anApp({ worker: false });
  const [ownId, foreignId] = [await app.tenantId(own), await app.tenantId(foreign)];
  // Names of tenants are remembered from the first request on.
  await markTexts(app, foreignId);
  const things = { foreign: await makeObjects(app, foreign), own: await makeObjects(app, own) };
  await markTexts(app, foreignId);
  await markWithdrawn(app, foreignId);
  return {
    app,
    own,
    routes: routesOf(app.api),
    people: await peopleAt(app, own, foreign),
    things: { ...things, nobodys: likeNobodys(app, things.foreign, ownId) },
    foreignId,
    formToken: await formTokenOf(app, own),
  };
}

/** Titles that nobody may see get a marker of their own: public ones show in the whole nation. */
async function markWithdrawn(app: TestApp, tenantId: string): Promise<void> {
  const marked = await app.query(
    `update routing.similar_texts set title = replace(title, 'routing_similar_texts_title', 'withdrawn')
     where tenant_id = $1 and not is_public returning 1`,
    [tenantId],
  );
  if (marked.length === 0) throw new Error('no idea was withdrawn');
}

/** Marks also what programs read, after which the foreign tenant does not work any more, and guards its rows. */
export async function closeForeign({ app, foreignId }: World): Promise<void> {
  await plantMarkedRows(app, foreignId);
  await guardRows(app, foreignId);
}

/** The same world from the other side: its people, at their own host, among their own things. */
export function mirrored(world: World, foreign: SeededTenant): World {
  const { own, foreign: other, nobodys } = world.things;
  const strangers = world.people.filter(
    ({ name, isOwn }) => name === 'guest' || (!isOwn && !/^(reviewer|lead)/.test(name)),
  );
  return {
    ...world,
    own: foreign,
    people: strangers.map((person) => ({ ...person, isOwn: true })),
    things: { own: other, foreign: own, nobodys },
  };
}

async function formTokenOf(app: TestApp, tenant: SeededTenant): Promise<Context['formToken']> {
  const page = await fetch(`${app.url}/ideas/new`, { headers: { host: hosts[tenant] } });
  const cookie = page.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  const field = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1];
  if (!field) throw new Error('a page without a form token');
  return { cookie, field };
}
