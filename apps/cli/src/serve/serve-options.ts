import { resolve } from 'node:path';
import { StartupProblem } from '@app/platform';

/** What `madang serve` is told by its environment. */
export interface ServeOptions {
  /** TCP port of the site. */
  port: number;
  /** Folder of database, logs, mail and secrets. */
  dataDir: string;
  /** Administrative role of a database elsewhere; null: the embedded one is started. */
  databaseUrl: string | null;
  redisUrl: string | null;
  /** Outgoing mail server; null: a catcher is started that keeps all mail in the data folder. */
  smtpUrl: string | null;
  /** How people reach the site, without a trailing slash. */
  publicUrl: string;
  /** Folder of the built files. */
  dist: string;
}

/** Reads the environment; refuses a port that is none. `main` is the built entry file of this command. */
export function readServeOptions(env = process.env, main = process.argv[1] ?? ''): ServeOptions {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartupProblem(
      'serve.bad_port',
      `PORT 값 ${env.PORT} 은(는) 포트 번호가 아닙니다.`,
      `PORT is ${env.PORT}, which is no port number.`,
      '1에서 65535 사이의 수를 지정하세요. / Give a number from 1 to 65535.',
    );
  return {
    port,
    dataDir: resolve(env.MADANG_DATA || '.madang'),
    databaseUrl: env.DATABASE_URL || null,
    redisUrl: env.REDIS_URL || null,
    smtpUrl: env.SMTP_URL || null,
    publicUrl: (env.MADANG_PUBLIC_URL || `http://${env.MADANG_HOST || 'localhost'}:${port}`).replace(
      /\/$/,
      '',
    ),
    dist: resolve(main, '../../../..'),
  };
}
