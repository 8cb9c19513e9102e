/** The operator pressed Ctrl-C. */
export class Interrupted extends Error {}

/**
 * Runs `work`, which stops at its next good place when SIGINT or SIGTERM comes; it then fails with Interrupted.
 * A second signal ends the process at once.
 */
export async function interruptible<T>(
  say: (line: string) => void,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130);
    say('끝내는 중입니다. / Stopping.');
    controller.abort(new Interrupted());
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    const result = await work(controller.signal);
    controller.signal.throwIfAborted();
    return result;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
