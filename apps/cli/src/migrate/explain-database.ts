import { StartupProblem } from '@app/platform';

/** What an operator can put right, by SQLSTATE or by the system's own error code. */
const hints: Record<string, [ko: string, en: string, hint: string]> = {
  '42501': [
    'DATABASE_URL의 계정에 필요한 권한이 없습니다',
    'The account in DATABASE_URL lacks a privilege',
    '역할과 데이터베이스를 만들 수 있는 계정을 쓰거나, madang_owner(BYPASSRLS), madang_search(BYPASSRLS), madang_remover, madang_app(LOGIN) 역할을 먼저 만들어 주세요. / Use an account that may make roles and databases, or make these four roles first.',
  ],
  '28P01': [
    '데이터베이스 비밀번호가 맞지 않습니다',
    'The database refuses the password',
    'DATABASE_URL을 확인하세요. / Check DATABASE_URL.',
  ],
  '28000': [
    '데이터베이스가 이 계정의 접속을 받지 않습니다',
    'The database does not let this account in',
    'DATABASE_URL과 서버의 pg_hba.conf를 확인하세요. / Check DATABASE_URL and the server’s pg_hba.conf.',
  ],
  '3D000': [
    'DATABASE_URL이 가리키는 데이터베이스가 없습니다',
    'The database named in DATABASE_URL does not exist',
    '먼저 만들거나, 주소 끝을 /postgres 로 바꾸면 madang 을 새로 만듭니다. / Make it first, or end the address in /postgres to have madang made.',
  ],
  '55P03': [
    '다른 작업이 표를 오래 붙들고 있어 변경하지 못했습니다',
    'Somebody holds a table for long, and it could not be changed',
    '오래 걸리는 질의(pg_stat_activity)를 끝내고 다시 실행하세요. 이미 된 변경은 다시 하지 않습니다. / End long statements (pg_stat_activity) and run it again; what is done is not done twice.',
  ],
  unreachable: [
    '데이터베이스 서버에 닿지 않습니다',
    'The database server cannot be reached',
    '서버가 켜져 있는지, DATABASE_URL의 주소와 포트가 맞는지 확인하세요. / Check that it runs, and the host and port in DATABASE_URL.',
  ],
};

const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET'];

/** Runs `work`; an error of the server that an operator can put right becomes a StartupProblem. */
export async function explainDatabase<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    const known = hints[unreachable.includes(code) ? 'unreachable' : code];
    if (!known) throw error;
    const [ko, en, hint] = known;
    throw new StartupProblem('database.refused', `${ko}.`, `${en}: ${message || code}.`, hint);
  }
}
