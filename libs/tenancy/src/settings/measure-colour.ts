import Color from 'colorjs.io';

/** WCAG 2.2 AA, 1.4.3: text, and white text on a button. */
const LEAST_RATIO = 4.5;
/** What the site's links stand on: paper, and the ground of its boxes, which is the darker one. */
const GROUNDS = { onWhite: '#ffffff', onShade: '#eef2f7' };
const SMALLEST_STEP = 0.004;

/** How a colour stands out, and what to take instead where that is too little. */
export interface Measured {
  /** Against white, as a link on paper or white words on a button: 1 to 21, cut to two digits. */
  onWhite: number;
  /** As a link on the shaded ground of a box. */
  onShade: number;
  isEnough: boolean;
  /** The nearest colour of the same hue that is enough; null where this one is. */
  proposal: string | null;
}

/** Measures a colour, `#rrggbb`, against every ground of the site by WCAG 2.2. */
export function measureColour(colour: string): Measured {
  const ratios = ratiosOf(colour);
  const isEnough = holds(ratios);
  return { ...ratios, isEnough, proposal: isEnough ? null : darken(colour) };
}

/** The shades that the site draws with: the colour itself, the one of what is pressed, and a tint as ground. */
export function shadesOf(colour: string): { base: string; dark: string; pale: string } {
  const dark = new Color(colour).to('oklch');
  dark.l = (dark.l ?? 0) * 0.8;
  return { base: colour, dark: hexOf(dark), pale: hexOf(new Color('#ffffff').mix(colour, 0.08)) };
}

function ratiosOf(colour: string): { onWhite: number; onShade: number } {
  const against = (ground: string): number =>
    Math.floor(new Color(colour).contrastWCAG21(ground) * 100) / 100;
  return { onWhite: against(GROUNDS.onWhite), onShade: against(GROUNDS.onShade) };
}

const holds = ({ onWhite, onShade }: { onWhite: number; onShade: number }): boolean =>
  Math.min(onWhite, onShade) >= LEAST_RATIO;

/** All grounds are light, so the way to enough is always down: halves the way until the step can no longer be seen. */
function darken(colour: string): string {
  const shade = new Color(colour).to('oklch');
  let [enough, tooLight] = [0, shade.l ?? 1];
  let found = '#000000';
  while (tooLight - enough > SMALLEST_STEP) {
    shade.l = (enough + tooLight) / 2;
    const hex = hexOf(shade);
    if (holds(ratiosOf(hex))) [enough, found] = [shade.l, hex];
    else tooLight = shade.l;
  }
  return found;
}

const hexOf = (colour: Color): string =>
  colour.to('srgb').toGamut().toString({ format: 'hex', collapse: false });
