import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '@app/platform';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/**
 * A mail server on 127.0.0.1 that delivers nothing: every message becomes `<time>-<random>.eml` in `folder`,
 * for the mail page of a trial installation.
 */
export async function startMailCatcher(
  folder: string,
  clock: Clock,
): Promise<{ url: string; stop(): Promise<void> }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      keep(stream, folder, clock.now()).then(() => done(), done);
    },
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  // A client that breaks off is its own problem.
  server.removeAllListeners('error').on('error', () => undefined);
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Renamed when complete, so that nobody reads half a message. */
async function keep(stream: SMTPServerDataStream, folder: string, at: Date): Promise<void> {
  const name = `${at.toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}`;
  const draft = join(folder, `${name}.part`);
  await pipeline(stream, createWriteStream(draft, { mode: 0o600 }));
  await rename(draft, join(folder, `${name}.eml`));
}
