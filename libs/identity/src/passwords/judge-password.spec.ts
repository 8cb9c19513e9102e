import { judgePassword } from './judge-password.js';

const words = ['gildong.hong@korea.kr', '홍길동'];
const codeOf = async (password: string): Promise<string | undefined> =>
  (await judgePassword(password, words))?.code;

describe('a password', () => {
  it.each(['짧은비밀번호', 'x7#Qp2!vL9k', '👩‍👩‍👧‍👦'])('%j is too short', async (password) => {
    expect(await codeOf(password)).toBe('identity.password_short');
  });

  it.each([
    'password1234',
    'qwertyuiop12',
    '111111111111',
    'asdfasdfasdf',
    'P@ssw0rd2026',
    '마당마당마당마당마당마당',
    'gildong.hong@korea.kr',
    '홍길동홍길동홍길동홍길동',
    'a'.repeat(256),
  ])('%j is soon guessed', async (password) => {
    expect(await codeOf(password)).toBe('identity.password_common');
  });

  it.each(['correct horse battery', '새벽시장 앞 두 번째 가로등', 'dkssudgktpdy-wjswn', 'x7#Qp2!vL9kT'])(
    '%j is taken',
    async (password) => {
      expect(await codeOf(password)).toBeUndefined();
    },
  );

  it('of the greatest length is judged in a moment', async () => {
    await judgePassword('warming the library up', []);
    const start = performance.now();
    await judgePassword('aB3$'.repeat(64), words);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
