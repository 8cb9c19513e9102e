import type { Language } from './choose-language.js';

/** A row that carries a text in both languages, as `nameKo` and `nameEn`. */
export type InBoth<Field extends string> = Record<`${Field}Ko` | `${Field}En`, string | null>;

/** The text of a row in a language; in Korean, which every row has, where it has none in that one. */
export function pickText<Field extends string>(row: InBoth<Field>, field: Field, language: Language): string {
  const texts = new Map<string, string | null>(Object.entries(row));
  const [first = '', ...rest] = language;
  return texts.get(`${field}${first.toUpperCase()}${rest.join('')}`) || texts.get(`${field}Ko`) || '';
}
