import { readLogoutToken } from './read-logout-token.js';

const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const whole = { jti: 'one', events, sub: 'haneul', sid: 'there' };

describe('the claims of a logout token', () => {
  it('name a person, a session there, or both', () => {
    expect(readLogoutToken(whole)).toEqual({ jti: 'one', sub: 'haneul', sid: 'there' });
    expect(readLogoutToken({ ...whole, sid: undefined })).toEqual({ jti: 'one', sub: 'haneul', sid: null });
    expect(readLogoutToken({ ...whole, sub: undefined })).toEqual({ jti: 'one', sub: null, sid: 'there' });
  });

  it.each([
    ['a nonce, as ID tokens have', { nonce: 'x' }],
    ['no id', { jti: undefined }],
    ['an empty id', { jti: '' }],
    ['no events', { events: undefined }],
    ['another event', { events: { 'http://schemas.openid.net/event/other': {} } }],
    [
      'an event that is no object',
      { events: { 'http://schemas.openid.net/event/backchannel-logout': true } },
    ],
    ['a list of events', { events: [events] }],
    ['nobody', { sub: undefined, sid: undefined }],
    ['a number for a session and nobody', { sub: undefined, sid: 7 }],
  ])('are none with %s', (_what, more) => {
    expect(readLogoutToken({ ...whole, ...more } as never)).toBeNull();
  });
});
