import { chooseLanguage } from './choose-language.js';
import { inLanguage } from './in-language.js';

describe('the language of a page', () => {
  it.each([
    ['nothing is known', {}, 'ko'],
    ['it is asked for', { asked: 'en', kept: 'ko', accepted: 'ko' }, 'en'],
    ['it was asked for before', { kept: 'en', accepted: 'ko-KR' }, 'en'],
    ['the browser prefers it', { accepted: 'fr-FR, en;q=0.8, ko;q=0.5' }, 'en'],
    ['the browser weighs the other higher', { accepted: 'en;q=0.3, ko-KR;q=0.9' }, 'ko'],
    ['the browser refuses it', { accepted: 'en;q=0, de' }, 'ko'],
    ['what is asked for is none of ours', { asked: 'fr', kept: ['en'], accepted: 'en' }, 'en'],
    ['the site speaks one only', { asked: 'en', accepted: 'en', offered: ['ko'] }, 'ko'],
    ['the site speaks another first', { accepted: 'fr', offered: ['en', 'ko'] }, 'en'],
    ['the header is nonsense', { accepted: ';;,=q,q=;;en;q=x' }, 'ko'],
  ])('when %s', (_, wishes, language) => {
    expect(chooseLanguage(wishes)).toBe(language);
  });

  it('is changed without losing the rest of the address', () => {
    expect(inLanguage('/ideas?q=%EB%B2%84%EC%8A%A4&lang=ko', 'en')).toBe(
      '/ideas?q=%EB%B2%84%EC%8A%A4&lang=en',
    );
    expect(inLanguage('/', 'en')).toBe('/?lang=en');
  });
});
