import { defineReasons } from '@app/platform';

export const siteReasons = defineReasons('site', {
  form_expired: {
    ko: '화면을 연 지 오래되어 보내지 못했습니다. 적은 내용은 그대로 있으니 다시 한 번 보내 주세요.',
    en: 'This page had been open for too long, so nothing was sent. What you wrote is still here: please send it again.',
  },
  sent_before: {
    ko: '이 화면에서 이미 제안을 보냈습니다. 고친 내용을 또 다른 제안으로 보내려면 다시 보내 주세요.',
    en: 'An idea was already sent from this page. To send what you changed as another idea, please send it again.',
  },
  not_the_proposer: {
    ko: '제안한 분만 할 수 있습니다. 메일에 있는 주소로 들어오거나 로그인해 주세요.',
    en: 'Only the proposer can do this. Please use the address in your mail, or sign in.',
  },
  not_now: {
    ko: '지금은 할 수 없습니다. 제안의 상태가 그사이 바뀌었을 수 있습니다.',
    en: 'This cannot be done now. The idea may have moved on in the meantime.',
  },
  consent_needed: {
    ko: '이름과 이메일을 받는 데 동의해 주세요. 동의하지 않으시면 로그인해서 보내 주세요.',
    en: 'Please agree that we keep your name and e-mail address. If you do not, please sign in to submit.',
  },
  other_blanks: {
    ko: '처음 말에 있는 빈칸({{ }})이 모두, 그것만 있어야 합니다.',
    en: 'All blanks ({{ }}) of the shipped words must stand here, and no others.',
  },
  phrase_not_found: { ko: '이 화면에 없는 말입니다.', en: 'The site has no such phrase.' },
  email_needed: { ko: '이메일 주소를 적어 주세요.', en: 'Please enter your e-mail address.' },
  password_needed: { ko: '비밀번호를 적어 주세요.', en: 'Please enter your password.' },
  number_needed: { ko: '접수번호를 적어 주세요.', en: 'Please enter the tracking number.' },
  number_unknown: {
    ko: '이 번호로 접수된 제안이 없습니다. 메일이나 화면에서 본 번호와 같은지 확인해 주세요.',
    en: 'No idea has this number. Please compare it with the number in your mail or on the page you saw.',
  },
});
