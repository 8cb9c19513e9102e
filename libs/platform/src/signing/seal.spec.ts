import { openSealed, seal } from './seal.js';

const [secret, context] = ['the secret of an installation', 'factor|tenant|account'];
const plain = Buffer.from('열려라 참깨');

describe('what is sealed', () => {
  it('opens for its context with its secret, and looks different each time', () => {
    const [one, other] = [seal(secret, context, plain), seal(secret, context, plain)];
    expect([openSealed(secret, context, one), openSealed(secret, context, other)]).toEqual([plain, plain]);
    expect(one.equals(other)).toBe(false);
    expect(one.includes(plain)).toBe(false);
  });

  it.each([
    ['another secret', 'another', context],
    ['another context', secret, 'factor|tenant|somebody else'],
  ])('does not open with %s', (_what, otherSecret, otherContext) => {
    const sealed = seal(secret, context, plain);
    expect(() => openSealed(otherSecret, otherContext, sealed)).toThrow('unable to authenticate');
  });

  it('does not open once a bit was changed', () => {
    const sealed = seal(secret, context, plain);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => openSealed(secret, context, changed)).toThrow('unable to authenticate');
    }
  });
});
