/** Why something a tenant has is not in its export. */
export interface LeftOut {
  /** `schema.table`, or `schema.table.column`. */
  what: string;
  ko: string;
  en: string;
}

const PASSWORD = {
  ko: '비밀번호의 해시입니다. 옮기면 추측 공격의 대상이 됩니다. 받는 쪽에서 새로 정합니다.',
  en: 'A hash of a password: whoever has it can guess at it. A new one is set wherever the account goes.',
};
const SIGNED_IN = {
  ko: '로그인한 상태입니다. 이 서버 밖에서는 뜻이 없고, 남의 손에 들어가면 안 됩니다.',
  en: 'Who is signed in: it means nothing on another server and is for nobody else.',
};
const SECOND_FACTOR = {
  ko: '2단계 인증의 비밀입니다. 받는 쪽에서 새로 등록합니다.',
  en: 'Secrets of second factors: they are enrolled anew wherever the account goes.',
};
const PASSING = {
  ko: '로그인 시도와 비밀번호 재설정처럼 며칠 안에 저절로 사라지는 것입니다.',
  en: 'Attempts to sign in and asked resets, which end by themselves within days.',
};
const COMPUTED = {
  ko: '제안에서 계산한 값입니다. 제안이 있으면 다시 만들 수 있습니다.',
  en: 'Computed from the ideas and made anew wherever they are.',
};
const MACHINERY = {
  ko: '이 서버가 앞으로 할 일의 목록입니다. 기한 자체는 다른 파일에 있습니다.',
  en: 'What this server still has to do. The deadlines themselves stand in other files.',
};

/**
 * The one list by hand: whatever is not here is exported. Secrets, what only this server can use, and what is not the
 * tenant's.
 */
export const leftOut: LeftOut[] = [
  { what: 'identity.accounts.password_hash', ...PASSWORD },
  {
    what: 'exchange.wishes.known',
    ko: '지워 달라는 뜻이 다른 정부로 가는 동안 이름과 연락처를 이 서버의 열쇠로 잠가 둔 것입니다. 전하고 나면 지웁니다.',
    en: 'Name and contact of whoever asks to be forgotten, under this server’s key while that goes to another government; deleted then.',
  },
  {
    what: 'identity.api_tokens.token_hash',
    ko: '프로그램이 쓰는 토큰의 해시입니다. 받는 쪽에서 새로 만듭니다.',
    en: 'Hashes of tokens that programs use: new ones are made wherever they go.',
  },
  { what: 'identity.logout_tokens', ...PASSING },
  { what: 'identity.password_resets', ...PASSING },
  {
    what: 'identity.providers.sealed_secret',
    ko: '외부 로그인 제공자와 나눈 비밀입니다. 받는 쪽에서 새로 받습니다.',
    en: 'The secret shared with the identity provider: whoever goes on asks for another.',
  },
  {
    what: 'notifications.webhooks.sealed_secret',
    ko: '기관 시스템과 나눈 비밀입니다. 받는 쪽에서 새로 만듭니다.',
    en: 'The secret shared with a system of an agency: whoever goes on makes another.',
  },
  { what: 'identity.recovery_codes', ...SECOND_FACTOR },
  {
    what: 'identity.sealed_persons',
    ko: '잊어 달라고 한 사람의 정보입니다. 까닭을 적고 한 사람씩 여는 길밖에 없습니다 (개인정보 보호법 제21조 제3항).',
    en: 'People who asked to be forgotten, kept apart: opened one by one, with a reason on record (개인정보 보호법 §21③).',
  },
  { what: 'identity.second_factors', ...SECOND_FACTOR },
  { what: 'identity.sessions', ...SIGNED_IN },
  { what: 'identity.sign_in_attempts', ...PASSING },
  {
    what: 'identity.subjects',
    ko: '외부 계정과 이은 표시입니다. 이 서버의 열쇠로 만든 해시라 다른 곳에서는 맞지 않습니다.',
    en: 'Which account is whose elsewhere, hashed with this server’s key: it fits nowhere else.',
  },
  { what: 'identity.tries', ...PASSING },
  {
    what: 'intake.drafts',
    ko: '아직 내지 않은 글은 쓴 사람의 것입니다. 기관은 받은 적이 없습니다.',
    en: 'What was not sent yet belongs to whoever writes it; the tenant never received it.',
  },
  {
    what: 'intake.idempotency_keys',
    ko: '같은 요청이 두 번 오는 경우를 위해 하루 동안만 둡니다.',
    en: 'Kept for a day, in case a request comes twice.',
  },
  { what: 'intake.search_texts', ...COMPUTED },
  {
    what: 'intake.used_proofs',
    ko: '서식과 풀이를 두 번 쓰지 못하게 하루 동안만 둡니다.',
    en: 'Kept for a day, so that no form and no solution is handed in twice.',
  },
  { what: 'routing.bands', ...COMPUTED },
  { what: 'routing.embeddings', ...COMPUTED },
  { what: 'routing.models.bytes', ...COMPUTED },
  { what: 'routing.similar_texts', ...COMPUTED },
  { what: 'ledger.due', ...MACHINERY },
  { what: 'ledger.outbox', ...MACHINERY },
  { what: 'ledger.standstills', ...MACHINERY },
  {
    what: 'tenancy.hosts',
    ko: '주소는 tenancy.tenants 에 code 와 host 로 있습니다.',
    en: 'The names of the site stand in tenancy.tenants, as code and host.',
  },
];

const names = new Set(leftOut.map(({ what }) => what));

/** Whether a table, or a column named with its table, stays here. */
export function isLeftOut(what: string): boolean {
  return names.has(what);
}
