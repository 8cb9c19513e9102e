import type { State } from '../../definition/definition.js';
import { state } from '../build.js';
import { declinedStates } from '../declined.js';

/**
 * Receipt and progress are open to all in real time (국민 제안 규정 §7), so every state is public but the withdrawn
 * one; what a proposer asked to keep closed is withheld by the case, not here.
 */
export const states: State[] = [
  state('received', 'open', '접수', 'Received'),
  state('supplement_requested', 'waiting', '보완요구', 'Supplement requested'),
  state('transferred', 'open', '이송됨', 'Transferred'),
  state('sent_on', 'settled', '다른 정부로 이송', 'Sent to another government'),
  state('arbitration', 'open', '소관 조정중', 'Owner being settled'),
  state('under_review', 'open', '심사중', 'Under review'),
  state('consulting', 'waiting', '의견조회중', 'Consulting'),
  state('council_docket', 'open', '추진협의회 상정', 'On the council’s docket'),
  state('vice_ministers_docket', 'open', '차관회의 상정', 'On the vice-ministers’ docket'),
  state('adopted', 'settled', '채택', 'Adopted'),
  state('confirmed', 'settled', '확정', 'Confirmed'),
  declinedStates.notAdopted,
  declinedStates.reExamination,
  declinedStates.reopened,
  declinedStates.upheld,
  state('second_chance', 'open', '적극행정 검토중', 'Second chance'),
  state('recognition_review', 'open', '동일 시책 확인중', 'Checking for the same policy'),
  state('recognised', 'final', '제안 인정', 'Recognised'),
  state('implemented', 'settled', '실시', 'Carried out'),
  state('measuring_effect', 'settled', '성과 측정중', 'Effect being measured'),
  state('effect_measured', 'settled', '성과 측정', 'Effect measured'),
  state('completed', 'final', '관리 종료', 'Completed'),
  state('lapsed', 'final', '미실시 종료', 'Not carried out'),
  declinedStates.archived,
  state('closed', 'final', '종결', 'Closed'),
  state('duplicate', 'settled', '앞선 제안에 합쳐짐', 'Joined to an earlier idea'),
  state('sent_back', 'final', '보낸 정부로 되돌림', 'Sent back'),
  state('repeat_closed', 'final', '반복 제안 종결', 'Closed as a repetition'),
  state('petition_received', 'open', '민원 접수', 'Received as a petition'),
  state('petition_in_progress', 'open', '민원 처리중', 'Petition in progress'),
  state('petition_supplement', 'waiting', '민원 보완요구', 'Petition: supplement requested'),
  state('petition_answered', 'final', '민원 답변', 'Petition answered'),
  state('withdrawn', 'final', '철회', 'Withdrawn', false),
];
