import type { Bilingual, Role } from '@app/workflow';

/** What a drawing says besides the labels of the definition. */
export const words = {
  initial: { ko: '여기서 시작', en: 'Begins here' },
  open: { ko: '정부가 처리', en: 'Government acts' },
  waiting: { ko: '다른 이를 기다림', en: 'Waits for others' },
  settled: { ko: '결정됨', en: 'Settled' },
  final: { ko: '끝', en: 'Final' },
  officials: { ko: '담당 기관의 처리', en: 'A move of officials' },
  proposer: { ko: '제안자의 처리', en: 'A move of the proposer' },
  system: { ko: '시스템의 처리', en: 'A move of the system' },
  stay: { ko: '↻ 상태가 그대로', en: '↻ Stays where it is' },
} satisfies Record<string, Bilingual>;

export const roleNames: Record<Role, Bilingual> = {
  'citizen-owner': { ko: '제안자', en: 'proposer' },
  reviewer: { ko: '담당자', en: 'reviewer' },
  lead: { ko: '책임자', en: 'lead' },
  approver: { ko: '결재권자', en: 'approver' },
  administrator: { ko: '관리자', en: 'administrator' },
  system: { ko: '시스템', en: 'system' },
};
