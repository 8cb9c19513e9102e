/** Who somebody is to a tenant. What each may do stands in `permissions.ts`. */
export const ROLES = [
  'citizen',
  'evaluator',
  'reviewer',
  'lead',
  'approver',
  'administrator',
  'auditor',
  'operator',
  'visitor',
] as const;
export type Role = (typeof ROLES)[number];

/** Whoever works for the tenant or looks at its work. */
export const STAFF = ROLES.filter((role) => role !== 'citizen');

/** What administrators may grant. An operator is named by command, a visitor comes with an operator's reason. */
export const GRANTABLE = [
  'citizen',
  'evaluator',
  'reviewer',
  'lead',
  'approver',
  'administrator',
  'auditor',
] as const satisfies readonly Role[];

/** These do their work within an agency, so they have one. */
export const OF_AGENCY = ['evaluator', 'reviewer', 'lead', 'approver'] as const satisfies readonly Role[];

/** These look and change nothing but their own sign-in, so nobody is one of them and anything else. */
export const WATCHERS = ['auditor', 'operator', 'visitor'] as const satisfies readonly Role[];

/** What each role is called, and what for. */
export const roleTexts: Record<Role, { ko: string; en: string; koDoes: string; enDoes: string }> = {
  citizen: {
    ko: '시민',
    en: 'Citizen',
    koDoes: '제안하고 공감합니다.',
    enDoes: 'Proposes and supports ideas.',
  },
  evaluator: {
    ko: '평가위원',
    en: 'Evaluator',
    koDoes: '소속 기관의 제안을 읽고 점수와 의견을 줍니다. 결정하지 않고 연락처를 보지 않습니다.',
    enDoes: 'Reads and scores the ideas of their agency. Decides nothing and sees no contact data.',
  },
  reviewer: {
    ko: '담당자',
    en: 'Reviewer',
    koDoes: '소속 기관의 제안을 검토하고 처리합니다.',
    enDoes: 'Reviews the ideas of their agency and moves them on.',
  },
  lead: {
    ko: '책임자',
    en: 'Lead reviewer',
    koDoes: '전체 제안을 살피고, 소속 기관의 결정에 결재합니다.',
    enDoes: 'Looks after all ideas and signs the decisions of their agency.',
  },
  approver: {
    ko: '결재권자',
    en: 'Approver',
    koDoes: '소속 기관의 결정에 결재하거나 되돌려 보냅니다.',
    enDoes: 'Signs or returns the decisions of their agency.',
  },
  administrator: {
    ko: '관리자',
    en: 'Administrator',
    koDoes: '사람, 기관, 업무 흐름과 설정을 맡습니다.',
    enDoes: 'Looks after people, agencies, workflow and settings.',
  },
  auditor: {
    ko: '감사',
    en: 'Auditor',
    koDoes: '기록과 설정까지 모두 읽고, 아무것도 바꾸지 않습니다. 다른 역할과 함께 가질 수 없습니다.',
    enDoes: 'Reads everything, records and settings too, and changes nothing. Held with no other role.',
  },
  operator: {
    ko: '플랫폼 운영자',
    en: 'Platform operator',
    koDoes: '정부를 멈추고 다시 엽니다. 시민의 글은 까닭을 남기고 한 시간 동안만 봅니다.',
    enDoes:
      'Suspends and resumes governments. Sees what citizens wrote for an hour only, with a reason on record.',
  },
  visitor: {
    ko: '방문한 운영자',
    en: 'Visiting operator',
    koDoes: '까닭을 남긴 플랫폼 운영자입니다. 한 시간 동안 읽기만 합니다.',
    enDoes: 'A platform operator who gave a reason. Reads for an hour, and changes nothing.',
  },
};
