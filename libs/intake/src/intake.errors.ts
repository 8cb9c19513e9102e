import { defineReasons } from '@app/platform';

export const intakeReasons = defineReasons('intake', {
  idea_not_found: {
    ko: '찾으시는 제안이 없습니다. 번호를 확인해 주세요.',
    en: 'There is no such idea. Please check the number.',
  },
  idea_hidden: {
    ko: '운영 기준에 따라 가려진 제안입니다.',
    en: 'This idea was taken from view under the rules of the site.',
  },
  idea_withdrawn: {
    ko: '철회한 제안이라 제안한 분만 볼 수 있습니다. 로그인하거나, 메일에 있는 링크나 접수증의 코드로 열어 주세요.',
    en: 'This idea was withdrawn, so only its proposer sees it: signed in, by the link in the mail, or by the code on the receipt.',
  },
  not_in_charge: {
    ko: '이 제안을 맡은 기관의 담당자나 책임자, 관리자만 가리고 다시 보일 수 있습니다. 맡은 기관에 알려 주세요.',
    en: 'Only reviewers of the agency in charge, leads and administrators may hide this idea. Please tell the agency.',
  },
  contact_required: {
    ko: '로그인하지 않았다면 이메일 주소를 적어 주세요. 확인 메일을 보내 드립니다.',
    en: 'Please leave an e-mail address if you are not signed in. We will send a mail to confirm.',
  },
  call_not_open: {
    ko: '지금 접수 중인 공모가 아닙니다. 다른 공모를 고르거나 공모 없이 보내 주세요.',
    en: 'This call is not open now. Please choose another, or submit without a call.',
  },
  call_code_taken: {
    ko: '다른 공모가 쓰는 코드입니다. 다른 코드를 적어 주세요.',
    en: 'Another call has this code. Please choose another.',
  },
  call_changed: {
    ko: '그사이 다른 관리자가 이 공모를 고쳤습니다. 지금 내용을 보고 다시 저장해 주세요.',
    en: 'Another administrator changed this call in the meantime. Please look at it and save again.',
  },
  call_days_crossed: {
    ko: '시작하는 날, 마감하는 날, 발표하는 날의 차례가 맞지 않습니다.',
    en: 'The days of opening, closing and announcement must come in this order.',
  },
  call_has_begun: {
    ko: '이미 시작한 공모의 날짜입니다. 기간은 늘리거나, 까닭을 밝히고 끝낼 수만 있습니다.',
    en: 'This call has begun. Its period can only be extended, or ended with a reason.',
  },
  call_not_longer: {
    ko: '지금 마감하는 날보다 뒤여야 합니다.',
    en: 'This must be later than the present last day.',
  },
  call_published: {
    ko: '이미 공개한 공모입니다.',
    en: 'This call is published already.',
  },
  call_is_over: {
    ko: '진행 중인 공모가 아닙니다. 날짜를 확인해 주세요.',
    en: 'This call is not under way. Please check its days.',
  },
  call_follows_nation: {
    ko: '나라의 공모를 함께 여는 것이라 과제와 날짜는 나라를 따릅니다.',
    en: 'This is a call of the nation, held here too: its tasks and days follow the nation.',
  },
  call_not_found: { ko: '찾으시는 공모가 없습니다.', en: 'There is no such call.' },
  notice_without_day: {
    ko: '당선자가 없다는 알림에는 날짜를 적지 않습니다.',
    en: 'A notice that nobody won has no day.',
  },
  notice_day_later: {
    ko: '지금 알린 날보다 뒤의 날짜를 적어 주세요.',
    en: 'Please give a day after the one that was told.',
  },
  notice_too_late: {
    ko: '알린 날이 이미 지나 늦출 수 없습니다. 새 공모를 열어 주세요.',
    en: 'The day that was told has passed, so it cannot be moved. Please open another call.',
  },
  notice_given: { ko: '이미 알린 일입니다.', en: 'This was told before.' },
  call_still_open: {
    ko: '아직 접수 중인 공모입니다. 마감한 뒤에 알려 주세요.',
    en: 'This call is still open. Please tell it once it has closed.',
  },
  link_not_valid: {
    ko: '확인 주소가 맞지 않습니다. 메일에 있는 주소를 그대로 열어 주세요.',
    en: 'This confirmation address is not right. Please open the address as it stands in the mail.',
  },
  not_the_proposer: {
    ko: '제안한 사람만 할 수 있습니다. 메일에 있는 주소로 들어오거나 로그인해 주세요.',
    en: 'Only the proposer can do this. Please use the address in your mail, or sign in.',
  },
  not_confirmed: {
    ko: '아직 확인되지 않은 제안입니다. 메일의 단추를 먼저 눌러 주세요.',
    en: 'This idea is not confirmed yet. Please press the button in the mail first.',
  },
  key_malformed: {
    ko: 'Idempotency-Key는 영문·숫자·-·_ 16~64자여야 합니다.',
    en: 'Idempotency-Key must be 16 to 64 letters, digits, dashes or underscores.',
  },
  key_reused: {
    ko: '같은 Idempotency-Key로 다른 내용을 보냈습니다. 새 키를 써 주세요.',
    en: 'This Idempotency-Key was used with other content. Please use a new one.',
  },
  search_too_short: {
    ko: '검색어는 두 글자 이상 적어 주세요.',
    en: 'Please search for at least two characters.',
  },
  unknown_page: {
    ko: '이 쪽은 찾을 수 없습니다. 첫 쪽부터 다시 보세요.',
    en: 'This page cannot be found. Please start from the first one.',
  },
  split_of_copy: {
    ko: '다른 정부에서 온 제안은 여기에서 나눌 수 없습니다. 보낸 곳에 돌려보내며 나누어 달라고 적어 주세요.',
    en: 'An idea that came from another government cannot be split here. Send it back and ask them to split it.',
  },
  split_of_hidden: {
    ko: '가려진 제안은 나눌 수 없습니다. 나눈 글은 공개되므로, 먼저 다시 보이게 할지 정해 주세요.',
    en: 'A hidden idea cannot be split, because its parts would be public. Decide first whether to show it again.',
  },
  split_of_joint: {
    ko: '여럿이 함께 낸 제안은 나눌 수 없습니다. 나누면 합의한 기여도가 달라집니다. 다른 기관의 의견을 물어 주세요.',
    en: 'An idea of several proposers cannot be split, because the shares they agreed on would change. Ask the other agency for its opinion.',
  },
  not_own_words: {
    ko: '제안자가 쓴 글에 그대로 있는 말만 쓸 수 있습니다. 원문에서 옮겨 적어 주세요.',
    en: 'Only the proposer’s own words can be used. Please copy them from the idea as they stand.',
  },
  shares_not_100: {
    ko: '기여도를 모두 더하면 100이어야 합니다. 내 몫은 1 이상 남겨 주세요.',
    en: 'All shares must make 100 together. Please leave at least 1 for yourself.',
  },
  proposer_twice: {
    ko: '같은 이메일 주소가 두 번 있습니다. 본인은 적지 않습니다.',
    en: 'This address stands here twice. Do not name yourself.',
  },
  proposers_settled: {
    ko: '심사가 끝난 제안입니다. 공동 제안자와 기여도를 더 바꿀 수 없습니다.',
    en: 'This idea has been decided. Proposers and shares can no longer be changed.',
  },
  not_stated_here: {
    ko: '다른 정부에서 온 제안입니다. 공동 제안자와 기여도는 처음 제안한 곳에서 바꿔 주세요.',
    en: 'This idea came from another government. Please change proposers and shares where you proposed it.',
  },
  proposal_not_found: {
    ko: '이 주소로는 동의할 수 없습니다. 기여도가 바뀌었다면 새 메일의 주소를 열어 주세요.',
    en: 'You cannot agree at this address. If the shares were changed, please open the one in the newer mail.',
  },
  not_answered: {
    ko: '아직 답변이 없습니다. 답변을 받은 뒤에 알려 주세요.',
    en: 'There is no answer yet. Please tell us once you have one.',
  },
  satisfaction_settled: {
    ko: '만족도는 처음 알려 주신 날부터 30일까지만 고칠 수 있습니다.',
    en: 'You could change this for 30 days after you first told us.',
  },
  follow_not_found: {
    ko: '이 주소로 멈출 알림이 없습니다. 이미 멈추었거나 주소가 잘렸습니다.',
    en: 'There is nothing to stop at this address. It was stopped before, or the address is cut off.',
  },
  draft_not_found: { ko: '찾으시는 임시 저장 글이 없습니다.', en: 'There is no such draft.' },
  too_many_drafts: {
    ko: '임시 저장은 20개까지 할 수 있습니다. 쓰지 않는 것을 지워 주세요.',
    en: 'You can keep 20 drafts. Please discard one you no longer need.',
  },
  no_own_data: {
    ko: '이 제안에는 남기신 이름이나 연락처가 없습니다.',
    en: 'No name or contact was left with this idea.',
  },
  contact_not_confirmed: {
    ko: '연락처를 먼저 확인해 주세요. 메일의 단추를 누르면 됩니다.',
    en: 'Please confirm your contact first, with the button in the mail.',
  },
  received_later: {
    ko: '받은 날은 오늘이거나 그 전이어야 하고, 한 해를 넘길 수 없습니다.',
    en: 'The day it came in must be today or before, and no longer ago than a year.',
  },
  no_paper_consent: {
    ko: '종이에 받은 개인정보 수집·이용 동의를 확인하고 표시해 주세요.',
    en: 'Please see to it that the person agreed on paper, and tick the box.',
  },
  not_on_paper: {
    ko: '대리 접수한 제안이 아니라서 코드가 없습니다.',
    en: 'This idea was not entered for anybody else, so it has no code.',
  },
  wrong_code: {
    ko: '접수번호와 코드가 맞지 않습니다. 접수증에 적힌 그대로 적어 주세요.',
    en: 'Number and code do not match. Please enter them as they stand on the paper.',
  },
  id_taken: {
    ko: '같은 요청 번호로 다른 내용을 보냈습니다. 처음부터 다시 적어 주세요.',
    en: 'This id was used for something else. Please begin anew.',
  },
  resident_number: {
    ko: '주민등록번호로 보이는 숫자가 있습니다. 공개될 수 있으니 지우는 것이 좋습니다.',
    en: 'This looks like a resident registration number. It may become public; better remove it.',
  },
});
