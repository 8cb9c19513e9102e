import { isCalendarDay } from '../clocks/count-days.js';
import { type FieldKind, fieldKinds, type FieldName } from '../definition/names.js';

/** Nothing was filled in. Blank also means characters that print nothing, such as the Hangul filler U+3164. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'number') return false;
  if (Array.isArray(value)) return value.length === 0;
  return isBlankText(value);
}

function isBlankText(value: unknown): boolean {
  return typeof value !== 'string' || /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(value);
}

/** Whether a value that is not blank is what this field holds. */
export function isOfKind(name: FieldName, value: unknown): boolean {
  const kind: FieldKind | undefined = fieldKinds[name];
  if (kind === 'day') return isCalendarDay(value);
  if (kind === 'count') return Number.isSafeInteger(value) && Number(value) >= 0;
  if (kind === 'codes' || kind === 'numbers' || kind === 'governments') return isListOfTexts(value);
  return typeof value === 'string';
}

/** Each is there once: whoever names an idea twice has named one. */
function isListOfTexts(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((one) => !isBlankText(one)) && new Set(value).size === value.length
  );
}
