import { isKnown } from './is-known.js';

const at = new Date('2026-11-29T01:30:00.500Z');
const AT = 'Sun, 29 Nov 2026 01:30:00 GMT';
const EARLIER = 'Sun, 29 Nov 2026 01:29:59 GMT';

describe('isKnown', () => {
  it.each([
    [{}, false],
    [{ 'if-none-match': 'W/"a"' }, true],
    [{ 'if-none-match': '"a"' }, true],
    [{ 'if-none-match': '"x", W/"a"' }, true],
    [{ 'if-none-match': '*' }, true],
    [{ 'if-none-match': '"x"' }, false],
    [{ 'if-none-match': '"x"', 'if-modified-since': AT }, false],
    [{ 'if-modified-since': AT }, true],
    [{ 'if-modified-since': EARLIER }, false],
    [{ 'if-modified-since': 'yesterday' }, false],
  ])('%j: %s', (headers, known) => {
    expect(isKnown(headers, 'W/"a"', at)).toBe(known);
  });

  it('knows no day where there is none', () => {
    expect(isKnown({ 'if-modified-since': AT }, 'W/"a"', null)).toBe(false);
  });
});
