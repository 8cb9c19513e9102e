import type { Role } from './roles.js';

/** One line of the table: what is permitted, to whom, how far, and by which law or reason. */
export interface Permission {
  ko: string;
  en: string;
  /** Not a matter of roles. */
  open?: 'anyone' | 'account';
  /** It concerns one's own sign-in, so that whoever only watches may write by it too. */
  isOwn?: true;
  /** May, within their own agency. */
  agency?: readonly Role[];
  /** May, in the whole tenant. */
  tenant?: readonly Role[];
  /** May, of all tenants. */
  platform?: readonly Role[];
  why?: string;
}

/**
 * Who may do what: the one table that guards and services read. Which of the roles that may move cases fires which
 * transition stands in the tenant's workflow.
 */
export const permissions = {
  anyone: {
    ko: '공개된 것 읽기, 제안하기',
    en: 'Read what is public, propose',
    open: 'anyone',
    why: '국민 제안 규정 §5',
  },
  'sign-in': {
    ko: '로그인과 로그아웃, 메일 링크',
    en: 'Sign in and out, links of mails',
    open: 'anyone',
    isOwn: true,
  },
  account: { ko: '자기 계정 관리', en: 'Look after one’s own account', open: 'account', isOwn: true },
  'ideas.support': {
    ko: '공감하기, 지켜보기, 임시 저장',
    en: 'Support and follow ideas, keep drafts',
    open: 'account',
  },
  'ideas.hide': {
    ko: '제안을 가리고 다시 보이기',
    en: 'Hide an idea and show it again',
    agency: ['reviewer'],
    tenant: ['lead', 'administrator'],
    why: '정보통신망법 §44의2; 맡은 기관이 판단한다',
  },
  'comments.write': {
    ko: '댓글 쓰기, 신고하고 이의 내기',
    en: 'Comment, report and object',
    open: 'account',
  },
  'comments.moderate': {
    ko: '신고된 댓글을 가리고 다시 보이기',
    en: 'Hide reported comments and show them again',
    agency: ['reviewer'],
    tenant: ['lead', 'administrator'],
    why: '정보통신망법 §44의2; 맡은 기관이 판단한다',
  },
  'ideas.release': {
    ko: '기계가 보낸 것 같은 제안을 접수하거나 물리치기',
    en: 'Release or reject ideas that a machine may have sent',
    tenant: ['lead', 'administrator'],
    why: '맡은 기관이 아직 없다',
  },
  'supports.watch': {
    ko: '공감이 이상하게 몰린 것 보기',
    en: 'See signs that support was arranged',
    agency: ['reviewer'],
    tenant: ['lead', 'administrator', 'auditor'],
  },
  'supports.invalidate': {
    ko: '조건에 맞는 공감을 무효로 하고 되돌리기',
    en: 'Invalidate support by conditions, and undo it',
    tenant: ['lead', 'administrator'],
    why: '세지 않을 뿐 지우지 않는다; 모두 원장에 남는다',
  },
  'papers.take': {
    ko: '종이와 방문 접수',
    en: 'Take in ideas on paper',
    tenant: ['reviewer', 'lead', 'administrator'],
    why: '국민 제안 규정 §5①',
  },
  'persons.reveal': {
    ko: '제안자 이름과 연락처 보기(까닭을 남김)',
    en: 'See a proposer’s name and contact, with a reason',
    agency: ['reviewer'],
    tenant: ['lead', 'administrator', 'auditor', 'visitor'],
    why: '개인정보의 안전성 확보조치 기준 §8',
  },
  'cases.read': {
    ko: '검토 중인 제안 읽기',
    en: 'Read cases',
    agency: ['evaluator', 'reviewer', 'approver'],
    tenant: ['lead', 'administrator', 'auditor', 'visitor'],
  },
  'cases.move': {
    ko: '제안 처리하기',
    en: 'Move cases on',
    agency: ['reviewer'],
    tenant: ['lead', 'administrator'],
    why: '국민 제안 규정 §6–§14',
  },
  'colleagues.tell': {
    ko: '동료에게 메모 남기기, 보고 있음을 알리기',
    en: 'Write notes to colleagues, and show them that one is there',
    agency: ['evaluator', 'reviewer', 'approver'],
    tenant: ['lead', 'administrator'],
  },
  'templates.keep': {
    ko: '답변 틀 만들고 고치기',
    en: 'Keep the texts that answers begin with',
    tenant: ['lead', 'administrator'],
  },
  'approvals.sign': {
    ko: '결재하고 되돌리기',
    en: 'Sign and return',
    agency: ['reviewer', 'approver'],
    tenant: ['lead', 'administrator'],
    why: '행정업무의 운영 및 혁신에 관한 규정 §10; 업무 흐름이 결재할 역할을 정한다',
  },
  'rounds.score': {
    ko: '점수와 평가 의견 주기',
    en: 'Score and comment',
    agency: ['evaluator', 'reviewer', 'approver'],
    tenant: ['lead', 'administrator'],
    why: '국민 제안 규정 §8',
  },
  'delegations.keep': {
    ko: '부재 시 대리 지정',
    en: 'Name a delegate while away',
    agency: ['reviewer', 'lead', 'approver', 'administrator'],
    why: '행정업무의 운영 및 혁신에 관한 규정 §10③',
  },
  'tokens.keep': {
    ko: '프로그램용 토큰 만들기',
    en: 'Make tokens for programs',
    tenant: ['citizen', 'evaluator', 'reviewer', 'lead', 'approver', 'administrator'],
  },
  'figures.read': {
    ko: '기관별 할 일 통계와 보고 보기',
    en: 'See figures of agencies’ workload, and reports',
    tenant: ['lead', 'administrator', 'auditor'],
    why: '국민 제안 규정 §24①',
  },
  'figures.close': {
    ko: '분기·연간 보고 마감',
    en: 'Close quarterly and yearly reports',
    tenant: ['lead', 'administrator'],
    why: '국민 제안 규정 §24②',
  },
  'crossings.read': {
    ko: '정부 사이 오간 제안 읽기',
    en: 'Read crossings',
    tenant: ['lead', 'administrator', 'auditor'],
  },
  'crossings.answer': {
    ko: '다른 정부의 권고에 답하기',
    en: 'Answer other governments',
    tenant: ['lead', 'administrator'],
  },
  'people.read': {
    ko: '계정과 초대 보기',
    en: 'See accounts and invitations',
    tenant: ['administrator', 'auditor'],
  },
  'people.change': {
    ko: '역할 주고 거두기, 초대, 계정 잠금',
    en: 'Grant roles, invite, close accounts',
    tenant: ['administrator'],
  },
  'accesses.read': {
    ko: '개인정보 접속기록과 운영자 방문 보기',
    en: 'Read who looked at whom, and operators’ visits',
    tenant: ['administrator', 'auditor'],
    why: '개인정보의 안전성 확보조치 기준 §8',
  },
  'ledger.read': {
    ko: '원장 읽기',
    en: 'Read the ledger',
    tenant: ['administrator', 'auditor'],
    why: '공공감사에 관한 법률 §20',
  },
  'settings.read': { ko: '설정 보기', en: 'See settings', tenant: ['administrator', 'auditor'] },
  'settings.change': { ko: '설정 바꾸기', en: 'Change settings', tenant: ['administrator'] },
  'messages.read': {
    ko: '알림이 나갔는지 보기',
    en: 'See whether messages went out',
    tenant: ['administrator', 'auditor'],
  },
  'messages.settle': {
    ko: '불확실하거나 실패한 알림 다시 보내기',
    en: 'Send uncertain or failed messages again',
    tenant: ['administrator'],
  },
  'routing.read': {
    ko: '분류 규칙과 모델 보기',
    en: 'See routing rules and models',
    tenant: ['administrator', 'auditor'],
  },
  'routing.change': {
    ko: '분류 규칙과 모델 바꾸기',
    en: 'Change routing rules and models',
    tenant: ['administrator'],
  },
  'workflow.read': {
    ko: '업무 흐름 판과 초안 보기',
    en: 'See workflow versions and the draft',
    tenant: ['administrator', 'auditor'],
  },
  'workflow.change': { ko: '업무 흐름 바꾸기', en: 'Change the workflow', tenant: ['administrator'] },
  'work.read': {
    ko: '뒤에서 이어지는 일이 밀리고 실패한 것 보기',
    en: 'See background work that waits and fails',
    tenant: ['administrator', 'auditor'],
    platform: ['operator'],
    why: '수와 오류의 종류뿐이다',
  },
  'tenants.manage': {
    ko: '정부 목록, 멈춤과 다시 열기, 까닭을 남긴 방문',
    en: 'List, suspend and resume tenants, visit with a reason',
    platform: ['operator'],
    why: '개인정보 보호법 §26: 맡긴 일의 범위 안에서만',
  },
} as const satisfies Record<string, Permission>;
export type PermissionName = keyof typeof permissions;
