import { Ajv, type ValidateFunction } from 'ajv';
import type { OpenAPIObject } from '@nestjs/swagger';
import { strictSchema } from './strict-schema.js';

type Content = Record<string, { schema?: unknown }>;

/** As much of an operation as tells how it answers. */
export interface Answering {
  responses: Record<string, unknown>;
}

/** What was answered; the body as text, of a file only whether there is one. */
export interface Answered {
  status: number;
  /** As in the header, with its parameters; empty where there is none. */
  type: string;
  body: string;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toISOString().startsWith(text);

/**
 * Holds answers against an OpenAPI document: the status and the type must be among those of the operation, the body must
 * be as the schema of both says, and have no field that the schema does not list.
 */
export class DescribedAnswers {
  private readonly ajv = new Ajv({ allErrors: true });
  private readonly checks = new Map<unknown, ValidateFunction>();

  constructor(document: OpenAPIObject) {
    for (const name of ['binary', 'byte']) this.ajv.addFormat(name, true);
    this.ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    this.ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
    this.ajv.addFormat('date', isDay);
    this.ajv.addFormat('date-time', (text) => {
      const [, day, rest] = /^(.{10})(T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))$/.exec(text) ?? [];
      return rest !== undefined && isDay(day!) && !Number.isNaN(Date.parse(text));
    });
    const $defs = Object.fromEntries(
      Object.entries(document.components!.schemas!).map(([name, schema]) => [name, strictSchema(schema)]),
    );
    this.ajv.addSchema({ $id: 'schemas', $defs });
  }

  /** What of an answer is not as described; null when all is. A body that HEAD leaves out is not asked for. */
  faultOf(
    { responses }: Answering,
    { status, type, body }: Answered,
    { isHead = false } = {},
  ): string | null {
    // What went wrong is described once for all; what went well, each by its status.
    const described = responses[status] ?? (status >= 400 ? responses.default : undefined);
    if (!described) return `answered ${status}, which is not described`;
    const content = (described as { content?: Content }).content;
    if (isHead) return null;
    if (!content) return body === '' ? null : `answered ${status} with a body, which is not described`;
    const [media, ...parameters] = type.split(/\s*;\s*/) as [string, ...string[]];
    const found = content[media];
    if (!found) return `answered ${status} as "${type}", which is not described`;
    if (isText(media) && !parameters.includes('charset=utf-8'))
      return `answered ${status} as "${type}", without its charset`;
    return this.faultOfBody(media, found.schema, body);
  }

  private faultOfBody(media: string, schema: unknown, body: string): string | null {
    let value: unknown = body;
    if (media.endsWith('json'))
      try {
        value = JSON.parse(body);
      } catch {
        return `answered ${media} that is none`;
      }
    const check = this.checkOf(schema);
    if (check(value)) return null;
    const [first] = check.errors!;
    return `answered otherwise than described: ${first!.instancePath || '/'} ${first!.message} ${JSON.stringify(first!.params)}`;
  }

  private checkOf(schema: unknown): ValidateFunction {
    const known = this.checks.get(schema);
    if (known) return known;
    const made = this.ajv.compile(strictSchema(schema));
    this.checks.set(schema, made);
    return made;
  }
}

/** Where a charset belongs. A stream of events has none: it is UTF-8 (HTML §9.2). */
const isText = (media: string): boolean =>
  /^text\/|[+/](json|xml)$/.test(media) && media !== 'text/event-stream';
