import { conditionParams, definitionSchema, fieldKinds, small, statutory } from '../index.js';
import { countings, effectNames, fieldNames, firing, parties, roles, stateKinds, tones } from './names.js';

interface Schema {
  type?: string | string[];
  $ref?: string;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  uniqueItems?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean;
  required?: string[];
  description?: string;
}

const definitions = definitionSchema.definitions as Record<string, Schema>;
const whole: Schema = definitionSchema;
const partOf = (path: string): Schema =>
  path
    .split('.')
    .reduce<Schema>((schema, key) => (schema as Record<string, Schema>)[key]!, { ...definitions });

/** Every schema within, with its path. */
function within(schema: Schema, path: string): [path: string, schema: Schema][] {
  return [
    [path, schema] as [string, Schema],
    ...(schema.items ? within(schema.items, `${path}[]`) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => within(part, `${path}.${name}`)),
  ];
}
const all = [whole, ...Object.values(definitions)].flatMap((schema, index) =>
  within(schema, ['definition', ...Object.keys(definitions)][index]!),
);
const those = (isIt: (schema: Schema) => boolean) => all.filter(([, schema]) => isIt(schema));

/** The paths at which a value has a part that the schema does not name, or lacks one that it requires. */
function strays(value: unknown, schema: Schema, path = '$'): string[] {
  const meant = schema.$ref ? definitions[schema.$ref.split('/').at(-1)!]! : schema;
  if (Array.isArray(value)) return value.flatMap((item) => strays(item, meant.items!, `${path}[]`));
  if (typeof value !== 'object' || value === null) return meant.properties ? [path] : [];
  const { properties = {}, required = [] } = meant;
  const lacking = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${path}.${name}`);
  const parts = Object.entries(value).flatMap(([name, part]) =>
    properties[name] ? strays(part, properties[name], `${path}.${name}`) : [`${path}.${name}`],
  );
  return [...lacking, ...parts];
}

describe('the schema of a definition', () => {
  it.each<[path: string, names: readonly string[]]>([
    ['state.properties.kind', stateKinds],
    ['field.properties.name', fieldNames],
    ['condition.properties.name', Object.keys(conditionParams)],
    ['transition.properties.tone', tones],
    ['transition.properties.roles.items', firing],
    ['transition.properties.approvers.items', roles],
    ['transition.properties.effects.items', effectNames],
    ['clock.properties.counting', countings],
    ['clock.properties.party', parties],
    ['clock.properties.given', fieldNames.filter((name) => fieldKinds[name] === 'day')],
    ['clock.properties.from', fieldNames.filter((name) => fieldKinds[name] === 'day')],
  ])('names at %s what the closed list names', (path, names) => expect(partOf(path).enum).toEqual(names));

  it('names every parameter that a condition takes', () => {
    const params = Object.values(conditionParams).flatMap((of) => Object.keys(of));
    expect(Object.keys(partOf('condition.properties.params.properties')).toSorted()).toEqual(
      [...new Set(params)].toSorted(),
    );
  });

  it('bounds every text, list and number', () => {
    const texts = those(({ type }) => [type].flat().includes('string'));
    const lists = those(({ type }) => type === 'array');
    const numbers = those(({ type }) => type === 'integer' || type === 'number');
    expect([texts.length > 20, lists.length > 10, numbers.length > 5]).toEqual([true, true, true]);
    expect(texts.filter(([, { pattern, maxLength }]) => !pattern && !maxLength)).toEqual([]);
    expect(lists.filter(([, { maxItems }]) => !maxItems)).toEqual([]);
    expect(numbers.filter(([, { minimum, maximum }]) => minimum !== 1 || !maximum)).toEqual([]);
    expect(whole.properties).toMatchObject({
      lanes: { maxItems: 20 },
      states: { maxItems: 200 },
      transitions: { maxItems: 400 },
      clocks: { maxItems: 50 },
    });
  });

  it('compares one by one only what is quickly compared', () => {
    const lists = those(({ uniqueItems }) => uniqueItems === true);
    expect(lists.filter(([, { items }]) => items?.type !== 'string')).toEqual([]);
  });

  it('lets nothing through that it does not name, and says what each part is for', () => {
    const objects = those(({ type }) => type === 'object');
    expect(objects.filter(([, { additionalProperties }]) => additionalProperties !== false)).toEqual([]);
    const named = objects.filter(([path]) => !path.includes('.'));
    expect(named.map(([path]) => path)).toEqual(['definition', ...Object.keys(definitions)]);
    expect(named.filter(([, { description }]) => !description)).toEqual([]);
  });

  it('is data: it can be published as it is', () =>
    expect(JSON.parse(JSON.stringify(definitionSchema))).toEqual(definitionSchema));

  it.each([
    ['statutory', statutory],
    ['small', small],
  ])('has a place for every part of %s', (_name, definition) =>
    expect(strays(JSON.parse(JSON.stringify(definition)), whole)).toEqual([]),
  );
});
