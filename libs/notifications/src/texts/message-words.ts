/** What a message says in one language, with blanks such as `{{title}}` for what differs from one to the next. */
export interface MessageWords {
  subject: string;
  /** The mail. */
  text: string;
  /** What goes by short message or messenger; null for what only ever goes by mail. */
  short: string | null;
}

export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A message as it ships: its subject, then its lines. */
export type Shipped = Record<Language, [subject: string, ...lines: string[]]>;
