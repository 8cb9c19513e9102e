import { request } from 'node:http';
import { may, type Permission, type PermissionName, permissions } from '@app/platform';
import { anApp, hosts, type TestApp } from '../support/an-app.js';
import { type NestRoute, routesOf } from './nest-routes.js';

/** Served by Fastify itself: who watches the process, files that everyone may have, and the documents. */
const OUTSIDE_NEST = [
  /^\/health\/(live|ready)$/,
  /^\/console(\/?\*|\/assets\/\*)?$/,
  /^\/assets\/(krds|site)\/\*$/,
  /^\/assets\/colours\/:colour/,
  /^\/api\/(docs(-json|-yaml)?|openapi\.json)(\/.*)?$/,
];
const SOMEONE = '01a1fd28-c02d-765c-a18a-62b4efdddbe6';
const STAFF_ONLY = /^\/api\/v1\/cases/;

let app: TestApp;
let routes: NestRoute[];
let citizen: string;
let auditor: string;

beforeAll(async () => {
  app = await anApp({ worker: false });
  routes = routesOf(app.api);
  const signIn = async (role: string): Promise<string> => {
    const guest = await app.as('guest');
    const credentials = { email: `${role}@nation.example.kr`, password: 'madang-demo' };
    return (await guest.post('/api/v1/sessions').send(credentials)).body.token;
  };
  [citizen, auditor] = [await signIn('citizen'), await signIn('auditor')];
});

afterAll(() => app?.close());

/** Sends a path exactly as it is written; gives status and body. */
function send(method: string, path: string, token?: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host: hosts.nation, ...(token && { authorization: `Bearer ${token}` }) };
    const sent = request(app.url, { method, path, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode!, body }));
    });
    sent.on('error', reject).end();
  });
}

const openTo = (name: NestRoute['allowed']): Permission['open'] => {
  const permission: Permission = permissions[name!];
  return permission.open;
};

const asked = ({ path }: NestRoute): string => path.replace(/:\w+/g, SOMEONE);

/** Spellings that a guard before the router, or one that compares texts, has been talked past with. */
const spellings = (path: string): string[] => [
  path,
  `${path}/`,
  `/${path}`,
  path.replace('/v1/', '//v1//'),
  path.replace('/v1/', '/%76%31/'),
  path.replace('/v1/', '/./v1/'),
  path.replace('/api/', '/x/%2e%2e/api/'),
  `${path};jsessionid=1`,
  `${path}%00`,
  `${path}%2f`,
  `${path}?`,
  path.toUpperCase(),
];

describe('every route', () => {
  it('says who may call it', () => {
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter(({ allowed }) => allowed === undefined).map(({ handler }) => handler)).toEqual([]);
  });

  it('names a line of the table of permissions, and every line is named', () => {
    const named = new Set(routes.map(({ allowed }) => String(allowed)));
    expect([...named].toSorted()).toEqual(Object.keys(permissions).toSorted());
  });

  it('that would change something turns an auditor away, but for what is their own sign-in', async () => {
    const writing = routes.filter(({ method, allowed }) => {
      const { isOwn, tenant }: Permission = permissions[allowed!];
      return method !== 'GET' && !isOwn && !tenant?.includes('auditor');
    });
    expect(writing.length).toBeGreaterThan(80);
    const letIn: string[] = [];
    for (const route of writing) {
      const { status } = await send(route.method, asked(route), auditor);
      if (status !== 403) letIn.push(`${status} ${route.method} ${route.path}`);
    }
    expect(letIn).toEqual([]);
  });

  it('comes from a controller, but for a few that serve files', () => {
    const served = flatten(app.api.getHttpAdapter().getInstance().printRoutes());
    expect(served.length).toBeGreaterThan(routes.length / 2);
    const declared = new Set(routes.map(({ path }) => path));
    const others = served.filter(
      (path) => !declared.has(path) && !OUTSIDE_NEST.some((known) => known.test(path)),
    );
    expect(others).toEqual([]);
    const missing = [...declared].filter((path) => !served.includes(path));
    expect(missing).toEqual([]);
  });

  it('is not spoken of twice', () => {
    const spoken = routes.map(({ method, path }) => `${method} ${path}`);
    expect(spoken.filter((route, at) => spoken.indexOf(route) !== at)).toEqual([]);
  });

  it('that is not for everyone turns a guest away, however its path is spelled', async () => {
    const guarded = routes.filter(
      ({ allowed, path }) => openTo(allowed) !== 'anyone' && path.startsWith('/api/'),
    );
    expect(guarded.length).toBeGreaterThan(10);
    const let_in: string[] = [];
    for (const route of guarded) {
      expect([route.path, (await send(route.method, asked(route))).status]).toEqual([route.path, 401]);
      for (const method of route.method === 'GET' ? ['GET', 'HEAD'] : [route.method])
        for (const path of spellings(asked(route))) {
          const { status } = await send(method, path);
          if (![400, 401, 404].includes(status)) let_in.push(`${status} ${method} ${path}`);
        }
    }
    expect(let_in).toEqual([]);
  }, 90_000);

  it('that is for staff turns a citizen away, however its path is spelled', async () => {
    const isForCitizens = (allowed?: PermissionName): boolean =>
      allowed !== undefined && may({ kind: 'account', roles: ['citizen'] }, allowed);
    const forStaff = routes.filter(
      ({ allowed, path }) => !openTo(allowed) && !isForCitizens(allowed) && path.startsWith('/api/'),
    );
    expect(forStaff.filter(({ path }) => STAFF_ONLY.test(path)).length).toBeGreaterThan(3);
    const let_in: string[] = [];
    for (const route of forStaff) {
      expect([route.path, (await send(route.method, asked(route), citizen)).status]).toEqual([
        route.path,
        403,
      ]);
      for (const path of spellings(asked(route))) {
        const { status } = await send(route.method, path, citizen);
        if (![400, 403, 404].includes(status)) let_in.push(`${status} ${route.method} ${path}`);
      }
    }
    expect(let_in).toEqual([]);
  }, 90_000);

  it('of the site that is not for everyone sends a guest to sign in', async () => {
    const guarded = routes.filter(
      ({ allowed, path }) => openTo(allowed) !== 'anyone' && !path.startsWith('/api/'),
    );
    const statuses = await Promise.all(
      guarded.map(async (route) => [route.handler, (await send(route.method, asked(route))).status]),
    );
    expect(statuses.filter(([, status]) => status !== 303 && status !== 401 && status !== 403)).toEqual([]);
  });
});

/** Paths out of Fastify's drawing of its router. */
function flatten(tree: string): string[] {
  const stack: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const match = /^((?:│   |    )*)(?:├── |└── )(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!match) return [];
    const [, indent, part, methods] = match;
    stack.length = indent!.length / 4;
    stack.push(part === '(empty root node)' ? '' : part!);
    const path = stack.join('').replace(/(.)\/$/, '$1');
    return methods ? [path] : [];
  });
}
