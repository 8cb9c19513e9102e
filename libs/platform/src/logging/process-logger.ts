import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** Log lines as JSON on standard output; `MADANG_LOG` chooses the least level shown. */
export function processLogger(): LoggerService {
  const log = pino({ level: process.env.MADANG_LOG ?? 'info', base: null });
  const at =
    (level: 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal') =>
    (message: unknown, ...rest: unknown[]) => {
      const context = rest.at(-1);
      log[level]({ context, ...(rest.length > 1 && { more: rest.slice(0, -1) }) }, String(message));
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
