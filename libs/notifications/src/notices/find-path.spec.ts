import { findPath } from './find-path.js';

describe('the path of a notice', () => {
  it.each([
    ['moved', 'an-idea', undefined, '/ideas/an-idea'],
    ['act-soon', 'an-idea', undefined, '/console/cases/an-idea'],
    ['moved', null, undefined, null],
    ['digest', null, undefined, '/console/'],
    ['delegation-named', null, undefined, '/console/delegations'],
    ['password-changed', null, undefined, '/account'],
    ['comment-hidden', null, 'a-comment', '/comments/a-comment'],
    ['comment-held', null, 'a-comment', '/comments/a-comment'],
    ['objection-refused', null, 'a-comment', '/comments/a-comment'],
    // What a link of an account opens is in its mail alone.
    ['reset-asked', null, 'an-account', '/account'],
  ])('of %s, about %s and %s, is %s', (template, ideaId, link, path) => {
    expect(findPath(template, ideaId, link)).toBe(path);
  });
});
