import { DateTime } from 'luxon';
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

/** Every Monday from one to another, those without ideas too. */
function weeksBetween(first: string, last: string): string[] {
  const weeks: string[] = [];
  for (
    let day = DateTime.fromISO(first, { zone: 'utc' });
    day.toISODate()! <= last;
    day = day.plus({ weeks: 1 })
  )
    weeks.push(day.toISODate()!);
  return weeks;
}

/** A bar for each of the last weeks, split into the topics that came most. */
export function standWeeks(rows: FigureRow[], language: ChartLanguage, size: ChartSize): Chart {
  const weeks = weeksBetween(String(rows.at(-1)!.week), String(rows[0]!.week)).slice(-WEEKS[size]);
  const counts = new Map<string, Map<string, number>>(weeks.map((week) => [week, new Map()]));
  const totals = new Map<string, number>();
  for (const row of rows) {
    const [topic, week] = [textOf(row, 'topic', language), counts.get(String(row.week))];
    if (!week) continue;
    week.set(topic, numberOf(row, 'ideas'));
    totals.set(topic, (totals.get(topic) ?? 0) + numberOf(row, 'ideas'));
  }
  const most = [...totals].toSorted(([, one], [, other]) => other - one).map(([topic]) => topic);
  const named = most.slice(0, KINDS.length);
  const groups = [...named, ...(most.length > named.length ? [OTHERS[language]] : [])];
  const countOf = (week: string, group: string) => {
    const topics = counts.get(week)!;
    if (group !== OTHERS[language]) return topics.get(group) ?? 0;
    return [...topics].reduce((sum, [topic, ideas]) => (named.includes(topic) ? sum : sum + ideas), 0);
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
        data: weeks.map((week) => countOf(week, name)),
      })),
    },
  };
}
