import { plantVotes } from '../support/a-voter.js';
import { anApp, hosts, type TestApp } from '../support/an-app.js';
import { Database, signLink, systemOf } from '@app/platform';
import { KeepFigures } from '../../libs/insight/src/figures/keep-figures.processor.js';
import { type NestRoute, routesOf } from '../architecture/nest-routes.js';
import { type Person, peopleAt } from '../isolation/actors.js';
import { fill } from '../isolation/asks.js';
import type { Objects } from '../isolation/kinds.js';
import { deliverAll, makeObjects } from '../isolation/objects.js';
import { policyOf } from '../isolation/policies.js';
import { decide, move, startReview, submitIdea } from '../journeys/steps.js';

/** An installation in which there is one thing of each kind, so that no page is empty. Close the app in the end. */
export interface ShownWorld {
  app: TestApp;
  routes: NestRoute[];
  people: Person[];
  things: Objects;
  /** Of pages that an idea has in one state only: an idea in that state. */
  others: Record<string, Objects>;
}

export async function aShownWorld(): Promise<ShownWorld> {
  const app = await anApp({ worker: false });
  const things = await makeObjects(app, 'nation');
  await supportAsTheSignSays(app, things.idea);
  const declined = await anotherIdea(app, things, decline);
  const others = {
    '/ideas/:id/supplement': await anotherIdea(app, things, askForSupplement),
    '/ideas/:id/requests/:request': declined,
    '/ideas/:id/satisfaction': declined,
  };
  await countFigures(app);
  return { app, things, others, routes: routesOf(app.api), people: await peopleAt(app, 'nation', 'jeonju') };
}

/** A way to ask for a page, and somebody it is for. */
export interface Visit {
  path: string;
  token?: string;
}

/**
 * Every way the tests know to ask for this page, by a guest and by each kind of person of the tenant: whoever
 * opens one and gets a page has seen it. Last of all nothing is asked for, which a form wants that leads elsewhere.
 */
export function visitsOf({ things, others, people }: ShownWorld, route: NestRoute): Visit[] {
  const host = hosts.nation;
  const formToken = { cookie: '', field: '' };
  const asked = policyOf(route).asks.flatMap((ask) =>
    people
      .filter(({ isOwn }) => isOwn)
      .map(({ token }) => ({
        path: fill(ask, () => others[route.path] ?? things, {
          ...route,
          route: route.path,
          host,
          token,
          formToken,
        }).target,
        token,
      })),
  );
  return route.path.includes(':') ? asked : [...asked, { path: route.path }];
}

/** The same things, but for the idea: it is one with which staff did this. */
async function anotherIdea(
  app: TestApp,
  things: Objects,
  act: (app: TestApp, ideaId: string) => Promise<void>,
): Promise<Objects> {
  const { id } = await submitIdea(await app.as('citizen'));
  await deliverAll(app);
  await startReview(await app.as('reviewer'), id);
  await act(app, id);
  return { ...things, idea: id, link: signLink(app.config.sessionSecret, 'own', await app.tenantId(), id) };
}

async function askForSupplement(app: TestApp, ideaId: string): Promise<void> {
  const respondBy = new Date(app.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  const fields = { reason: 'fixable-defect', message: '어느 길인지 알려 주세요.', respondBy };
  const { status, body } = await move(await app.as('reviewer'), ideaId, 'request_supplement', fields);
  expect([status, body.code]).toEqual([200, undefined]);
}

async function decline(app: TestApp, ideaId: string): Promise<void> {
  const fields = { reason: 'feasibility', reply: '이미 같은 일을 하고 있습니다.' };
  await decide([await app.as('reviewer'), await app.as('lead')], ideaId, 'decline', fields);
}

async function countFigures(app: TestApp): Promise<void> {
  const tenantId = await app.tenantId();
  const figures = app.api.get(KeepFigures, { strict: false });
  const database = app.api.get(Database, { strict: false });
  await database.enter(systemOf(tenantId), (tx) => figures.keep(tx, tenantId));
}

/** A sign waits for somebody while support that it speaks of counts. */
async function supportAsTheSignSays(app: TestApp, ideaId: string): Promise<void> {
  const [sign] = await app.query<{ at: string }>(
    `select from_at::text as at from intake.support_signals where idea_id = $1 and kind = 'fresh'`,
    [ideaId],
  );
  const vote = { given_at: sign!.at, account_since: sign!.at };
  await plantVotes(app, await app.tenantId(), ideaId, 1, vote);
}
