import type { Client } from 'pg';

const WITHIN_MS = 1_000;

/**
 * Whether a NOTIFY of one connection reaches another that listens. Behind a pooler that hands out connections for a
 * transaction it does not, and a worker would find its jobs by chance.
 */
export async function hearsOthers(listener: Client, speaker: Client): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const heard = new Promise<boolean>((resolve) => {
    listener.once('notification', () => resolve(true));
    timer = setTimeout(() => resolve(false), WITHIN_MS);
  });
  await listener.query('listen madang_heard');
  await speaker.query('notify madang_heard');
  return heard.finally(async () => {
    clearTimeout(timer);
    await listener.query('unlisten madang_heard');
  });
}
