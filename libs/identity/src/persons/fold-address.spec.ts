import { foldAddress } from './fold-address.js';

describe('addresses of one mailbox', () => {
  it.each([
    ['capitals', 'Hong.GilDong@Gmail.com'],
    ['no dots', 'honggildong@gmail.com'],
    ['many dots', 'h.o.n.g.g.i.l.d.o.n.g@gmail.com'],
    ['a tag behind a plus', 'honggildong+votes@gmail.com'],
    ['two tags', 'hong.gildong+a+b@gmail.com'],
    ['the other name of the host', 'honggildong@googlemail.com'],
    ['full-width letters', 'ｈｏｎｇｇｉｌｄｏｎｇ＠ｇｍａｉｌ．ｃｏｍ'],
    ['a zero-width space', 'hong\u200bgildong@gmail.com'],
    ['a zero-width joiner in the host', 'honggildong@gm\u200dail.com'],
    ['a soft hyphen', 'hong\u00adgildong@gmail.com'],
    ['a byte-order mark', '\ufeffhonggildong@gmail.com'],
    ['a mark that turns the direction', 'honggildong\u202e@gmail.com'],
    ['blanks around', '  honggildong@gmail.com '],
    ['quotes', '"hong.gildong"@gmail.com'],
    ['a dot at the end', 'honggildong@gmail.com.'],
    ['the Kelvin sign', 'honggildong@gmail.com'.replace('l', 'ℓ')],
    ['all of it at once', ' "Ｈong.\u200bGil.Dong+x"@GoogleMail.com. '],
  ])('fold to one: %s', (_what, address) => {
    expect(foldAddress(address)).toBe('honggildong@gmail.com');
  });

  it('fold a domain in letters of the world and as the network writes it', () => {
    expect(foldAddress('kim@한국.kr')).toBe(foldAddress('KIM+1@xn--3e0b707e.kr'));
    expect(foldAddress('kim@BÜCHER.example')).toBe('kim@xn--bcher-kva.example');
  });

  it.each([
    ['dots where the host tells them apart', 'hong.gildong@example.kr', 'honggildong@example.kr'],
    ['names', 'honggildong@example.kr', 'honggildang@example.kr'],
    ['hosts', 'hong@example.kr', 'hong@example.com'],
    ['a host below another', 'hong@mail.example.kr', 'hong@example.kr'],
    ['a name that begins with a plus', '+a@example.kr', '+b@example.kr'],
  ])('stay two: %s', (_what, one, other) => {
    expect(foldAddress(one)).not.toBe(foldAddress(other));
  });
});
