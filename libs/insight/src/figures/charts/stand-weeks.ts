import type { FigureRow } from '../figure.js';
import {
  type Chart,
  type ChartLanguage,
  type ChartSize,
  COLOURS,
  FONT,
  INK,
  numberOf,
  textOf,
} from './chart.js';

const WEEKS = { wide: 26, narrow: 13 };
const KINDS = [COLOURS.main, COLOURS.second, COLOURS.late, '#007a53'];
const OTHERS = { ko: '나머지', en: 'Others' };
const text = { color: INK, fontFamily: FONT, fontSize: 12 };

/** A bar for each of the last weeks, split into the topics that came most. */
export function standWeeks(rows: FigureRow[], language: ChartLanguage, size: ChartSize): Chart {
  const weeks = [...new Set(rows.map(({ week }) => String(week)))].slice(0, WEEKS[size]).toReversed();
  const shown = rows.filter(({ week }) => weeks.includes(String(week)));
  const totals = new Map<string, number>();
  for (const row of shown) {
    const topic = textOf(row, 'topic', language);
    totals.set(topic, (totals.get(topic) ?? 0) + numberOf(row, 'ideas'));
  }
  const most = [...totals].toSorted(([, one], [, other]) => other - one).map(([topic]) => topic);
  const named = most.slice(0, KINDS.length);
  const groups = [...named, ...(most.length > named.length ? [OTHERS[language]] : [])];
  const groupOf = (row: FigureRow) => {
    const topic = textOf(row, 'topic', language);
    return named.includes(topic) ? topic : OTHERS[language];
  };
  const top = 16 + groups.length * 22;
  return {
    height: top + 240,
    option: {
      legend: {
        ...{ top: 0, left: 0, orient: 'vertical', itemGap: 8 },
        textStyle: { ...text, width: size === 'wide' ? 600 : 280, overflow: 'truncate' },
      },
      grid: { top, bottom: 28, left: 48, right: 8, outerBoundsMode: 'none' },
      xAxis: {
        type: 'category',
        data: weeks.map((week) => week.slice(5).replace('-', '/')),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.rest } },
        axisLabel: { ...text, interval: size === 'wide' ? 4 : 3 },
      },
      yAxis: { type: 'value', minInterval: 1, splitNumber: 4, axisLabel: text },
      series: groups.map((name, at) => ({
        type: 'bar',
        name,
        stack: 'all',
        itemStyle: { color: KINDS[at] ?? COLOURS.rest, borderColor: '#fff', borderWidth: 0.5 },
        data: weeks.map((week) =>
          shown
            .filter((row) => row.week === week && groupOf(row) === name)
            .reduce((sum, row) => sum + numberOf(row, 'ideas'), 0),
        ),
      })),
    },
  };
}
