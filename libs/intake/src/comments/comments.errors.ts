import { defineReasons } from '@app/platform';

export const commentReasons = defineReasons('intake', {
  comment_not_found: {
    ko: '찾으시는 댓글이 없습니다. 글쓴이가 지웠을 수 있습니다.',
    en: 'There is no such comment. Its author may have deleted it.',
  },
  comments_closed: {
    ko: '이 제안에는 지금 댓글을 달 수 없습니다.',
    en: 'This idea takes no comments now.',
  },
  comment_not_yours: {
    ko: '댓글을 쓴 사람만 할 수 있습니다.',
    en: 'Only whoever wrote the comment can do this.',
  },
  comment_edit_over: {
    ko: '댓글은 쓴 지 15분 안에만, 보이는 동안 고칠 수 있습니다. 지우고 다시 쓸 수 있습니다.',
    en: 'A comment can be edited for 15 minutes and while it is in view. You can delete it and write another.',
  },
  no_answer_here: {
    ko: '이 댓글에는 답글을 달 수 없습니다. 새 댓글로 써 주세요.',
    en: 'This comment takes no reply. Please write a new comment.',
  },
  too_many_answers: {
    ko: '한 댓글에는 답글을 30개까지 달 수 있습니다. 새 댓글로 써 주세요.',
    en: 'A comment takes 30 replies at most. Please write a new comment.',
  },
  comment_resident_number: {
    ko: '주민등록번호로 보이는 숫자가 있습니다. 지우고 다시 보내 주세요.',
    en: 'This looks like a resident registration number. Please remove it and send again.',
  },
  report_own: {
    ko: '내가 쓴 글은 신고할 수 없습니다. 지울 수 있습니다.',
    en: 'You cannot report what you wrote. You can delete it.',
  },
  report_twice: {
    ko: '이미 신고하셨습니다. 담당자가 살펴봅니다.',
    en: 'You have reported this already. It will be looked at.',
  },
  report_needs_text: {
    ko: '‘그 밖의 이유’를 골랐다면 무엇이 문제인지 적어 주세요.',
    en: 'Please say what is wrong if you choose “another reason”.',
  },
  comment_not_reportable: {
    ko: '이미 가려졌거나 지워진 댓글입니다.',
    en: 'This comment is out of view already.',
  },
  comment_not_in_charge: {
    ko: '이 제안을 맡은 기관의 담당자나 책임자, 관리자만 정할 수 있습니다.',
    en: 'Only reviewers of the agency in charge, leads and administrators may decide this.',
  },
  comment_already_hidden: {
    ko: '이미 가려진 댓글입니다. 화면을 새로 고쳐 주세요.',
    en: 'This comment is hidden already. Please load the page again.',
  },
  comment_not_hidden: {
    ko: '가려진 댓글이 아닙니다. 화면을 새로 고쳐 주세요.',
    en: 'This comment is not hidden. Please load the page again.',
  },
  comment_nothing_open: {
    ko: '기다리는 신고가 없습니다. 다른 담당자가 이미 처리했을 수 있습니다.',
    en: 'No report is waiting. A colleague may have dealt with it.',
  },
  objection_not_open: {
    ko: '가려진 지 30일 안에 한 번만 이의를 낼 수 있습니다.',
    en: 'You may object once, within 30 days after it was hidden.',
  },
  objection_none: {
    ko: '기다리는 이의가 없습니다. 다른 담당자가 이미 처리했을 수 있습니다.',
    en: 'No objection is waiting. A colleague may have dealt with it.',
  },
  objection_by_another: {
    ko: '이의는 가린 사람이 아닌 다른 담당자가 살펴야 합니다.',
    en: 'An objection must be looked at by somebody else than whoever hid it.',
  },
  comment_rules_changed: {
    ko: '그사이 다른 관리자가 바꾸었습니다. 지금 설정을 보고 다시 저장해 주세요.',
    en: 'Another administrator changed this meanwhile. Look at it as it stands and save again.',
  },
  comment_call_unknown: {
    ko: '목록에 없는 공모가 있습니다.',
    en: 'There is a call that is not in the list.',
  },
});
