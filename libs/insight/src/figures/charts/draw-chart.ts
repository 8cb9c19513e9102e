import type { FigureRow } from '../figure.js';
import { CHART_SIZES, type ChartLanguage, type ChartSize, FONT } from './chart.js';
import { chartOf } from './chart-of.js';
import { drawTiles } from './draw-tiles.js';

/** A figure as a drawing, an SVG on white paper; null for one that has none, or where there is nothing to draw. */
export async function drawChart(
  code: string,
  rows: FigureRow[],
  language: ChartLanguage,
  size: ChartSize,
): Promise<string | null> {
  const tiles = code === 'regions' && drawTiles(rows, language, size);
  if (tiles) return tiles;
  const chart = chartOf(code, rows, language, size);
  if (!chart) return null;
  const { init } = await loadCharts();
  const options = { renderer: 'svg', ssr: true, width: CHART_SIZES[size], height: chart.height } as const;
  const drawing = init(null, null, options);
  try {
    drawing.setOption({ animation: false, backgroundColor: '#fff', ...chart.option });
    return withoutStyles(drawing.renderToSVGString({ useViewBox: true }));
  } finally {
    drawing.dispose();
  }
}

/**
 * Our pages allow no styles inside them, so sizes of letters become attributes; the typeface is said once, and what would
 * change under a pointer goes.
 */
function withoutStyles(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => {
      const size = /font-size:\s*(\d+)/.exec(style)?.[1];
      return size ? ` font-size="${size}"` : '';
    })
    .replace('<svg ', `<svg font-family="${FONT}" `);
}

/** Whether there is anything to draw of these rows. */
export function hasDrawing(code: string, rows: FigureRow[]): boolean {
  return chartOf(code, rows, 'ko', 'wide') !== null;
}

/** Only what bars need, and only once a chart is drawn: most processes never draw one. */
async function loadCharts() {
  const [core, { BarChart }, { GridComponent, LegendComponent }, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ]);
  core.use([BarChart, GridComponent, LegendComponent, SVGRenderer]);
  return core;
}
