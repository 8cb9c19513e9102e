import { defineReasons, type Reason } from '@app/platform';

/** Why a file is not taken, or not given. */
export const fileReasons = defineReasons('intake', {
  file_kind: {
    ko: '올릴 수 없는 형식입니다. hwp, hwpx, pdf, docx, xlsx, pptx, odt, ods, odp, jpg, png, webp 가운데 하나로 저장해 주세요.',
    en: 'This kind of file is not taken. Please save it as hwp, hwpx, pdf, docx, xlsx, pptx, odt, ods, odp, jpg, png or webp.',
  },
  file_name: {
    ko: '파일 이름이 없습니다. 이름을 붙여 다시 올려 주세요.',
    en: 'This file has no name. Please give it one and add it again.',
  },
  file_empty: {
    ko: '빈 파일입니다. 내용이 있는지 확인해 주세요.',
    en: 'This file is empty. Please look whether anything is in it.',
  },
  file_too_large: {
    ko: '10MB보다 큽니다. 나누거나 줄여서 다시 올려 주세요.',
    en: 'This is larger than 10 MB. Please split or shrink it and add it again.',
  },
  files_too_large: {
    ko: '파일을 모두 더하면 30MB를 넘습니다. 줄이거나 빼 주세요.',
    en: 'All files together are larger than 30 MB. Please shrink or remove some.',
  },
  too_many_files: {
    ko: '파일은 5개까지 붙일 수 있습니다. 나머지는 빼 주세요.',
    en: 'Five files can be attached. Please leave out the others.',
  },
  no_files: { ko: '파일을 골라 주세요.', en: 'Please choose a file.' },
  file_unlike_name: {
    ko: '내용이 파일 이름의 형식과 다릅니다. 원래 프로그램에서 다시 저장해 올려 주세요.',
    en: 'Its content is not what its name says. Please save it anew in the program it comes from.',
  },
  file_broken: {
    ko: '손상되어 끝까지 읽을 수 없습니다. 파일을 열어 확인하고 다시 올려 주세요.',
    en: 'It is damaged and cannot be read to its end. Please open it to see, and add it again.',
  },
  file_active: {
    ko: '매크로나 스크립트, 실행 파일이 들어 있어 받지 않습니다. 빼고 다시 저장해 주세요.',
    en: 'It holds macros, scripts or programs, which are not taken. Please save it without them.',
  },
  file_swells: {
    ko: '풀었을 때 지나치게 커집니다. 그림을 줄이거나 나누어 저장해 주세요.',
    en: 'It becomes too large when unpacked. Please use smaller pictures, or split it.',
  },
  file_locked: {
    ko: '암호가 걸려 있어 확인할 수 없습니다. 암호를 풀고 다시 저장해 주세요.',
    en: 'It is protected by a password and cannot be looked at. Please save it without one.',
  },
  picture_too_large: {
    ko: '사진의 가로세로가 너무 큽니다. 5천만 화소 아래로 줄여 주세요.',
    en: 'This picture has too many pixels. Please shrink it below 50 megapixels.',
  },
  files_gone: {
    ko: '붙인 파일의 보관 시간(24시간)이 지났거나 이미 다른 제안에 붙었습니다. 파일을 다시 올려 주세요.',
    en: 'The files were added more than 24 hours ago, or went with another idea. Please add them again.',
  },
  file_not_found: {
    ko: '찾으시는 파일이 없습니다. 주소를 확인해 주세요.',
    en: 'There is no such file. Please check the address.',
  },
  file_waiting: {
    ko: '악성 코드가 있는지 검사하고 있습니다. 잠시 뒤 다시 열어 주세요.',
    en: 'This file is being scanned for malware. Please try again in a moment.',
  },
  file_quarantined: {
    ko: '악성 코드가 발견되어 막은 파일입니다.',
    en: 'Malware was found in this file, so it cannot be opened.',
  },
});

/** This file is not taken. */
export class FileRefused extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}
