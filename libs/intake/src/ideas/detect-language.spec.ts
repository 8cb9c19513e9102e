import { detectLanguage } from './detect-language.js';

describe('detectLanguage', () => {
  it.each([
    ['버스 정류장에 그늘막을 놓자', 'ko'],
    ['CCTV, LED, Wi-Fi 설치', 'ko'],
    ['A bench in front of 전주역, please', 'ko'],
    ['Shade at bus stops', 'en'],
    ['Café près de la gare', 'en'],
    ['119', 'ko'],
    ['', 'ko'],
  ])('takes “%s” for %s', (words, language) => expect(detectLanguage(words)).toBe(language));

  it('looks at all that it is given', () => {
    expect(detectLanguage('LED', '가로등을 LED로 바꿉니다.')).toBe('ko');
    expect(detectLanguage('LED', 'Use them in street lamps.')).toBe('en');
  });
});
