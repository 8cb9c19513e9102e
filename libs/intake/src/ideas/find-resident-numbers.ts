import { isDay } from '@app/platform';

const SHAPE = /(?<!\d)(\d{2})(\d{2})(\d{2})\s?[-–]?\s?([0-9])\d{6}(?!\d)/g;

/**
 * Finds what looks like a resident registration number: a birthday followed by seven digits of which the first
 * tells the century. Numbers given since October 2020 carry no check digit, so none is computed.
 */
export function findResidentNumbers(text: string): string[] {
  return [...text.matchAll(SHAPE)]
    .filter(([, year, month, day, sign]) => isDay(`${centuryOf(Number(sign))}${year}-${month}-${day}`))
    .map(([number]) => number);
}

function centuryOf(sign: number): string {
  if (sign === 9 || sign === 0) return '18';
  return [1, 2, 5, 6].includes(sign) ? '19' : '20';
}
