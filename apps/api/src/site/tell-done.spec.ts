import { tellDone } from './tell-done.js';

describe('what was just done', () => {
  it.each([
    ['sent', 'unconfirmed', null, 'sent'],
    ['sent', 'submitted', 'received', 'sent'],
    ['sent', 'submitted', 'under_review', null],
    ['sent', 'withdrawn', 'withdrawn', null],
    ['confirmed', 'submitted', 'received', 'confirmed'],
    ['confirmed', 'unconfirmed', null, null],
    ['supplied', 'submitted', 'received', 'supplied'],
    ['supplied', 'submitted', 'supplement_requested', null],
    ['supplied', 'submitted', 'petition_in_progress', 'supplied'],
    ['withdrawn', 'withdrawn', 'withdrawn', 'withdrawn'],
    ['withdrawn', 'submitted', 'received', null],
    ['requested', 'submitted', 're_examination', 'requested'],
    ['requested', 'submitted', 'adopted', null],
    ['nonsense', 'submitted', 'received', null],
    [undefined, 'submitted', 'received', null],
  ])('%s, of an idea %s and %s: tells %s', (done, status, state, told) => {
    expect(tellDone(done, { status, state })).toBe(told);
  });
});
