import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { DescribedAnswers } from '../../../../test/support/described-answers.js';
import { untilRouted } from '../../../../test/journeys/steps.js';
import { EXAMPLES, operationOf } from './add-examples.js';
import { fillIn, type Sender } from './example.js';

/** The one that is served: what the compiler knows of types is in it, and a check holds it against the sources. */
const document = JSON.parse(readFileSync('docs/generated/openapi.json', 'utf8')) as OpenAPIObject;

jest.setTimeout(120_000);

let app: TestApp;
const people = new Map<Sender, TestAgent>();
const answers = new DescribedAnswers(document);

beforeAll(async () => {
  app = await anApp();
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
      const { status: given, headers, text: said } = answer;
      const described = { status: given, type: headers['content-type'] ?? '', body: said };
      expect(answers.faultOf(operationOf(document, example.operation), described)).toBeNull();
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
    const list = operationOf(document, 'IdeasController_list');
    const faultOf = (body: unknown, { status = 200, type = 'application/json; charset=utf-8' } = {}) =>
      answers.faultOf(list, { status, type, body: JSON.stringify(body) });
    expect(faultOf({ items: [], next: null })).toBeNull();
    expect(faultOf({ items: [] })).toMatch(/'next'/);
    expect(faultOf({ items: [], next: 5 })).toMatch(/next must be/);
    expect(faultOf({ items: [], next: null, more: true })).toMatch(/additional properties/);
    expect(faultOf({ items: [], next: null }, { status: 201 })).toMatch(/201, which is not described/);
    expect(faultOf({ items: [], next: null }, { type: 'text/csv' })).toMatch(/csv", which is not described/);
    expect(faultOf({ items: [], next: null }, { type: 'application/json' })).toMatch(/charset/);
  });
});
