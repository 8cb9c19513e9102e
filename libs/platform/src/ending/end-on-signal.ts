import { type INestApplicationContext, Logger } from '@nestjs/common';

/** Half a second before whoever asked us to end loses patience and kills: the log still gets a last line. */
const LIMIT_MS = 9_500;

/**
 * Ends the process in good order when it is asked to (SIGTERM, SIGINT): `before`, then what runs is finished and
 * everything is closed; what still starts has begun first. Exit code 0, or what `process.exitCode` says; 1 where it took too long or failed. What was not
 * finished then is done again by whoever takes it over.
 */
export function endOnSignal(
  app: INestApplicationContext | Promise<INestApplicationContext>,
  before: () => Promise<void> = () => Promise.resolve(),
): void {
  const log = new Logger('ending');
  let isEnding = false;
  const end = async (signal: string): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => {
      log.error(`not ended ${LIMIT_MS / 1_000} s after ${signal}; what still runs is broken off`);
      process.exit(1);
    }, LIMIT_MS);
    try {
      await before();
      await (await app).close();
      process.exit();
    } catch (error) {
      log.error(String((error as Error).stack));
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal));
}
