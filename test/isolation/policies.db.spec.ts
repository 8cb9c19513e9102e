import { type NestRoute, routesOf } from '../architecture/nest-routes.js';
import { type Document, operationsOf, type Schema } from '../fuzz/operations.js';
import { anApp, type TestApp } from '../support/an-app.js';
import { kindsIn } from './asks.js';
import { nameOf, policies } from './policies.js';

let app: TestApp;
let routes: NestRoute[];
beforeAll(async () => {
  app = await anApp({ worker: false });
  routes = routesOf(app.api);
});
afterAll(() => app?.close());

describe('the policies', () => {
  it('are as many as the routes of the router, each for one', () => {
    const spoken = routes.map(nameOf);
    expect(spoken.filter((route) => !policies[route])).toEqual([]);
    expect(Object.keys(policies).filter((route) => !spoken.includes(route))).toEqual([]);
  });

  it('name what stands in each parameter of a path', () => {
    const wrong = routes.filter((route) => {
      const parameters = route.path.match(/:\w+/g)?.length ?? 0;
      return policies[nameOf(route)]?.asks.some(({ path = [] }) => path.length !== parameters);
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  it('send an id in every field of a query or a body that takes one', async () => {
    const document = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as Document;
    const missing = operationsOf(document).flatMap(({ method, path, query, body }) => {
      const name = `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`;
      const sent = JSON.stringify(policies[name]?.asks.map((ask) => [ask.query, ask.body]) ?? []);
      return [...idsIn(query), ...idsIn(body ?? {})]
        .filter((field) => !new RegExp(`"${field}":\\[?"[^"]*\\{`).test(sent))
        .map((field) => `${name} ${field}`);
    });
    expect(missing).toEqual([]);
  });

  it('say why, where everyone or the whole nation is let in', () => {
    const open = Object.entries(policies).filter(([, { reach }]) => reach === 'nobody' || reach === 'nation');
    expect(open.filter(([, { why }]) => !why)).toEqual([]);
    const naming = open.filter(
      ([, { reach, asks }]) => reach === 'nobody' && asks.some((ask) => kindsIn(ask).length),
    );
    expect(naming).toEqual([]);
  });
});

/** Fields of a schema, at any depth, that hold ids. */
function idsIn(schema: Schema & { items?: Schema }, name = ''): string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([field, property]) =>
    idsIn(property, field),
  );
  const items = schema.items ? idsIn(schema.items, name) : [];
  return schema.format === 'uuid' ? [name] : [...new Set([...inner, ...items])];
}
