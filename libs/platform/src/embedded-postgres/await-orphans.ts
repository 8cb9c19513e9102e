import { setTimeout as sleep } from 'node:timers/promises';
import { processesIn } from './processes.js';
import { StartupProblem } from './startup.errors.js';

const LIMIT_MS = 20_000;
const ASK_AFTER_MS = 3_000;
const INSIST_AFTER_MS = 10_000;

/**
 * Waits for the backends of a killed server. Idle ones end by themselves at once; one in the middle of a long
 * query is asked to end after 3 s (SIGTERM) and told to after 10 s (SIGQUIT, what a server sends its children
 * in an immediate shutdown: nothing committed is lost). Refuses with `postgres.orphans` after 20 s.
 */
export async function awaitOrphans(cluster: string, say: (line: string) => void): Promise<void> {
  const begin = performance.now();
  let signals: NodeJS.Signals[] = ['SIGTERM', 'SIGQUIT'];
  for (let pids = processesIn(cluster); pids.length > 0; pids = processesIn(cluster)) {
    const waited = performance.now() - begin;
    if (waited < 100)
      say(
        `이전 데이터베이스의 남은 프로세스가 끝나기를 기다립니다 (${pids.length}개). / Waiting for ${pids.length} processes of the previous database to end.`,
      );
    if (waited > LIMIT_MS) throw stillThere(pids);
    if (waited > (signals.length === 2 ? ASK_AFTER_MS : INSIST_AFTER_MS)) {
      const signal = signals[0];
      signals = signals.slice(1);
      if (signal) pids.forEach((pid) => send(pid, signal));
    }
    await sleep(waited < 100 ? 100 : 250);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime, or another user's: the loop sees which.
  }
}

function stillThere(pids: number[]): StartupProblem {
  return new StartupProblem(
    'postgres.orphans',
    `이전 데이터베이스의 프로세스가 20초 뒤에도 남아 있습니다 (${pids.join(', ')}).`,
    `Processes of the previous database are still there after 20 s (${pids.join(', ')}).`,
    `kill -QUIT ${pids.join(' ')} 을 실행한 뒤 다시 시작하세요. / Run that, then start again.`,
  );
}
