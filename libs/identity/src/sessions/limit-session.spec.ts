import { limitSession } from './limit-session.js';

describe('a session', () => {
  it.each([
    [['citizen'], 120, 24],
    [['reviewer'], 30, 12],
    [['lead'], 30, 12],
    [['citizen', 'administrator'], 30, 12],
  ])('of %j ends after %i minutes unused, %i hours in all', (roles, minutes, hours) => {
    expect(limitSession(roles)).toEqual({ idleMs: minutes * 60_000, absoluteMs: hours * 3_600_000 });
  });
});
