import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderProblem } from './serve-lock.js';
import { StartupProblem } from './startup.errors.js';

/** Secrets of one installation, hexadecimal, made at the first start, never shown or logged. */
export interface Secrets {
  /** Administrator of the embedded database. */
  postgresPassword: string;
  /** Role that api and worker sign in with. */
  appPassword: string;
  /** Signs session and form tokens. */
  sessionSecret: string;
  /** Hides identifiers and settings in the database. Without it people who signed in elsewhere are not known again. */
  identityKey: string;
  /** Signs checkpoints of the ledgers. Whoever has it can sign another past; whoever lost it starts with another key. */
  ledgerKey: string;
}

const names = ['postgresPassword', 'appPassword', 'sessionSecret', 'identityKey', 'ledgerKey'] as const;

/**
 * Reads `<dataDir>/secrets.json` (mode 0600) and adds what is missing; other keys in it are kept.
 * Refuses with `data.secrets_unreadable` when the file is damaged or belongs to someone else.
 */
export function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const stored = readStored(file);
  const missing = names.filter((name) => typeof stored[name] !== 'string' || stored[name] === '');
  if (missing.length > 0) {
    for (const name of missing) stored[name] = randomBytes(32).toString('hex');
    try {
      mkdirSync(dataDir, { recursive: true });
      const draft = `${file}.${process.pid}.new`;
      writeFileSync(draft, `${JSON.stringify(stored, null, 2)}\n`, { mode: 0o600 });
      renameSync(draft, file);
    } catch (error) {
      throw folderProblem(dataDir, error);
    }
  }
  return stored as unknown as Secrets;
}

function readStored(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new StartupProblem(
      'data.secrets_unreadable',
      `비밀값 파일 ${file}을(를) 읽을 수 없습니다.`,
      `The secrets file ${file} cannot be read.`,
      '처음 실행한 사용자로 다시 실행하거나 백업에서 되돌리세요. / Run as the user who started it first, or restore the file from a backup.',
    );
  }
}
