import { once } from 'node:events';
import { createConnection } from 'node:net';
import type { Readable } from 'node:stream';

const SILENCE_MS = 60_000;
const MOST_CHARACTERS = 1_000;

/**
 * Asks a clamd about content, by its command INSTREAM: parts with their length before them, an empty one at the end.
 * Gives what it found, null where it found nothing; throws where it cannot be reached or gives no verdict.
 */
export async function askClamav(
  { host, port }: { host: string; port: number },
  content: Readable,
): Promise<string | null> {
  const socket = createConnection({ host, port, timeout: SILENCE_MS });
  socket.once('timeout', () => socket.destroy(new Error('clamd does not answer')));
  let answer = '';
  const answered = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => resolve());
    socket.on('data', (part) => {
      answer += part.toString();
      if (answer.includes('\0') || answer.length > MOST_CHARACTERS) socket.destroy();
    });
  });
  // A verdict may come before everything was sent; whoever writes on is then told by an error that is no news.
  answered.catch(() => undefined);
  try {
    socket.write('zINSTREAM\0');
    for await (const part of content as AsyncIterable<Buffer>) {
      if (socket.destroyed) break;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      socket.write(length);
      if (!socket.write(part) && !socket.destroyed) await Promise.race([once(socket, 'drain'), answered]);
    }
    if (!socket.destroyed) socket.write(Buffer.alloc(4));
    await answered;
  } finally {
    content.destroy();
    socket.destroy();
  }
  const verdict = answer.split('\0')[0]!.trim();
  if (verdict === 'stream: OK') return null;
  const found = /^stream: (.+) FOUND$/.exec(verdict);
  if (!found) throw new Error(`clamd gave no verdict: ${JSON.stringify(verdict.slice(0, 200))}`);
  return found[1]!;
}
