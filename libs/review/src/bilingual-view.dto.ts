/** A text in both languages. */
export class BilingualView {
  ko: string;
  en: string;
}
