import { Client } from 'pg';
import { APP_ROLE, StartupProblem } from '@app/platform';

/** The app role's address of the database that the administrator's address names. */
export function appUrlOf(adminUrl: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.href;
}

/** Refuses an address for api and worker that would enter as another role: that one's rights are unknown. */
export function refuseOtherRole(appUrl: string): void {
  const role = decodeURIComponent(new URL(appUrl).username);
  if (role === APP_ROLE) return;
  throw new StartupProblem(
    'database.wrong_app_role',
    `DATABASE_APP_URL의 계정은 ${APP_ROLE} 이어야 하는데 ${role} 입니다.`,
    `DATABASE_APP_URL must name the role ${APP_ROLE}; it names ${role}.`,
    '주소의 계정 이름을 바꾸세요. 역할과 비밀번호는 마당이 만듭니다. / Change the name in the address; Madang makes the role and sets that password.',
  );
}

/** Sets the app role's password where the address does not get in: a first start, or restored secrets. */
export async function admitApp(administrator: Client, appUrl: string): Promise<void> {
  if (await getsIn(appUrl)) return;
  const password = administrator.escapeLiteral(decodeURIComponent(new URL(appUrl).password));
  await administrator.query(`alter role ${APP_ROLE} password ${password}`);
}

async function getsIn(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') return false;
    throw error;
  } finally {
    await client.end();
  }
}
