import { backFrom } from './back-from.js';

const sent = (referer?: string) =>
  backFrom({ method: 'POST', url: '/ideas/1/support', headers: { host: 'jeju.localhost:3000', referer } });

describe('the page to come back to', () => {
  it('is the one that was asked for', () => {
    expect(backFrom({ method: 'GET', url: '/ideas/new?call=a', headers: {} })).toBe('/ideas/new?call=a');
  });

  it('is the one whose form was sent', () => {
    expect(sent('http://jeju.localhost:3000/ideas/1?lang=en')).toBe('/ideas/1?lang=en');
  });

  it.each([
    undefined,
    'nothing',
    'http://elsewhere.example/ideas/1',
    'http://jeju.localhost:3000//elsewhere',
  ])('is the first page where the form came from %s', (referer) => {
    expect(sent(referer)).toBe('/');
  });
});
