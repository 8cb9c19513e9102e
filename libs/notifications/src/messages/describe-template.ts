import type { Bilingual } from '@app/workflow';
import type { TextName } from '../texts/shipped-words.js';

/** What each message is about, in few words. */
const WORDS: Record<TextName | 'phone-code', Bilingual> = {
  confirm: { ko: '제안 확인 요청', en: 'Request to confirm an idea' },
  received: { ko: '제안 접수', en: 'Idea received' },
  moved: { ko: '처리 상태 변경', en: 'Step in the review' },
  'step-reached': { ko: '실시 단계 달성', en: 'Step to a promise reached' },
  'answer-soon': { ko: '제안자가 답할 기한', en: 'Answer due from the proposer' },
  'act-soon': { ko: '다가오는 처리 기한', en: 'Deadline near' },
  'time-passed': { ko: '지난 처리 기한(독촉)', en: 'Deadline passed' },
  'taken-further': { ko: '지연 보고', en: 'Delay reported' },
  followed: { ko: '지켜보는 제안의 소식', en: 'Step of a followed idea' },
  'score-asked': { ko: '심사 요청', en: 'Scores asked for' },
  joined: { ko: '다른 제안과 병합', en: 'Joined to another idea' },
  'joined-moved': { ko: '내 제안이 합쳐진 제안의 소식', en: 'News of the idea yours joined' },
  parted: { ko: '병합 해제', en: 'Joining undone' },
  'support-joined': { ko: '공감한 제안의 병합', en: 'Supported idea joined' },
  'support-parted': { ko: '공감한 제안의 병합 해제', en: 'Joining of a supported idea undone' },
  'support-moved': { ko: '공감한 제안의 소식', en: 'News of a supported idea' },
  'split-off': { ko: '나뉜 제안', en: 'Idea split off' },
  'opinion-asked': { ko: '의견 조회', en: 'Opinion asked for' },
  'opinion-soon': { ko: '의견 회신 기한', en: 'Opinion due soon' },
  'opinion-missed': { ko: '회신하지 않은 의견', en: 'Opinion not given' },
  'answer-asked': { ko: '공동 답변 확인 요청', en: 'Joint answer to confirm' },
  'joint-asked': { ko: '공동 제안 확인 요청', en: 'Asked to be a joint proposer' },
  'joint-agreed': { ko: '공동 제안자 모두 동의', en: 'Joint proposers agreed' },
  'joint-declined': { ko: '공동 제안 거절', en: 'Joint proposer declined' },
  'idea-hidden': { ko: '제안 가림', en: 'Idea hidden' },
  'idea-back': { ko: '제안 다시 보임', en: 'Idea shown again' },
  'idea-objection-refused': { ko: '제안 이의 불수용', en: 'Objection about an idea refused' },
  'idea-rejected': { ko: '제안 접수하지 않음', en: 'Idea not received' },
  elsewhere: { ko: '다른 정부의 처리 소식', en: 'Step at another government' },
  digest: { ko: '오늘 할 일', en: 'What waits today' },
  'password-changed': { ko: '비밀번호 변경', en: 'Password changed' },
  'reset-asked': { ko: '비밀번호 다시 정하기', en: 'New password asked for' },
  'factor-reset': { ko: '2단계 인증 초기화', en: 'Second factor reset' },
  'phone-code': { ko: '전화번호 확인번호', en: 'Code to confirm a number' },
  invited: { ko: '초대', en: 'Invitation' },
  'account-asked': { ko: '계정 만들기', en: 'Account asked for' },
  'account-stands': { ko: '이미 있는 계정', en: 'Account that stands' },
  'delegation-named': { ko: '대리 지정', en: 'Delegation' },
  'delegation-revoked': { ko: '대리 종료', en: 'Delegation ended' },
  'comment-held': { ko: '댓글 임시 가림', en: 'Comment held' },
  'comment-hidden': { ko: '댓글 가림', en: 'Comment hidden' },
  'comment-back': { ko: '댓글 다시 보임', en: 'Comment shown again' },
  'objection-refused': { ko: '댓글 이의 불수용', en: 'Objection refused' },
};

/** What a message of this template is about; one that no version knows any more goes by its code. */
export function describeTemplate(template: string): Bilingual {
  return WORDS[template as TextName] ?? { ko: template, en: template };
}
