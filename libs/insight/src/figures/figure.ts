/** A column of a figure, in words and as a machine reads it. */
export interface FigureColumn {
  name: string;
  type: 'code' | 'text' | 'day' | 'integer' | 'number' | 'share';
  ko: string;
  en: string;
  /** A name in this language; whoever reads another does not need it. */
  language?: 'ko' | 'en';
}

/** A value of a row; null where there is nothing to tell. */
export type FigureValue = string | number | null;
export type FigureRow = Record<string, FigureValue>;

/**
 * Something that is counted, defined once: what it is called, how it is counted, and by which law it is kept. `sql`
 * gives its rows from `tallies (kind, key, n)` of the tenant `$1`, with `asked.today` and the workflow in force as
 * `asked.workflow`.
 */
export interface Figure {
  code: string;
  ko: string;
  en: string;
  /** How it is counted. */
  meaningKo: string;
  meaningEn: string;
  law: { ko: string; en: string } | null;
  /** Not shown to the public. */
  isForStaff: boolean;
  columns: FigureColumn[];
  sql: string;
}

/** A code and its two names; `name` is the column of the code. */
export function named(name: string, ko: string, en: string): FigureColumn[] {
  return [
    { name, type: 'code', ko: `${ko} 코드`, en: `Code of ${en.toLowerCase()}` },
    { name: `${name}_ko`, type: 'text', ko, en, language: 'ko' },
    { name: `${name}_en`, type: 'text', ko, en, language: 'en' },
  ];
}

/** A count. */
export function count(name: string, ko: string, en: string): FigureColumn {
  return { name, type: 'integer', ko, en };
}
