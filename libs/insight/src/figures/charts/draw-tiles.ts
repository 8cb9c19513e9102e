import type { FigureRow } from '../figure.js';
import {
  CHART_SIZES,
  type ChartLanguage,
  type ChartSize,
  FONT,
  formatCount,
  INK,
  numberOf,
  textOf,
} from './chart.js';

/** Where each 시·도 lies among its neighbours: column and row, by administrative code. 12 takes the place of 29 and 46. */
const PLACES: Record<string, [number, number]> = {
  ...{ 11: [1, 0], 51: [3, 0], 28: [0, 1], 41: [1, 1], 43: [2, 1], 47: [3, 1] },
  ...{ 44: [0, 2], 36: [1, 2], 30: [2, 2], 27: [3, 2], 31: [4, 2] },
  ...{ 52: [0, 3], 29: [1, 3], 46: [0, 4], 12: [0, 4], 48: [2, 3], 26: [3, 3], 50: [0, 5] },
};
/** Of a town only some are there. */
const FEWEST = 15;
const SHORT = /(특별자치시|특별자치도|특별시|광역시)$/;
const PROVINCES: Record<string, { ko: string; en: string }> = {
  12: { ko: '전남광주', en: 'Jeonnam-Gwangju' },
  43: { ko: '충북', en: 'Chungbuk' },
  44: { ko: '충남', en: 'Chungnam' },
  46: { ko: '전남', en: 'Jeonnam' },
  47: { ko: '경북', en: 'Gyeongbuk' },
  48: { ko: '경남', en: 'Gyeongnam' },
  52: { ko: '전북', en: 'Jeonbuk' },
};
/** From few to many; ink or paper reads on each. */
const SHADES = ['#f1f5fa', '#cfe0f3', '#9cc2ea', '#2f6fb5', '#12407a'];

/** The country as tiles, a region each, its count written on it; null where the regions are not those of the nation. */
export function drawTiles(rows: FigureRow[], language: ChartLanguage, size: ChartSize): string | null {
  const regions = rows.filter((row) => PLACES[String(row.region)]);
  if (regions.length < FEWEST) return null;
  // A code begins with that of the province.
  const counts = regions.map(({ region }) =>
    rows
      .filter((row) => row.region !== null && String(row.region).startsWith(String(region)))
      .reduce((sum, row) => sum + numberOf(row, 'ideas'), 0),
  );
  const most = Math.max(...counts);
  if (most === 0) return null;
  const width = CHART_SIZES[size];
  const step = Math.min(width / 5, 96);
  const left = (width - step * 5) / 2;
  const tiles = regions.map((row, at) => {
    const [column, line] = PLACES[String(row.region)]!;
    const ideas = counts[at]!;
    const shade = ideas === 0 ? 0 : Math.min(4, 1 + Math.floor((ideas / most) * 3.999));
    const [x, y] = [left + column * step, line * (step - 16)];
    const middle = x + (step - 4) / 2;
    const text = `text-anchor="middle" fill="${shade > 2 ? '#fff' : INK}"`;
    return `<g><rect x="${x}" y="${y}" width="${step - 4}" height="${step - 20}" rx="6" fill="${SHADES[shade]}" stroke="#6d7882"/>
${linesOf(nameOf(row, language), middle, y + step * 0.34, text)}
<text x="${middle}" y="${y + step * 0.58}" font-size="15" font-weight="700" ${text}>${formatCount(ideas)}</text></g>`;
  });
  const height = 6 * (step - 16);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">
<rect width="100%" height="100%" fill="#fff"/>
${tiles.join('\n')}
</svg>`;
}

/** A name of two parts takes two lines. */
function linesOf(name: string, x: number, y: number, text: string): string {
  const parts = name.split(/(?<=-)/);
  return parts
    .map((part, at) => {
      const line = y - (parts.length - 1 - at) * 12;
      return `<text x="${x}" y="${line}" font-size="${parts.length > 1 ? 11 : 12}" ${text}>${part}</text>`;
    })
    .join('');
}

/** Short enough for a tile; these names hold nothing that XML would read. */
function nameOf(row: FigureRow, language: ChartLanguage): string {
  const short = PROVINCES[String(row.region)];
  if (short) return short[language];
  const name = textOf(row, 'region', language).replace(/[<>&]/g, '');
  return language === 'en' ? name.replace(/ State$/, '') : name.replace(SHORT, '').replace(/도$/, '');
}
