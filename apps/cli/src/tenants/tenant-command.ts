import { type Command, Option } from 'commander';
import { workflowTemplates } from '@app/onboarding';
import type { Terminal } from '../terminal.js';
import { withContexts } from '../with-contexts.js';
import { createGovernments } from './create-governments.js';
import { createTenant } from './create-tenant.js';
import { addLeavingCommands } from './leaving-commands.js';
import { readCode, readEmail, readHost, readLanguages } from './read-options.js';
import { readAgenciesFile } from './read-agencies-file.js';
import { openTenant, showChecklist } from './open-tenant.js';
import { resetFactor } from './reset-factor.js';
import { showTenants } from './show-tenants.js';
import type { TenantWishes } from './tenant-wishes.js';
import { turnTenant } from './turn-tenant.js';
import { USAGE } from './usage.js';

interface CreateOptions extends Omit<TenantWishes, 'agencies'> {
  allGovernments?: true;
  agencies?: string;
}

/** Options that speak of one tenant. */
const OF_ONE = ['nameKo', 'nameEn', 'host', 'agencies', 'administrator', 'adminEmail', 'adminName'] as const;

/** Adds the commands that found tenants, list, suspend and resume them, and see them off; `answer` hears whether all went well. */
export function addTenantCommands(
  program: Command,
  terminal: Terminal,
  say: (line: string) => void,
  answer: (isWell: boolean) => void,
): void {
  const { print } = terminal;
  const tenant = program.command('tenant').description('기관 / Tenants');

  const create = tenant
    .command('create')
    .description('기관을 엽니다. 다시 실행해도 하나입니다 / Found a tenant; run again, it stays one')
    .argument(
      '[code]',
      '지방자치단체의 이름이나 행정표준코드 (jeju, 50, 11110), 또는 새 이름 / a government’s code, or a new one',
      readCode,
    )
    .option('--all-governments', '모든 지방자치단체를 엽니다 / found every local government')
    .option('--name-ko <name>', '한국어 이름 / Korean name')
    .option('--name-en <name>', '영어 이름 / English name')
    .option('--host <name>', '따로 쓸 주소, 예: idea.jeju.go.kr / a host of its own', readHost)
    .option(
      '--languages <codes>',
      '누리집의 언어, 앞이 기본 / of its site, the first is usual',
      readLanguages,
    )
    .addOption(
      new Option('--workflow <name>', '업무 흐름 / workflow it begins with').choices(
        Object.keys(workflowTemplates),
      ),
    )
    .option(
      '--open',
      '점검 없이 바로 엽니다. 없으면 관리자가 엽니다 / open at once; without it an administrator opens it',
    )
    .option('--agencies <file.csv>', '부서 목록 (docs/tenants.md) / its departments')
    .option(
      '--administrator <address>',
      '첫 관리자를 메일로 초대합니다 / invite its first administrator',
      readEmail,
    )
    .option(
      '--admin-email <address>',
      '첫 관리자를 만들고 비밀번호를 보입니다 / make one, print a password',
      readEmail,
    )
    .option('--admin-name <name>', '첫 관리자의 이름 / and the name');
  create.action(
    async (code: string | undefined, { allGovernments, agencies: file, ...rest }: CreateOptions) => {
      if ((code === undefined) === (allGovernments === undefined))
        create.error(
          'error: 기관 하나 또는 --all-governments / name one tenant, or --all-governments',
          USAGE,
        );
      const given = { ...rest, agencies: file };
      if (allGovernments && OF_ONE.some((option) => given[option] !== undefined))
        create.error(
          'error: --all-governments 에는 한 기관의 값을 붙일 수 없습니다 / options of one tenant',
          USAGE,
        );
      if (rest.adminName !== undefined && rest.adminEmail === undefined)
        create.error('error: --admin-name 에는 --admin-email 도 / needs --admin-email', USAGE);
      if (rest.administrator !== undefined && rest.adminEmail !== undefined)
        create.error('error: --administrator 와 --admin-email 가운데 하나만 / one of the two', USAGE);
      if (code === undefined)
        return answer(
          await withContexts(say, (app, signal) => createGovernments(app, rest, terminal, signal)),
        );
      const agencies = file === undefined ? undefined : readAgenciesFile(file, print);
      if (agencies === null) return answer(false);
      await withContexts(say, (app) => createTenant(app, code, { ...rest, agencies }, print));
    },
  );

  tenant
    .command('list')
    .description('모든 기관과 그 주소 / All tenants and where they are')
    .action(() => withContexts(say, (app) => showTenants(app, print)));

  tenant
    .command('checklist')
    .description('열기 전에 남은 일 / What is left to do before it opens')
    .argument('<code>')
    .action(async (code: string) =>
      answer(await withContexts(say, (app) => showChecklist(app, code, print))),
    );

  tenant
    .command('open')
    .description(
      '시민에게 엽니다. 꼭 필요한 것이 남았으면 열지 않습니다 / Open to citizens, once all is there',
    )
    .argument('<code>')
    .action((code: string) => withContexts(say, (app) => openTenant(app, code, print)));

  tenant
    .command('suspend')
    .description('닫습니다. 모든 요청에 503으로 답하고 작업이 멈춥니다 / Close: 503 to all, jobs stand still')
    .argument('<code>')
    .action((code: string) => withContexts(say, (app) => turnTenant(app, code, 'suspend', print)));

  tenant
    .command('resume')
    .description('다시 엽니다. 멈춘 일이 이어집니다 / Open again; what waited goes on')
    .argument('<code>')
    .action((code: string) => withContexts(say, (app) => turnTenant(app, code, 'resume', print)));

  tenant
    .command('reset-factor')
    .description('잃어버린 2단계 인증을 지웁니다 / Take away a lost second factor')
    .argument('<code>')
    .argument('<address>', '계정의 이메일 / address of the account', readEmail)
    .action((code: string, email: string) =>
      withContexts(say, (app) => resetFactor(app, code, email, print)),
    );

  addLeavingCommands(tenant, terminal, say, answer);
}
