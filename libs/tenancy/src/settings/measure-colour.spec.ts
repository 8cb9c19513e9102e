import Color from 'colorjs.io';
import { measureColour, shadesOf } from './measure-colour.js';

const HUES = Array.from({ length: 36 }, (_, index) => index * 10);
const bright = (hue: number): string =>
  new Color('hsl', [hue, 90, 60]).to('srgb').toGamut().toString({ format: 'hex', collapse: false });

describe('a colour of a site', () => {
  it.each([
    ['#000000', 21, true],
    ['#ffffff', 1, false],
    ['#767676', 4.54, false],
    ['#0b50d0', 6.83, true],
  ])('%s stands out %d to one from white', (colour, onWhite, isEnough) => {
    const measured = measureColour(colour);
    expect(measured.onWhite).toBeCloseTo(onWhite, 1);
    expect(measured.isEnough).toBe(isEnough);
    expect(measured.proposal === null).toBe(isEnough);
  });

  it('that is too light gets the nearest darker one of its hue', () => {
    for (const hue of HUES) {
      const colour = bright(hue);
      const { isEnough, proposal } = measureColour(colour);
      if (isEnough) continue;
      const found = measureColour(proposal!);
      expect([colour, found.isEnough]).toEqual([colour, true]);
      expect(Math.min(found.onShade, found.onWhite)).toBeLessThan(4.75);
      const turn = Math.abs(new Color(colour).to('oklch').h! - new Color(proposal!).to('oklch').h!);
      expect(Math.min(turn, 360 - turn)).toBeLessThan(8);
    }
    expect(measureColour(bright(60)).proposal).not.toBe(bright(60));
  });

  it('has a darker shade that can be read on its own tint', () => {
    for (const hue of HUES) {
      const colour = measureColour(bright(hue)).proposal ?? bright(hue);
      const { base, dark, pale } = shadesOf(colour);
      expect(base).toBe(colour);
      expect(new Color(dark).contrastWCAG21(pale)).toBeGreaterThanOrEqual(4.5);
      expect(new Color(dark).contrastWCAG21('#ffffff')).toBeGreaterThan(
        new Color(base).contrastWCAG21('#ffffff'),
      );
    }
  });
});
