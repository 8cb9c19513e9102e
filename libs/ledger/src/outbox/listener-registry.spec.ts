import { faultOf } from './listener-registry.js';

const heard = (kind: string) => new Map([['queue', new Map([[kind, {}]])]]);

describe('faultOf', () => {
  it('finds an announced event that nobody hears', () => {
    expect(faultOf(new Map([['idea.lost', 'announced']]), new Map())).toContain('idea.lost');
  });

  it('finds a listener for an event that nobody declared', () => {
    expect(faultOf(new Map(), heard('idea.imagined'))).toContain('idea.imagined');
  });

  it('lets a recorded event go unheard', () => {
    expect(faultOf(new Map([['idea.noted', 'recorded']]), new Map())).toBeNull();
    expect(faultOf(new Map([['idea.told', 'announced']]), heard('idea.told'))).toBeNull();
  });
});
