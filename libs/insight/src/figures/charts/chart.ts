import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { FigureRow } from '../figure.js';

export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | LegendComponentOption>;
export type ChartLanguage = 'ko' | 'en';

/** Widths in which charts are drawn: beside a text, and on a phone. */
export const CHART_SIZES = { wide: 720, narrow: 340 } as const;
export type ChartSize = keyof typeof CHART_SIZES;

/** A chart of bars that is ready to be drawn. */
export interface Chart {
  height: number;
  option: ChartOption;
}

/** Each can be told from its neighbours and from the paper without its hue. */
export const COLOURS = {
  main: '#1d4f91',
  second: '#4a90d9',
  late: '#a35c00',
  bad: '#b3261e',
  rest: '#6d7882',
};
export const INK = '#1e2124';
export const FONT = `'Pretendard GOV', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif`;

export const numberOf = (row: FigureRow, name: string): number => Number(row[name] ?? 0);
export const textOf = (row: FigureRow, name: string, language: ChartLanguage): string =>
  String(row[`${name}_${language}`] ?? row[name] ?? '');
export const formatCount = (value: number): string => value.toLocaleString('en');
