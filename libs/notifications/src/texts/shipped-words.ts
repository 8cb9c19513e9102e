import { kindOf } from '../preferences/kind-of.js';
import { type Language, LANGUAGES, type MessageWords, type Shipped } from './message-words.js';
import { toAccountHolders } from './shipped/to-account-holders.js';
import { toOfficials } from './shipped/to-officials.js';
import { toOthers } from './shipped/to-others.js';
import { toProposers } from './shipped/to-proposers.js';

const GROUPS = {
  proposers: toProposers,
  others: toOthers,
  officials: toOfficials,
  accounts: toAccountHolders,
};

/** Who reads a message: who proposes, who supports or follows, officials, or whoever has an account. */
export const READERS = ['proposers', 'others', 'officials', 'accounts'] as const;
export type Readers = (typeof READERS)[number];

export type TextName =
  keyof typeof toProposers | keyof typeof toOthers | keyof typeof toOfficials | keyof typeof toAccountHolders;

const texts: ReadonlyMap<string, { readers: Readers; shipped: Shipped }> = new Map(
  READERS.flatMap((readers) =>
    Object.entries<Shipped>(GROUPS[readers]).map(([name, shipped]) => [name, { readers, shipped }] as const),
  ),
);

/** Every message there is, by who reads it. */
export const TEXT_NAMES = [...texts.keys()] as TextName[];

/** True for a message that there is. */
export const isTextName = (name: string): name is TextName => texts.has(name);

export const readersOf = (name: TextName): Readers => texts.get(name)!.readers;

/** Whether a message may go by short message or messenger; a list has no room there, and some only ever go by mail. */
export const hasShort = (name: TextName): boolean => name !== 'digest' && kindOf(name) !== null;

/** What a message says where the tenant says nothing else. */
export function shippedWords(name: TextName, language: Language): MessageWords {
  const [subject, ...lines] = texts.get(name)!.shipped[language];
  return { subject, text: lines.join('\n'), short: hasShort(name) ? `${subject}\n{{link}}` : null };
}

/** The same in each language. */
export const inEachLanguage = <Value>(of: (language: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, Value>;
