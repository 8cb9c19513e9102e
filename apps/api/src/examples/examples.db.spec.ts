import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv, type ValidateFunction } from 'ajv';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { untilRouted } from '../../../../test/journeys/steps.js';
import { EXAMPLES, operationOf } from './add-examples.js';
import { fillIn, type Sender } from './example.js';
import { strictSchema } from './strict-schema.js';

/** The one that is served: what the compiler knows of types is in it, and a check holds it against the sources. */
const document = JSON.parse(readFileSync('docs/generated/openapi.json', 'utf8')) as OpenAPIObject;

jest.setTimeout(120_000);

let app: TestApp;
const people = new Map<Sender, TestAgent>();
const ajv = new Ajv({ allErrors: true });
for (const name of ['binary', 'byte']) ajv.addFormat(name, true);
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);

beforeAll(async () => {
  app = await anApp();
  const $defs = Object.fromEntries(
    Object.entries(document.components!.schemas!).map(([name, schema]) => [name, strictSchema(schema)]),
  );
  ajv.addSchema({ $id: 'schemas', $defs });
  for (const who of ['guest', 'citizen', 'reviewer', 'lead', 'administrator'] as const)
    people.set(who, await app.as(who));
});

afterAll(() => app?.close());

/** Method and path of an operation. */
function routeOf(id: string): [method: 'get' | 'post' | 'put' | 'delete', path: string] {
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods))
      if ((operation as { operationId?: string }).operationId === id) return [method as 'get', path];
  throw new Error(id);
}

/** The check of an answer of this kind; none where the document says that nothing comes with it. */
function answersOf(id: string, status: number, type: string): ValidateFunction | null {
  const answer = operationOf(document, id).responses[status];
  if (!answer || !('description' in answer)) throw new Error(`${id} documents no answer ${status}`);
  if (!answer.content) return null;
  const documented = answer.content[type];
  if (!documented) throw new Error(`${id} documents no answer of type ${type}`);
  return ajv.compile(strictSchema(documented.schema));
}

const at = (body: unknown, place: string): unknown =>
  place.split('.').reduce((found: any, key) => found?.[key], body);

describe('the examples of the API document', () => {
  const things: Record<string, unknown> = {};

  it.each(EXAMPLES.map((example) => [`${example.operation}: ${example.en}`, example] as const))(
    '%s',
    async (_name, example) => {
      const { as, path = {}, query = {}, body, status = 200, keeps = {} } = fillIn(example, things);
      const [method, template] = routeOf(example.operation);
      const address = template.replace(/\{(\w+)\}/g, (_whole, name: string) =>
        encodeURIComponent(path[name]!),
      );
      const asked = people.get(as)![method](address).query(query);
      const answer = await (body ? asked.send(body) : asked);
      expect([answer.status, answer.status < 400 ? null : answer.body]).toEqual([status, null]);
      const check = answersOf(example.operation, status, answer.type);
      const said = answer.type.endsWith('json') ? answer.body : answer.text;
      if (check) expect([check(said), check.errors]).toEqual([true, null]);
      for (const [name, place] of Object.entries(keeps)) {
        things[name] = at(answer.body, place);
        expect([name, things[name]]).not.toEqual([name, undefined]);
      }
      if (keeps.idea) await untilRouted(app, String(things.idea));
    },
  );

  it('stand in the document: bodies by name, parameters with a value', () => {
    const submit = operationOf(document, 'IdeasController_submit').requestBody as {
      content: Record<string, { examples: Record<string, { value: { title: string } }> }>;
    };
    const { examples } = submit.content['application/json']!;
    expect(Object.keys(examples)).toEqual(['Submit as a guest', 'Submit as a member']);
    expect(examples['Submit as a guest']!.value.title).toBe('버스 정류장에 그늘막을 놓자');
    const parameters = operationOf(document, 'IdeasController_find').parameters as { example?: string }[];
    expect(parameters[0]!.example).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(document)).not.toMatch(/"\{\w+\}"/);
  });

  it('find an answer that is not as documented', () => {
    const check = answersOf('IdeasController_list', 200, 'application/json')!;
    expect(check({ items: [], next: null })).toBe(true);
    expect(check({ items: [] })).toBe(false);
    expect(check({ items: [], next: 5 })).toBe(false);
    expect(check({ items: [], next: null, more: true })).toBe(false);
  });
});
