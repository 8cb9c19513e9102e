import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import {
  type FieldFault,
  Forbidden,
  NotFound,
  type Reason,
  Refused,
  TooMany,
  Unauthenticated,
  Unavailable,
} from '../errors/errors.js';
import { httpReasons } from './http.errors.js';

/** What the HTTP layer answers to an error: a status, a reason, and what the caller needs to go on. */
export interface Answer {
  status: number;
  reason: Reason;
  faults: FieldFault[];
  details: Record<string, unknown>;
  retryAfter?: number;
}

/** The body of `application/problem+json` (RFC 9457), with both languages and the fields at fault. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  messages: { ko: string; en: string };
  errors?: { field: string; code: string; messages: { ko: string; en: string } }[];
  requestId: string;
  [detail: string]: unknown;
}

/** Somebody has to make room first. */
const FULL_DISK_S = 600;

/** Finds the answer to an error. What no rule speaks of is a bug: 500, and nothing of it is told. */
export function answerTo(error: unknown): Answer {
  if (error instanceof Refused) {
    const { reason, faults, details } = error;
    return { status: faults.length ? 422 : 409, reason, faults, details };
  }
  if (error instanceof NotFound) return plain(404, error.reason);
  if (error instanceof Forbidden) return plain(403, error.reason);
  if (error instanceof Unauthenticated) return plain(401, error.reason);
  if (error instanceof TooMany) return { ...plain(429, error.reason), retryAfter: error.retryAfter };
  if (error instanceof Unavailable) return { ...plain(503, error.reason), retryAfter: error.retryAfter };
  if (isLost(error)) return unavailable();
  if (error instanceof QueryFailedError) return answerToSqlState(sqlStateOf(error));
  const code = (error as { code?: unknown })?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return unavailable(FULL_DISK_S);
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return answerToSqlState(code);
  return answerToStatus(statusOf(error));
}

/** Writes the problem document of an answer. */
export function problemOf({ status, reason, faults, details }: Answer, requestId: string): Problem {
  return {
    type: `urn:madang:problem:${reason.code}`,
    title: reason.ko,
    status,
    code: reason.code,
    messages: { ko: reason.ko, en: reason.en },
    ...(faults.length && {
      errors: faults.map(({ field, code, ko, en }) => ({ field, code, messages: { ko, en } })),
    }),
    ...details,
    requestId,
  };
}

function answerToSqlState(state: string): Answer {
  if (state.startsWith('22')) return plain(422, httpReasons.not_storable);
  if (state.startsWith('23')) return plain(409, httpReasons.conflict);
  if (/^(08|40|53|57)/.test(state)) return unavailable();
  return plain(500, httpReasons.internal);
}

function answerToStatus(status: number): Answer {
  if (status === 404 || status === 405) return plain(404, httpReasons.not_found);
  if (status === 401) return plain(401, httpReasons.unauthenticated);
  if (status === 403) return plain(403, httpReasons.forbidden);
  if (status === 413) return plain(413, httpReasons.too_large);
  if (status === 415) return plain(415, httpReasons.wrong_type);
  if (status === 429) return plain(429, httpReasons.too_many);
  if (status === 503) return unavailable();
  if (status >= 400 && status < 500) return plain(400, httpReasons.malformed);
  return plain(500, httpReasons.internal);
}

const plain = (status: number, reason: Reason): Answer => ({ status, reason, faults: [], details: {} });

const unavailable = (retryAfter = 5): Answer => ({ ...plain(503, httpReasons.unavailable), retryAfter });

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown })?.statusCode;
  return typeof status === 'number' ? status : 500;
}

function sqlStateOf(error: QueryFailedError): string {
  return String((error.driverError as { code?: unknown })?.code ?? '');
}

const LOST_CONNECTION = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'],
  // Something was sent on a connection that had just ended.
  ...['ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'],
]);

/** The database went away in the midst of a transaction: TypeORM and pg give no SQL state for it. */
function isLost(error: unknown): boolean {
  const { name = '', message = '', code = '', driverError } = (error ?? {}) as Partial<Lost>;
  if (name.endsWith('AlreadyReleasedError') || LOST_CONNECTION.has(code)) return true;
  return (
    /^Connection terminated|^timeout exceeded when trying to connect|is not queryable/.test(message) ||
    (!!driverError && isLost(driverError))
  );
}

interface Lost extends Error {
  code: string;
  driverError: unknown;
}
