import type { FigureRow } from '../figure.js';
import {
  type Chart,
  type ChartLanguage,
  type ChartSize,
  COLOURS,
  formatCount,
  numberOf,
  textOf,
} from './chart.js';
import { layBars } from './lay-bars.js';
import { standWeeks } from './stand-weeks.js';

/** More bars than this are a table. */
const MOST = 12;
const WORDS = {
  ko: { median: '가운데값(일)', ninetieth: '90%값(일)', kept: '지킴', late: '늦음', overdue: '지남' },
  en: { median: 'Median days', ninetieth: '90th percentile', kept: 'Kept', late: 'Late', overdue: 'Over' },
};

/** The chart of a figure by its code; null for one that has none, or where there is nothing to draw. */
export function chartOf(
  code: string,
  rows: FigureRow[],
  language: ChartLanguage,
  size: ChartSize,
): Chart | null {
  const valuesOf = (name: string, from = rows) => from.map((row) => numberOf(row, name));
  const namesOf = (name: string, from = rows) => from.map((row) => textOf(row, name, language));
  const words = WORDS[language];
  if (code === 'funnel' && numberOf(rows[0] ?? {}, 'ideas') > 0) {
    const labels = rows.map(
      (row) => `${formatCount(numberOf(row, 'ideas'))} (${Math.round(numberOf(row, 'share') * 100)}%)`,
    );
    return layBars(
      namesOf('step'),
      [{ name: '', colour: COLOURS.main, values: valuesOf('ideas'), labels }],
      size,
    );
  }
  const ended = rows.filter((row) => numberOf(row, 'stays') > 0);
  if (code === 'stages' && ended.length > 0)
    return layBars(
      namesOf('state', ended),
      [
        { name: words.median, colour: COLOURS.main, values: valuesOf('median_days', ended) },
        { name: words.ninetieth, colour: COLOURS.second, values: valuesOf('ninetieth_days', ended) },
      ],
      size,
    );
  if (code === 'deadlines') return chartOfDeadlines(rows, language, size);
  if (code === 'inflow' && rows.length > 0) return standWeeks(rows, language, size);
  const places = rows.filter((row) => row.region !== null && numberOf(row, 'ideas') > 0).slice(0, MOST);
  if (code === 'regions' && places.length > 0)
    return layBars(
      namesOf('region', places),
      [{ name: '', colour: COLOURS.main, values: valuesOf('ideas', places) }],
      size,
    );
  const goals = rows.filter((row) => numberOf(row, 'depth') === 0).slice(0, MOST);
  if (code === 'agenda' && valuesOf('ideas_below', goals).some((n) => n > 0))
    return layBars(
      namesOf('item', goals),
      [{ name: '', colour: COLOURS.main, values: valuesOf('ideas_below', goals) }],
      size,
    );
  return null;
}

/** Of each agency all its deadlines together. */
function chartOfDeadlines(rows: FigureRow[], language: ChartLanguage, size: ChartSize): Chart | null {
  const agencies = [...new Set(rows.map((row) => textOf(row, 'agency', language)))];
  const sumOf = (name: string, agency: string) =>
    rows
      .filter((row) => textOf(row, 'agency', language) === agency)
      .reduce((sum, row) => sum + numberOf(row, name), 0);
  const outcomes = ['kept', 'late', 'overdue'] as const;
  const shown = agencies
    .filter((agency) => outcomes.some((outcome) => sumOf(outcome, agency) > 0))
    .slice(0, MOST);
  if (shown.length === 0) return null;
  const colours = { kept: COLOURS.main, late: COLOURS.late, overdue: COLOURS.bad };
  const kinds = outcomes.map((outcome) => ({
    ...{ name: WORDS[language][outcome], colour: colours[outcome] },
    values: shown.map((agency) => sumOf(outcome, agency)),
  }));
  return layBars(shown, kinds, size, true);
}
