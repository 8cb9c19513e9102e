import { localPath } from './local-path.js';

describe('where a sign-in may lead', () => {
  it.each([
    ['/me', '/me'],
    ['/ideas?q=a b', '/ideas?q=a%20b'],
    ['/ideas/1#support', '/ideas/1#support'],
    ['/a/../../b', '/b'],
  ])('to %s', (text, path) => expect(localPath(text)).toBe(path));

  it.each([
    undefined,
    '',
    'me',
    'https://other.example/',
    '//other.example/',
    '/\\other.example',
    '/me\\..\\x',
    '/\t/other.example',
    '/\n/other.example',
    'javascript:alert(1)',
  ])('not to %j', (text) => expect(localPath(text)).toBeUndefined());
});
