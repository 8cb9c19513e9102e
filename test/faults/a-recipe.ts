import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DebianServer } from '../support/a-debian-server.js';

const DOCUMENT = join(__dirname, '../../docs/operation.md');

/** What an operator copies: the block of docs/operation.md whose first line is `# <name>…`. */
function recipe(name: string): string {
  const blocks = readFileSync(DOCUMENT, 'utf8').matchAll(/```sh\n(# [\s\S]*?)```/g);
  const found = [...blocks].map(([, block]) => block!).filter((block) => block.startsWith(`# ${name}`));
  if (found.length !== 1) throw new Error(`${found.length} recipes “${name}” in docs/operation.md`);
  return found[0]!;
}

/** Follows a recipe word for word, as the account of the server; gives its exit code and what it said. */
export async function follow(
  name: string,
  { programs, account, cluster, url }: DebianServer,
  variables: NodeJS.ProcessEnv,
): Promise<{ code: number | null; said: string }> {
  const child = spawn('bash', ['-eu', '-c', recipe(name)], {
    cwd: '/',
    env: { PATH: `${programs}:${process.env.PATH}`, PGDATA: cluster, DATABASE: url, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    uid: account?.uid,
    gid: account?.gid,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  return { code, said };
}
