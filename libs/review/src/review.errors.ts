import { defineReasons } from '@app/platform';

export const reviewReasons = defineReasons('review', {
  case_not_found: {
    ko: '찾으시는 건이 없습니다. 번호를 확인해 주세요.',
    en: 'There is no such case. Please check the number.',
  },
  changed: {
    ko: '그사이 다른 분이 이 건을 처리했습니다. 바뀐 내용을 확인하고 다시 시도해 주세요.',
    en: 'Someone changed this case in the meantime. Please look at what changed and try again.',
  },
  claimed_by_other: {
    ko: '다른 담당자가 이미 맡은 건입니다.',
    en: 'Another reviewer holds this case already.',
  },
  not_yours: { ko: '맡지 않은 건은 내려놓을 수 없습니다.', en: 'You cannot release a case you do not hold.' },
  not_your_agency: {
    ko: '우리 기관의 소관이 아닙니다.',
    en: 'This case does not lie with your agency.',
  },
  ended: { ko: '이미 끝난 건입니다.', en: 'This case has ended.' },
  too_many_streams: {
    ko: '같은 로그인으로 새 소식을 받는 화면이 너무 많습니다. 안 쓰는 탭을 닫아 주세요.',
    en: 'Too many pages of this sign-in wait for news. Please close the tabs you do not use.',
  },
  live_ends: {
    ko: '서버를 다시 켜는 중입니다. 잠시 뒤에 다시 연결됩니다.',
    en: 'The server is being restarted. The connection comes back in a moment.',
  },
  note_not_found: { ko: '찾으시는 메모가 없습니다.', en: 'There is no such note.' },
  note_of_other: {
    ko: '다른 분이 쓴 메모입니다. 쓴 사람만 고치거나 거둘 수 있습니다.',
    en: 'A colleague wrote this note. Only its author edits it or takes it back.',
  },
  note_taken_back: {
    ko: '이미 거둔 메모입니다. 새로 써 주세요.',
    en: 'This note was taken back. Please write a new one.',
  },
  template_not_found: {
    ko: '찾으시는 답변 틀이 없습니다. 목록을 다시 보세요.',
    en: 'There is no such template. Please look at the list again.',
  },
  template_exists: {
    ko: '같은 이름의 답변 틀이 이미 있습니다. 다른 이름을 쓰세요.',
    en: 'There is a template of this name already. Please choose another one.',
  },
  template_changed: {
    ko: '그사이 다른 분이 이 답변 틀을 고쳤습니다. 목록을 다시 열어 확인해 주세요.',
    en: 'Someone changed this template in the meantime. Please open the list again.',
  },
  unknown_variable: {
    ko: '모르는 칸이 있습니다. 쓸 수 있는 칸: {{number}} {{title}} {{agency}} {{dueOn}} {{submittedOn}} {{today}}',
    en: 'There is a variable that nobody knows. These are: {{number}} {{title}} {{agency}} {{dueOn}} {{submittedOn}} {{today}}',
  },
  unknown_page: {
    ko: '이 쪽 번호는 쓸 수 없습니다. 첫 쪽부터 다시 보세요.',
    en: 'This page cannot be found. Please start from the first one.',
  },
  unknown_number: {
    ko: '이 접수번호의 제안이 없습니다. 번호를 확인해 주세요.',
    en: 'No idea has this tracking number. Please check it.',
  },
  same_idea: {
    ko: '이 제안 자신의 접수번호입니다. 다른 제안의 번호를 적어 주세요.',
    en: 'This is the number of this very idea. Please name another one.',
  },
  received_later: {
    ko: '이 제안보다 늦게 접수된 제안입니다. 먼저 접수된 쪽으로만 합칠 수 있습니다.',
    en: 'That idea was received later than this one. Ideas join the one that was received first.',
  },
  merge_into_one: {
    ko: '합칠 제안의 번호는 하나만 적어 주세요.',
    en: 'Please name one idea to join.',
  },
  merge_into_closed: {
    ko: '철회되었거나 가려졌거나 답변 없이 끝난 제안에는 합칠 수 없습니다.',
    en: 'That idea was withdrawn or hidden, or ended without an answer; nothing can join it.',
  },
  merged_already: {
    ko: '그 제안도 다른 제안에 합쳐졌습니다. 마지막으로 합쳐진 제안의 번호를 적어 주세요.',
    en: 'That idea joined another one itself. Please name the one it went into.',
  },
  already_prepared: {
    ko: '이미 결재를 기다리는 처리가 있습니다. 먼저 결재하거나 돌려보내 주세요.',
    en: 'Something waits for a signature already. Sign or return that first.',
  },
  own_preparation: {
    ko: '본인이 준비한 처리는 다른 사람이 결재해야 합니다.',
    en: 'Somebody else must sign what you prepared.',
  },
  draft_changed: {
    ko: '그사이 다른 분이 초안을 저장하거나 게시하거나 버렸습니다. 바뀐 초안을 불러온 뒤 다시 고쳐 주세요.',
    en: 'Somebody saved, published or discarded the draft in the meantime. Please load it and make your change again.',
  },
  draft_missing: {
    ko: '게시할 초안이 없습니다. 먼저 고친 것을 저장해 주세요.',
    en: 'There is no draft to publish. Save your changes first.',
  },
  draft_faulty: {
    ko: '초안에 고칠 곳이 있습니다. 표시된 곳을 고친 뒤 다시 해 주세요.',
    en: 'The draft has faults. Please mend the places that are listed.',
  },
  version_not_found: {
    ko: '이 버전이 없습니다. 목록에서 골라 주세요.',
    en: 'There is no such version. Please choose one from the list.',
  },
  cases_stuck: {
    ko: '옮기면 더 나아갈 수 없는 건이 있습니다. 그 상태가 갈 곳을 정해 주세요.',
    en: 'Some cases could not go on there. Please say where their states go.',
  },
  mapping_unknown: {
    ko: '이 버전에 없는 상태입니다.',
    en: 'The version has no such state.',
  },
  approval_not_found: {
    ko: '결재할 것이 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is nothing to sign here. Please reload the list.',
  },
  not_waiting: {
    ko: '더는 결재를 기다리지 않습니다. 목록을 새로 고쳐 주세요.',
    en: 'This no longer waits for a signature. Please reload the list.',
  },
  round_not_found: {
    ko: '이 심사가 없습니다. 건을 새로 고쳐 주세요.',
    en: 'There is no such round. Please reload the case.',
  },
  round_open: {
    ko: '이미 진행 중인 심사가 있습니다.',
    en: 'A round is under way already.',
  },
  round_ended: {
    ko: '이미 끝난 심사입니다. 건을 새로 고쳐 주세요.',
    en: 'This round has ended. Please reload the case.',
  },
  no_round_now: {
    ko: '지금 상태에서는 심사를 열 수 없습니다.',
    en: 'No round can be opened in the present state.',
  },
  unknown_evaluator: {
    ko: '심사위원으로 부를 수 없는 사람이 있습니다. 목록에서 골라 주세요.',
    en: 'Somebody here cannot be asked to score. Please choose from the list.',
  },
  not_evaluator: {
    ko: '이 심사의 심사위원이 아니거나 심사에서 빠졌습니다.',
    en: 'You are not an evaluator of this round, or have stepped back.',
  },
  not_asked: {
    ko: '평가를 기다리는 심사위원이 아닙니다.',
    en: 'This is nobody whose scores are awaited.',
  },
  bad_scores: {
    ko: '점수를 확인해 주세요.',
    en: 'Please check the scores.',
  },
  bad_score: {
    ko: '0점부터 배점까지의 정수로 적어 주세요.',
    en: 'Give a whole number from 0 to the most points.',
  },
  unknown_criterion: {
    ko: '이 심사에 없는 기준입니다.',
    en: 'This round has no such criterion.',
  },
  round_unfinished: {
    ko: '아직 평가하지 않은 심사위원이 있습니다. 기다리거나 심사에서 빼 주세요.',
    en: 'Somebody has not scored yet. Wait for them, or excuse them.',
  },
  nobody_scored: {
    ko: '평가한 심사위원이 없습니다. 다른 심사위원을 불러 주세요.',
    en: 'Nobody has scored. Please ask other evaluators.',
  },
  no_coordinator: {
    ko: '소관을 조정할 기관이 정해지지 않았습니다. 관리자에게 알려 주세요.',
    en: 'No agency has been named to settle this. Please tell an administrator.',
  },
  opinion_not_found: {
    ko: '이 의견 요청이 없습니다. 건을 새로 고쳐 주세요.',
    en: 'Nobody was asked for this opinion. Please reload the case.',
  },
  no_asking_now: {
    ko: '지금 상태에서는 다른 기관에 의견을 물을 수 없습니다.',
    en: 'No opinions can be asked for in the present state.',
  },
  day_not_ahead: {
    ko: '내일이나 그 뒤의 날을 골라 주세요.',
    en: 'Choose a day after today.',
  },
  beyond_three_weeks: {
    ko: '의견은 요청한 날부터 3주 안에 받아야 합니다. 더 이른 날을 골라 주세요.',
    en: 'Opinions are due within three weeks of the asking. Choose an earlier day.',
  },
  beyond_the_clock: {
    ko: '처리 기한이나 3주를 넘길 수 없습니다. 더 이른 날을 골라 주세요.',
    en: 'This lies beyond the deadline of the case or three weeks. Choose an earlier day.',
  },
  asks_itself: {
    ko: '이 건을 맡은 기관에는 의견을 물을 수 없습니다. 다른 기관을 골라 주세요.',
    en: 'The agency that has the case cannot be asked. Choose another.',
  },
  asked_twice: {
    ko: '이미 고른 기관입니다.',
    en: 'This agency is named already.',
  },
  opinion_ended: {
    ko: '의견 조회가 끝나 더는 의견을 낼 수 없습니다.',
    en: 'The consultation has ended: opinions are no longer taken.',
  },
  not_your_opinion: {
    ko: '의견을 요청받은 기관의 담당자만 의견을 낼 수 있습니다.',
    en: 'Only officials of the agency that was asked can give this opinion.',
  },
  no_co_owners: {
    ko: '공동 소관으로 의견을 물은 기관이 없습니다. 공동 답변은 여러 기관이 함께할 때 씁니다.',
    en: 'No agency was asked as a co-owner. A joint answer is given by several.',
  },
  not_a_co_owner: {
    ko: '이 건을 맡은 기관이나 공동 소관 기관을 골라 주세요.',
    en: 'Choose the agency that has the case, or a co-owner.',
  },
  answer_waits: {
    ko: '답변이 결재를 기다리고 있습니다. 고치려면 먼저 돌려보내거나 회수해 주세요.',
    en: 'The answer waits for a signature. Return it first to change it.',
  },
  answer_unconfirmed: {
    ko: '아직 확인하지 않은 공동 소관 기관이 있습니다. 확인 기한까지 기다려 주세요.',
    en: 'A co-owner has yet to confirm its point. Wait until the day it was given.',
  },
  point_not_found: {
    ko: '이 답변 항목이 없습니다. 건을 새로 고쳐 주세요.',
    en: 'There is no such point. Please reload the case.',
  },
  point_changed: {
    ko: '그사이 이 답변 항목이 바뀌었습니다. 새로 고쳐 확인해 주세요.',
    en: 'This point was changed in the meantime. Please reload and look again.',
  },
  not_your_point: {
    ko: '이 항목을 맡은 공동 소관 기관의 담당자만 확인할 수 있습니다.',
    en: 'Only officials of the co-owner that the point names can answer to it.',
  },
  objection_without_reason: {
    ko: '이의 사유를 적어 주세요.',
    en: 'Say why you object.',
  },
  same_agency: {
    ko: '지금 소관 기관과 같습니다. 다른 기관을 골라 주세요.',
    en: 'This is the present agency. Please choose another.',
  },
  same_government: {
    ko: '우리 정부입니다. 다른 정부를 골라 주세요.',
    en: 'This is your own government. Please choose another.',
  },
  unknown_government: {
    ko: '지금 마당을 쓰고 있지 않은 정부입니다. 목록에서 골라 주세요.',
    en: 'This government does not use Madang now. Please choose from the list.',
  },
  claimed_already: { ko: '이미 내가 맡은 건입니다.', en: 'You hold this case already.' },
  batch_not_found: {
    ko: '이 일괄 처리가 없습니다. 본인이 한 것만 볼 수 있습니다.',
    en: 'There is no such batch. You can see only your own.',
  },
  batch_known: {
    ko: '이 번호로 이미 다른 일괄 처리를 했습니다. 새 번호로 다시 보내 주세요.',
    en: 'Another batch was made under this id. Please send it under a new one.',
  },
  batch_unfinished: {
    ko: '아직 처리 중인 건이 있습니다. 모두 끝난 뒤에 되돌려 주세요.',
    en: 'Some cases still wait for their turn. Please undo once all are done.',
  },
  no_way_back: {
    ko: '되돌릴 수 있는 건이 없습니다.',
    en: 'There is nothing here that can be undone.',
  },
});
