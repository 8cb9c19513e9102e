import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { readPublicKey } from '@app/ledger';
import { StartupProblem } from '@app/platform';
import { configFor, readCommandOptions } from './command-options.js';
import { examine } from './doctor/doctor.js';
import { type ImportOptions, runImport } from './import/import-command.js';
import { Interrupted, interruptible } from './interruptible.js';
import { verifyLedger } from './ledger/verify-ledger.js';
import { migrate } from './migrate/migrate.js';
import { revert } from './migrate/revert.js';
import { addOperatorCommands } from './operators/operator-command.js';
import { refuseUnprepared } from './refuse-unprepared.js';
import { addRoutingCommands } from './routing/routing-command.js';
import { seed } from './seed/seed.js';
import { drawTable } from './serve/describe-site.js';
import { readServeOptions } from './serve/serve-options.js';
import { serve } from './serve/serve.js';
import { addTenantCommands } from './tenants/tenant-command.js';
import { terminal } from './terminal.js';
import { withContexts } from './with-contexts.js';
import { requireAdministrator, withAppDatabase, withDatabase } from './with-database.js';
import { addWorkflowCommands } from './workflow/workflow-command.js';

const { print } = terminal;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const environment = `
환경 / Environment:
  MADANG_DATA       데이터 폴더 (.madang) / data folder
  DATABASE_URL      내장 데이터베이스 대신 쓸 PostgreSQL, 관리 계정 / PostgreSQL to use instead, administrator
  DATABASE_APP_URL  api와 worker가 들어가는 주소 / where api and worker enter
  REDIS_URL         작업을 Redis에 둘 때 / when jobs live in Redis
  SESSION_SECRET, IDENTITY_KEY, LEDGER_KEY  api와 worker가 쓰는 것과 같은 열쇠 / the same keys as of api and worker
  MADANG_HOST       기관의 주소가 딸릴 주소 / host below which tenants are reached
  MADANG_INITIAL_PASSWORD  tenant create가 만드는 관리자의 처음 비밀번호 / first password of the administrator it makes

끝날 때의 코드 / Exit codes:
  0  잘 끝남 / all is well
  1  문제가 있음, 들여오지 못한 줄이 있음 / a problem, or a line that was not taken in
  2  잘못 쓴 명령 / wrong usage
  130  Ctrl-C로 멈춤 / interrupted`;

/** Runs one command line, as in `process.argv`; gives its exit code. */
export async function run(argv: string[]): Promise<number> {
  let isWell = true;
  try {
    await describeProgram((answer) => (isWell = answer)).parseAsync(argv);
    return isWell ? 0 : 1;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Interrupted) return 130;
    say(error instanceof StartupProblem ? error.describe() : String((error as Error).stack ?? error));
    return 1;
  }
}

/** `answer` hears whether a command that looks at something found it well. */
function describeProgram(answer: (isWell: boolean) => void): Command {
  const program = new Command('madang')
    .description('마당을 운영하는 명령 / Commands for operators')
    .addHelpText('after', environment)
    .exitOverride();

  program
    .command('serve')
    .description('데이터베이스와 웹, 작업자를 모두 켭니다 / Run database, web and worker')
    .action(() => {
      requireAdministrator(readCommandOptions());
      return serve(readServeOptions(), say);
    });

  program
    .command('migrate')
    .description(
      '역할과 데이터베이스, 표를 만들거나 새 판에 맞춥니다 / Make or update roles, database and tables',
    )
    .option(
      '--down <n>',
      '마지막 n개를 되돌립니다. 그 안의 자료도 사라집니다 / take back the last n, with their data',
      count,
    )
    .action(({ down }: { down?: number }) => runMigrate(down));

  program
    .command('seed')
    .description(
      '기준 자료와 체험 계정을 넣습니다. 있는 것은 그대로 둡니다 / Add reference data and demo accounts',
    )
    .action(runSeed);

  program
    .command('doctor')
    .description('설치가 건강한지 살핍니다 / Examine the installation')
    .action(async () => answer(await runDoctor()));

  program
    .command('ledger')
    .description('기록 원장 / The ledger')
    .command('verify')
    .description(
      '모든 기록의 해시와 이어짐, 심사 상태를 다시 계산하고 서명과 견줍니다 / Recompute every hash, chain and case, and hold them against what was signed',
    )
    .option('--tenant <code>', '한 기관만 / one tenant only')
    .option('--key <key...>', '전에 서명하던 공개 열쇠 / public keys that signed before', readKey, [])
    .action(async ({ tenant, key }: { tenant?: string; key: Buffer[] }) =>
      answer(await withContexts(say, (app, signal) => verifyLedger(app, tenant, terminal, signal, key))),
    );

  program
    .command('import')
    .description(
      '한 줄에 하나인 JSON 제안을 들여옵니다. 다시 실행하면 이어집니다 / Take in ideas, one JSON object a line',
    )
    .argument('<files...>', 'petition_idx, title, content, category, begin')
    .requiredOption('--tenant <code>', '받을 기관 / tenant that takes them', 'nation')
    .option(
      '--source <name>',
      '같은 줄을 두 번 넣지 않으려고 기억하는 출처 / source remembered with each line',
      'petitions',
    )
    .option('--wait', '작업자가 없으면 여기서 소관 기관까지 정합니다 / route them here when no worker runs')
    .action(async (files: string[], options: ImportOptions) =>
      answer(await withContexts(say, (app, signal) => runImport(app, files, options, terminal, signal))),
    );

  addTenantCommands(program, terminal, say, answer);
  addOperatorCommands(program, terminal, say);
  addRoutingCommands(program, terminal);
  addWorkflowCommands(program, print, say, answer);
  return program;
}

function readKey(text: string, before: Buffer[]): Buffer[] {
  const key = readPublicKey(text);
  if (!key) throw new InvalidArgumentError('Ed25519, Base64');
  return [...before, key];
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('1, 2, 3 …');
  return value;
}

async function runMigrate(down: number | undefined): Promise<void> {
  const options = readCommandOptions();
  requireAdministrator(options);
  await interruptible(say, () =>
    withDatabase(options, say, async ({ adminUrl, appUrl }) => {
      if (down === undefined) {
        await migrate({ ...options, adminUrl, appUrl, say: print });
        print('데이터베이스가 이 판에 맞습니다. / The database is up to date.');
      } else for (const name of await revert(adminUrl, down)) print(`되돌림 / reverted: ${name}`);
    }),
  );
}

async function runSeed(): Promise<void> {
  const { accounts } = await interruptible(say, () =>
    withAppDatabase(readCommandOptions(), say, async (appUrl) => {
      await refuseUnprepared(appUrl, 'schemas');
      return seed({ appUrl, say });
    }),
  );
  print('기준 자료가 들어 있습니다. / The reference data is in.');
  drawTable(
    accounts.map(({ tenant, role, email, password, url }) => [tenant, role, email, password, url]),
  ).forEach(print);
}

function runDoctor(): Promise<boolean> {
  const options = readCommandOptions();
  requireAdministrator(options);
  return interruptible(say, () =>
    withDatabase(options, say, (database) => examine(database, configFor(database.appUrl, options), print)),
  );
}
