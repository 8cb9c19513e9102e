/** The part of JSON Schema that the OpenAPI document uses. */
export interface Schema {
  type?: string;
  enum?: string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  example?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  nullable?: boolean;
  $ref?: string;
  allOf?: Schema[];
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

export interface Document {
  paths: Record<string, Record<string, { parameters?: Parameter[]; requestBody?: { content: Bodies } }>>;
  components: { schemas: Record<string, Schema> };
}

type Bodies = Record<string, { schema: Schema }>;

export interface Operation {
  method: string;
  /** With parameters as `{id}`. */
  path: string;
  /** Parameters of the query as if they were the properties of an object. */
  query: Schema;
  body: Schema | null;
}

/** Every operation of an OpenAPI document, with references put in place. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const inQuery = parameters.filter((parameter) => parameter.in === 'query');
      const body = requestBody?.content['application/json']?.schema;
      return {
        method: method.toUpperCase(),
        path,
        query: {
          type: 'object',
          properties: Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema])),
          required: inQuery.filter(({ required }) => required).map(({ name }) => name),
        },
        body: body ? resolved(body, document) : null,
      };
    }),
  );
}

function resolved(schema: Schema, document: Document): Schema {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference) return resolved(document.components.schemas[reference.split('/').at(-1)!]!, document);
  const properties = Object.entries(schema.properties ?? {});
  if (!properties.length) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([name, property]) => [name, resolved(property, document)]),
    ),
  };
}
