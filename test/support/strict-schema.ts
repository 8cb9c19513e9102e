type Part = { [key: string]: unknown };

/**
 * The JSON Schema of a schema of OpenAPI 3.0, made strict: `nullable` said as a type, and of an object whose fields are
 * listed no others allowed, so that an answer with a field nobody documented is found out.
 */
export function strictSchema(part: unknown): Part {
  return strict(part) as Part;
}

function strict(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(strict);
  if (typeof part !== 'object' || part === null) return part;
  const { nullable, example: _example, examples: _examples, ...rest } = part as Part;
  const { $ref } = rest;
  if (typeof $ref === 'string') return { $ref: $ref.replace('#/components/schemas/', 'schemas#/$defs/') };
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === 'properties' ? propertiesOf(value as Part) : key === 'enum' ? value : strict(value),
    ]),
  );
  if (own.properties && own.additionalProperties === undefined) own.additionalProperties = false;
  return nullable ? { anyOf: [own, { type: 'null' }] } : own;
}

/** A field may be called `example`. */
function propertiesOf(properties: Part): Part {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, strict(value)]));
}
