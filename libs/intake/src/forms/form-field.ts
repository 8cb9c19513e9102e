/** The kinds of question a call may ask. */
export const FIELD_KINDS = ['line', 'text', 'choice', 'choices', 'number', 'day', 'flag'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Most characters of an answer of a kind. */
export const MOST_OF_TEXT = { line: 200, text: 5_000 } as const;
export const MOST_FIELDS = 20;
export const MOST_CHOICES = 30;
/** Also keeps `__proto__` out. */
export const KEY = /^[a-z][a-z0-9_]{0,39}$/;

export interface FormChoice {
  code: string;
  labelKo: string;
  labelEn: string;
}

/** One question of a call, beside the four statutory fields. */
export interface FormField {
  key: string;
  kind: FieldKind;
  labelKo: string;
  labelEn: string;
  hintKo: string;
  hintEn: string;
  isRequired: boolean;
  /** Everyone may read the answer; otherwise only the proposer and staff. */
  isPublic: boolean;
  /** Of a line or text. */
  mostCharacters: number | null;
  /** Of a number. */
  least: number | null;
  most: number | null;
  /** Of a choice or several. */
  choices: FormChoice[];
}

/** True for a key under which an answer may stand: none that every object has already. */
export function isFieldKey(key: unknown): key is string {
  return typeof key === 'string' && KEY.test(key) && !(key in Object.prototype);
}
