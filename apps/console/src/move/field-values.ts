import { inputOf } from './input-of.js';
import { readCount } from './read-count.js';
import { readNumber } from './read-number.js';

/** What an input holds while it is filled in; a list for those that take several. */
export type Value = string | string[];

/** The filled lines of a value. */
function filledIn(value: Value | undefined): string[] {
  return [value ?? []]
    .flat()
    .map((line) => line.trim())
    .filter(Boolean);
}

export function isEmpty(value: Value | undefined): boolean {
  return filledIn(value).length === 0;
}

/** The phrase for what is wrong with a filled value before it is sent; null where nothing is. */
export function faultIn(name: string, value: Value | undefined): string | null {
  if (isEmpty(value)) return null;
  if (inputOf(name) === 'count' && readCount(String(value)) === null) return 'field.no_count';
  if (inputOf(name) === 'numbers' && filledIn(value).some((line) => readNumber(line) === null))
    return 'field.no_number';
  return null;
}

/** A filled value as the API takes it: counts as numbers, lists as lists. */
export function sentAs(name: string, value: Value): string | number | string[] {
  const input = inputOf(name);
  if (input === 'count') return readCount(String(value))!;
  if (input === 'grounds' || input === 'governments') return filledIn(value);
  if (input === 'numbers') return [...new Set(filledIn(value).map((line) => readNumber(line)!))];
  return String(value).trim();
}
