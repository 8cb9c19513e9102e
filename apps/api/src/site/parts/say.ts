import { type InBoth, pickText } from '../pick-text.js';
import { useSite } from '../site-context.js';

export interface BothLanguages {
  ko: string;
  en: string;
}

/** Says a text that exists in both languages in the language of the page; in Korean where it has none in that. */
export function useSay(): (text: BothLanguages) => string {
  const { language } = useSite();
  return (text) => text[language] || text.ko;
}

/** The name of a row that carries `nameKo` and `nameEn`. */
export function useNameOf(): (row: { nameKo: string; nameEn: string }) => string {
  const textOf = useTextOf();
  return (row) => textOf(row, 'name');
}

/** Any text of a row that carries it in both languages, such as its `title`. */
export function useTextOf(): <Field extends string>(row: InBoth<Field>, field: Field) => string {
  const { language } = useSite();
  return (row, field) => pickText(row, field, language);
}
