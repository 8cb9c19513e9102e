import { pickText } from './pick-text.js';

describe('pickText', () => {
  const agency = { nameKo: '국토교통부', nameEn: 'Ministry of Land', summaryKo: '길', summaryEn: '' };

  it('gives the text in the language that is asked for', () => {
    expect(pickText(agency, 'name', 'ko')).toBe('국토교통부');
    expect(pickText(agency, 'name', 'en')).toBe('Ministry of Land');
  });

  it('falls back to Korean where a language has none', () => {
    expect(pickText(agency, 'summary', 'en')).toBe('길');
    expect(pickText(agency, 'name', 'vi' as 'en')).toBe('국토교통부');
  });
});
