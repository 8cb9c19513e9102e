import { type EmbeddedPostgres, startEmbeddedPostgres } from '@app/platform';

/** How often the server process is looked at. */
const LOOK_MS = 1_000;

/**
 * Starts the embedded database and keeps it: when its process dies it is started again on the same port, so that
 * api and worker find it. `giveUp` is called when that fails, as where another program took the port meanwhile.
 */
export async function keepPostgres(
  dataDir: string,
  say: (line: string) => void,
  giveUp: (problem: unknown) => void,
): Promise<Pick<EmbeddedPostgres, 'url' | 'socketFolder' | 'stop'>> {
  let database: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir, say });
  const { url, port, socketFolder } = database;
  let isStopping = false;
  let restarting: Promise<void> | null = null;

  const startAgain = async (): Promise<void> => {
    say('데이터베이스가 멈추어 다시 시작합니다. / The database ended; starting it again.');
    try {
      database = await startEmbeddedPostgres({ dataDir, say, port });
      restarting = null;
    } catch (problem) {
      giveUp(problem);
    }
  };
  const look = setInterval(() => {
    if (!isStopping && restarting === null && !database.isRunning()) restarting = startAgain();
  }, LOOK_MS);

  return {
    url,
    socketFolder,
    stop: async () => {
      isStopping = true;
      clearInterval(look);
      await restarting;
      await database.stop();
    },
  };
}
