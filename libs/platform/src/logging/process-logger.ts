import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { maskText } from './mask-text.js';

/** Fields of a line beside its message: ids, codes and names of routes. Nothing that a person wrote or is called. */
export type LogFields = Record<string, string | number | string[] | undefined> & { message: string };

/**
 * Log lines as JSON on standard output; `MADANG_LOG` chooses the least level shown. What is logged is a message, or
 * `LogFields`; secrets and addresses are masked in both.
 */
export function processLogger(): LoggerService {
  const log = pino({ level: process.env.MADANG_LOG || 'info', base: null });
  const at =
    (level: 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal') =>
    (message: unknown, ...rest: unknown[]) => {
      if (!log.isLevelEnabled(level)) return;
      const context = rest.at(-1);
      const more = rest.slice(0, -1).map((part) => maskText(String(part)));
      const { message: text, ...fields } = isFields(message) ? message : { message: String(message) };
      log[level]({ context, ...masked(fields), ...(more.length > 0 && { more }) }, maskText(text));
    };
  return {
    log: at('info'),
    error: at('error'),
    warn: at('warn'),
    debug: at('debug'),
    verbose: at('trace'),
    fatal: at('fatal'),
  };
}

const isFields = (message: unknown): message is LogFields =>
  typeof message === 'object' && message !== null && !(message instanceof Error) && 'message' in message;

function masked(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? maskText(value) : value,
    ]),
  );
}
