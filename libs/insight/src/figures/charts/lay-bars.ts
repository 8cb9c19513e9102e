import { type Chart, COLOURS, type ChartSize, FONT, formatCount, INK } from './chart.js';

export interface Bars {
  name: string;
  colour: string;
  values: number[];
  /** Beside each bar, instead of its value. */
  labels?: string[];
}

const LINE = 24;
const text = { color: INK, fontFamily: FONT, fontSize: 13 };

/** Bars that lie, with their names before them; of several kinds beside each other, or one after the other. */
export function layBars(names: string[], kinds: Bars[], size: ChartSize, isStacked = false): Chart {
  const isNarrow = size === 'narrow';
  const lines = isStacked ? 1 : kinds.length;
  const top = kinds.length > 1 ? 40 : 8;
  // On a shorter piece of a bar its number would lie over the next one.
  const sums = names.map((_, at) => kinds.reduce((sum, { values }) => sum + values[at]!, 0));
  const least = Math.max(1, Math.max(...sums) * 0.09);
  const gap = isNarrow ? 20 : 14;
  return {
    height: top + names.length * (lines * LINE + gap) + 8,
    option: {
      ...(kinds.length > 1 && { legend: { top: 0, left: 0, itemGap: 16, textStyle: text } }),
      grid: {
        top,
        bottom: 8,
        left: isNarrow ? 118 : 196,
        right: kinds[0]?.labels ? 112 : 64,
        outerBoundsMode: 'none',
      },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        data: names,
        inverse: true,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.rest } },
        axisLabel: { ...text, width: isNarrow ? 86 : 150, overflow: 'break', interval: 0 },
      },
      series: kinds.map(({ name, colour, values, labels }) => ({
        type: 'bar',
        name,
        ...(isStacked && { stack: 'all' }),
        barWidth: LINE - 4,
        itemStyle: { color: colour, borderColor: '#fff', borderWidth: isStacked ? 1 : 0 },
        label: {
          show: true,
          ...text,
          ...(isStacked ? { position: 'inside', color: '#fff' } : { position: 'right' }),
          formatter: ({ dataIndex }: { dataIndex: number }) =>
            labels?.[dataIndex] ??
            (isStacked && values[dataIndex]! < least ? '' : formatCount(values[dataIndex]!)),
        },
        labelLayout: { hideOverlap: isStacked },
        data: values,
      })),
    },
  };
}
