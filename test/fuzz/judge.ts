import type { OpenAPIObject } from '@nestjs/swagger';
import { DescribedAnswers } from '../support/described-answers.js';
import { findOperation } from './find-operation.js';
import type { Probe } from './probes.js';
import type { RawAnswer } from './send-raw.js';

/** Where no operation is, nothing may be answered but what went wrong. */
const NOWHERE = {
  responses: {
    default: {
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
};

/** What is wrong with an answer; null when nothing is. It must be fair to whoever asked, and as the document says. */
export function judging(document: OpenAPIObject): (probe: Probe, answer: RawAnswer) => string | null {
  const described = new DescribedAnswers(document);
  return (probe, answer) => {
    const unfair = faultOf(probe, answer);
    if (unfair) return unfair;
    const { method, target } = probe;
    const operation = findOperation(document, method, target);
    // Beside the interface lie the pages of the site, which no document describes.
    if (!operation && !target.startsWith('/api/')) return null;
    return described.faultOf(operation ?? NOWHERE, answer, { isHead: method === 'HEAD' });
  };
}

function faultOf(probe: Probe, { status, type, body }: RawAnswer): string | null {
  if (status >= 500) return `answered ${status}`;
  if (status < 400) return probe.isNegative ? `accepted with ${status} what the document excludes` : null;
  const leak = LEAKS.find((pattern) => pattern.test(body));
  if (leak) return `tells of its inside: ${leak.exec(body)![0]}`;
  if (!probe.target.startsWith('/api/') || probe.method === 'HEAD') return null;
  if (!type.startsWith('application/problem+json')) return `answered ${status} as "${type}"`;
  return faultOfProblem(status, body);
}

const LEAKS = [
  // Within one text: the rest of a sentence and a time of day further on are no place in a file.
  /\n?\s+at [^"]+:\d+:\d+/,
  /node_modules|\/libs\/|\.(js|ts):\d+/,
  /\b(select .+ from|insert into|update \w+\.\w+ set|delete from)\b/i,
  /QueryFailedError|TypeError|SyntaxError|FST_ERR|syntax error|violates|tenant_id|pg_|Unexpected token/,
];

interface ProblemBody {
  code?: unknown;
  status?: unknown;
  requestId?: unknown;
  messages?: { ko?: unknown; en?: unknown };
  errors?: { field?: unknown; code?: unknown; messages?: { ko?: unknown; en?: unknown } }[];
}

function faultOfProblem(status: number, body: string): string | null {
  let problem: ProblemBody;
  try {
    problem = JSON.parse(body) as ProblemBody;
  } catch {
    return `answered ${status} without JSON`;
  }
  if (problem.status !== status) return `says ${String(problem.status)} in an answer ${status}`;
  if (!isCode(problem.code) || !isSaid(problem.messages))
    return `has no code, or not both languages: ${body.slice(0, 200)}`;
  if (typeof problem.requestId !== 'string' || !problem.requestId) return 'has no request id';
  if (status !== 422) return null;
  if (!problem.errors?.length) return `answered 422 without a field: ${body.slice(0, 200)}`;
  const unclear = problem.errors.find(
    ({ field, code, messages }) => !isField(field) || !isCode(code) || !isSaid(messages),
  );
  return unclear ? `names no field: ${JSON.stringify(unclear).slice(0, 200)}` : null;
}

const isCode = (code: unknown): boolean => typeof code === 'string' && /^[a-z]+\.[a-zA-Z_]+$/.test(code);
const isField = (field: unknown): boolean =>
  typeof field === 'string' && !/undefined|^null$|\[object/.test(field);
const isSaid = (messages?: { ko?: unknown; en?: unknown }): boolean =>
  [messages?.ko, messages?.en].every((said) => typeof said === 'string' && said.length > 3) &&
  /[가-힣]/.test(messages!.ko as string);
