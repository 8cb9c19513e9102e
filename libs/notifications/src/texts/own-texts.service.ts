import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { checkWords } from './check-words.js';
import { MessageText } from './message-text.entity.js';
import type { Language, MessageWords } from './message-words.js';
import { shippedWords, type TextName } from './shipped-words.js';

export type WordsOf = (name: TextName, language: Language) => MessageWords;

/** What a tenant's messages say when they are sent. */
@Injectable()
export class OwnTexts {
  /**
   * The words of each message: the tenant's own, or the shipped ones. Own words that an earlier release allowed and this
   * one would refuse are not sent: a message without its number or address helps nobody.
   */
  async of(tx: Transaction, tenantId: string): Promise<WordsOf> {
    const own = new Map<string, MessageWords>();
    for (const { name, language, subject, text, short } of await latest(tx, tenantId))
      if (subject !== null && text !== null) own.set(`${name} ${language}`, { subject, text, short });
    return (name, language) => {
      const words = own.get(`${name} ${language}`);
      return words && checkWords(name, words).length === 0 ? words : shippedWords(name, language);
    };
  }
}

/** The latest change of each message and language. */
export async function latest(tx: Transaction, tenantId: string): Promise<MessageText[]> {
  const rows = await tx.find(MessageText, { where: { tenantId }, order: { version: 'ASC' } });
  return [...new Map(rows.map((row) => [`${row.name} ${row.language}`, row])).values()];
}
