import { judgeFailure } from './judge-failure.js';

const judge = (more: { code?: string; responseCode?: number }, wasBegun: boolean) => {
  const { outcome, code } = judgeFailure(Object.assign(new Error('to somebody@example.kr'), more), wasBegun);
  return `${outcome} ${code}`;
};

describe('a mail that was not handed over', () => {
  it.each([
    ['refused 550', { code: 'EENVELOPE', responseCode: 550 }, false],
    ['refused 554', { code: 'EMESSAGE', responseCode: 554 }, true],
    ['put_off 451', { code: 'EMESSAGE', responseCode: 451 }, true],
    ['put_off 421', { code: 'ECONNECTION', responseCode: 421 }, false],
    // The server does not know us: every mail would fail, and none of them is at fault.
    ['put_off 535', { code: 'EAUTH', responseCode: 535 }, false],
    ['put_off ECONNECTION', { code: 'ECONNECTION' }, false],
    ['put_off ETIMEDOUT', { code: 'ETIMEDOUT' }, false],
    ['refused EENVELOPE', { code: 'EENVELOPE' }, false],
    ['unknown ECONNECTION', { code: 'ECONNECTION' }, true],
    ['unknown ETIMEDOUT', { code: 'ETIMEDOUT' }, true],
    ['unknown EUNKNOWN', {}, true],
  ])('is %s: %j, begun: %s', (expected, failure, wasBegun) => {
    expect(judge(failure, wasBegun)).toBe(expected);
  });
});
