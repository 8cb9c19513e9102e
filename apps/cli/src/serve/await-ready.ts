import { setTimeout as sleep } from 'node:timers/promises';
import { StartupProblem } from '@app/platform';

const LIMIT_MS = 60_000;

/** Waits until the site says that it is ready. Refuses with `serve.not_ready` after 60 s, with the end of its log. */
export async function awaitReady(
  port: number,
  recent: readonly string[],
  stopped: AbortSignal,
): Promise<void> {
  let last = '';
  for (const end = performance.now() + LIMIT_MS; performance.now() < end;) {
    stopped.throwIfAborted();
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, {
        signal: AbortSignal.timeout(5_000),
      });
      last = `${answer.status} ${(await answer.text()).slice(0, 500)}`;
      if (answer.status === 200) return;
    } catch (error) {
      last = error instanceof Error ? `${error.message}: ${String(error.cause ?? '')}` : String(error);
    }
    await sleep(100);
  }
  throw new StartupProblem(
    'serve.not_ready',
    `사이트가 ${LIMIT_MS / 1000}초 안에 준비되지 않았습니다.`,
    `The site was not ready within ${LIMIT_MS / 1000} s (${last}). Its last lines:\n${recent.slice(-15).join('\n')}`,
    '위 기록을 보세요. / See the lines above.',
  );
}
