import { defineReasons } from '../errors/errors.js';

export const httpReasons = defineReasons('platform', {
  invalid: {
    ko: '입력한 내용을 확인해 주세요. 고칠 항목이 아래에 있습니다.',
    en: 'Please check what you entered. The fields to correct are listed.',
  },
  not_found: {
    ko: '찾으시는 것이 없습니다. 주소를 확인해 주세요.',
    en: 'There is nothing here. Please check the address.',
  },
  forbidden: { ko: '이 일을 할 권한이 없습니다.', en: 'You are not allowed to do this.' },
  reads_only: {
    ko: '이 계정은 읽기만 할 수 있습니다. 바꿔야 할 것이 있으면 담당 기관이나 관리자에게 알려 주세요.',
    en: 'This account may only read. If something must change, please tell the agency or an administrator.',
  },
  unauthenticated: { ko: '먼저 로그인해 주세요.', en: 'Please sign in first.' },
  cross_site: {
    ko: '다른 사이트에서 보낸 요청은 받지 않습니다. 이 사이트에서 다시 시도해 주세요.',
    en: 'Requests sent from another site are refused. Please try again from this site.',
  },
  too_many: {
    ko: '짧은 시간에 요청이 너무 많았습니다. 잠시 뒤 다시 시도해 주세요.',
    en: 'Too many requests in a short time. Please try again in a moment.',
  },
  malformed: {
    ko: '요청을 읽을 수 없습니다. 형식을 확인해 주세요.',
    en: 'The request cannot be read. Please check its format.',
  },
  too_large: { ko: '보낸 내용이 너무 큽니다.', en: 'What you sent is too large.' },
  wrong_type: {
    ko: '이 형식의 본문은 여기서 받지 않습니다. JSON으로, 파일은 multipart/form-data로 보내 주세요.',
    en: 'This content type is not accepted here. Please send JSON, and files as multipart/form-data.',
  },
  not_storable: {
    ko: '저장할 수 없는 값이 있습니다. 특수 문자나 지나치게 큰 수가 있는지 확인해 주세요.',
    en: 'A value cannot be stored. Please look for special characters or numbers that are too large.',
  },
  conflict: {
    ko: '그사이 내용이 바뀌었습니다. 새로 고친 뒤 다시 시도해 주세요.',
    en: 'This changed in the meantime. Please reload and try again.',
  },
  unavailable: {
    ko: '지금은 처리할 수 없습니다. 잠시 뒤 다시 시도해 주세요. 보낸 내용은 저장되지 않았습니다.',
    en: 'This cannot be done right now. Please try again in a moment. Nothing was saved.',
  },
  busy: {
    ko: '지금 요청이 많이 몰려 있습니다. 잠시 뒤 다시 보내 주세요. 보낸 내용은 저장되지 않았습니다.',
    en: 'Many requests are coming in right now. Please send this again in a moment. Nothing was saved.',
  },
  internal: {
    ko: '예상하지 못한 문제가 생겼습니다. 아래 번호를 알려 주시면 확인하겠습니다.',
    en: 'Something unexpected went wrong. Please tell us the number below.',
  },
});

/** What a field's check says, by the name of the check. */
export const fieldTexts: Record<string, { ko: string; en: string }> = {
  required: { ko: '꼭 필요한 항목입니다.', en: 'This is required.' },
  text: { ko: '글자로 적어 주세요.', en: 'This must be text.' },
  text_empty: {
    ko: '비워 둘 수 없습니다. 내용을 적어 주세요.',
    en: 'This cannot be empty. Please write something.',
  },
  text_too_long: { ko: '너무 깁니다. 줄여서 적어 주세요.', en: 'This is too long. Please shorten it.' },
  text_unstorable: {
    ko: '저장할 수 없는 문자가 있습니다. 보이지 않는 제어 문자를 지워 주세요.',
    en: 'This holds characters that cannot be stored. Please remove control characters.',
  },
  isUuid: { ko: '식별자 형식이 아닙니다.', en: 'This is not an identifier.' },
  isIn: { ko: '고를 수 있는 값이 아닙니다.', en: 'This is not one of the choices.' },
  isInt: { ko: '정수로 적어 주세요.', en: 'This must be a whole number.' },
  min: { ko: '너무 작습니다.', en: 'This is too small.' },
  max: { ko: '너무 큽니다.', en: 'This is too large.' },
  isBoolean: { ko: '참 또는 거짓이어야 합니다.', en: 'This must be true or false.' },
  isEmail: {
    ko: '이메일 주소를 확인해 주세요. 예: name@example.kr',
    en: 'Please check the e-mail address, for example name@example.kr.',
  },
  day: {
    ko: '날짜를 연-월-일로 적어 주세요. 예: 2026-12-31',
    en: 'Please write the date as year-month-day, for example 2026-12-31.',
  },
  whitelistValidation: {
    ko: '모르는 항목입니다. 빼고 보내 주세요.',
    en: 'This field is unknown. Please leave it out.',
  },
  isObject: { ko: '묶음(object)이어야 합니다.', en: 'This must be an object.' },
  isArray: { ko: '목록이어야 합니다.', en: 'This must be a list.' },
  other: { ko: '값을 확인해 주세요.', en: 'Please check this value.' },
};
