import canonicalize from 'canonicalize';
import { hashSalted } from '@app/ledger';
import type { Idea } from './idea.entity.js';

type Words = Pick<Idea, 'title' | 'situation' | 'improvement' | 'effect' | 'answers'>;

/** What the ledger keeps of an idea's words, its answers among them. Without the salt it says nothing of them. */
export function hashWords(salt: Buffer, { title, situation, improvement, effect, answers }: Words): string {
  const words = JSON.stringify([title, situation, improvement, effect]);
  // The database keeps the answers in an order of its own.
  return hashSalted(salt, answers ? `${words}${canonicalize(answers)}` : words);
}
