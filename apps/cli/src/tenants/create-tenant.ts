import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { type FirstAdministrator, type Insisted, OnboardingService } from '@app/onboarding';
import { Clock, CONFIG, type Config, seoulDay, StartupProblem, systemOf } from '@app/platform';
import { TenantsService } from '@app/tenancy';
import { explainRefusal } from './explain-refusal.js';
import { planTenant } from './plan-tenant.js';
import type { TenantWishes } from './tenant-wishes.js';

const LEAST_PASSWORD = 12;

/** Founds one tenant, or finds the one that stands, and prints where it is, and an administrator's password where one was made. */
export async function createTenant(
  app: INestApplicationContext,
  asked: string,
  wishes: TenantWishes,
  print: (line: string) => void,
): Promise<void> {
  const { bareHost, smtpUrl, isProduction } = app.get<Config>(CONFIG);
  if (wishes.administrator && !smtpUrl && isProduction) throw noMail();
  if (wishes.host === bareHost || wishes.host?.endsWith(`.${bareHost}`)) throw belowBare(bareHost);
  const tenants = app.get(TenantsService);
  const plan = planTenant(asked, wishes, seoulDay(app.get(Clock).now()), await tenants.named(asked));
  const administrator = administratorOf(wishes);
  const { agencies, workflow } = plan;
  const { tenantId, isNew, isAdministratorNew } = await app
    .get(OnboardingService)
    .found(plan, {
      ...{ administrator, invited: wishes.administrator, insists: insistedIn(wishes) },
      isOpen: wishes.open ?? false,
    })
    .catch(explainRefusal);
  const tenant = await tenants.of(systemOf(tenantId));
  const region = tenant.regionCode ? `, ${tenant.regionCode}` : '';
  print(`${isNew ? '✔' : '='} ${tenant.nameKo} (${tenant.code}${region}): ${tenants.addressOf(tenant)}`);
  print(
    isNew
      ? `  부서 ${agencies.length}개, 업무 흐름 ${workflow} / ${agencies.length} departments, workflow ${workflow}`
      : '  이미 있습니다. 그대로 둡니다. / It stands already and stays as it is.',
  );
  if (!tenant.openedAt)
    print(
      `  아직 열지 않았습니다. 남은 일 / not open yet, what is left: npm run madang -- tenant checklist ${tenant.code}`,
    );
  if (wishes.administrator)
    print(
      isAdministratorNew
        ? `  관리자 / administrator: ${wishes.administrator}, 메일로 초대합니다 / is invited by mail`
        : `  관리자 / administrator: ${wishes.administrator}, 이미 있거나 초대했습니다 / is there or invited already`,
    );
  if (!administrator) return;
  const { email, password } = administrator;
  print(
    isAdministratorNew
      ? `  관리자 / administrator: ${email}, 처음 비밀번호(한 번만 보입니다) / first password, shown once: ${password}`
      : `  관리자 / administrator: ${email}, 이미 있는 계정 / has an account already`,
  );
}

function administratorOf({ adminEmail, adminName = '관리자' }: TenantWishes): FirstAdministrator | undefined {
  if (adminEmail === undefined) return undefined;
  const password = process.env.MADANG_INITIAL_PASSWORD || randomBytes(12).toString('base64url');
  if (password.length < LEAST_PASSWORD)
    throw new StartupProblem(
      'onboarding.short_password',
      `MADANG_INITIAL_PASSWORD는 ${LEAST_PASSWORD}자 이상이어야 합니다.`,
      `MADANG_INITIAL_PASSWORD must have ${LEAST_PASSWORD} characters or more.`,
      '더 길게 정하거나 비워 두세요. 비우면 하나를 만듭니다. / Choose a longer one, or none: one is made.',
    );
  return { email: adminEmail, name: adminName, password };
}

function insistedIn(wishes: TenantWishes): Insisted[] {
  const facts: Insisted[] = ['nameKo', 'nameEn', 'host', 'languages', 'workflow', 'agencies'];
  return facts.filter((fact) => wishes[fact] !== undefined);
}

function belowBare(bareHost: string): StartupProblem {
  return new StartupProblem(
    'onboarding.host_below_bare',
    `${bareHost} 아래의 주소는 기관의 코드로 정해집니다.`,
    `A host below ${bareHost} comes from the tenant’s code.`,
    '--host 를 빼거나 다른 주소를 적어 주세요. / Leave --host out, or name another.',
  );
}

function noMail(): StartupProblem {
  return new StartupProblem(
    'onboarding.no_mail',
    '메일이 준비되지 않아 초대할 수 없습니다.',
    'Mail is not set up, so nobody can be invited.',
    'SMTP_URL을 정하거나 --admin-email 을 쓰세요. / Set SMTP_URL, or use --admin-email.',
  );
}
