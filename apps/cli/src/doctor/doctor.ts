import { Client } from 'pg';
import type { Config } from '@app/platform';
import { chooseDatabase } from '../migrate/choose-database.js';
import type { CommandDatabase } from '../with-database.js';
import { type Finding, finding, look } from './finding.js';
import { lookAtCheckpoints, lookAtMail, lookAtStorage } from './look-outside.js';
import { lookAtDue } from './look-at-due.js';
import { lookAtOutbox } from './look-at-outbox.js';
import { lookAtPostgresQueue, lookAtRedis } from './look-at-queue.js';
import { lookAtDurability, lookAtSchema, lookAtServer } from './look-at-server.js';

/** Looks at everything Madang needs and prints a line for each; true when all is well. Changes nothing. */
export async function examine(
  { adminUrl, appUrl }: CommandDatabase,
  config: Pick<Config, 'checkpointsDir' | 'redisUrl' | 'smtpUrl' | 'isProduction' | 'dataDir' | 's3'>,
  print: (line: string) => void,
): Promise<boolean> {
  const findings = [
    lookAtNode(),
    ...(await look('데이터베이스 / database', () => connected(chooseDatabase(adminUrl).url, lookAtSchema))),
    ...(await look('api와 worker의 접속 / entry of api and worker', () => connected(appUrl, lookAtServer))),
    ...(await look('보존 / durability', () => connected(appUrl, lookAtDurability))),
    ...(await look('기다리는 일 / work that waits', () =>
      connected(appUrl, async (client) => [...(await lookAtOutbox(client)), ...(await lookAtDue(client))]),
    )),
    ...(await look('작업 / jobs', () =>
      config.redisUrl
        ? lookAtRedis(config.redisUrl)
        : connected(appUrl, (client) => lookAtPostgresQueue(client, appUrl)),
    )),
    ...(await look('메일 / mail', () => lookAtMail(config))),
    ...(await look('파일 저장소 / store of files', () => lookAtStorage(config))),
    ...(await look('서명한 확인점 / signed checkpoints', () => lookAtCheckpoints(config))),
  ];
  for (const { what, isWell, remedy } of findings) {
    print(`${isWell ? '✔' : '✖'} ${what}`);
    if (!isWell) print(`  → ${remedy}`);
  }
  return findings.every(({ isWell }) => isWell);
}

function lookAtNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return finding(
    `Node.js ${process.versions.node}`,
    major > 20 || (major === 20 && minor >= 19),
    'Node.js 20.19 이상을 설치하세요. / Install Node.js 20.19 or newer.',
  );
}

async function connected(
  url: string,
  examination: (client: Client) => Promise<Finding[]>,
): Promise<Finding[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await examination(client);
  } finally {
    await client.end();
  }
}
