import { hashSalted } from '@app/ledger';
import type { Idea } from './idea.entity.js';

/** What the ledger keeps of an idea's words. Without the salt it says nothing of them. */
export function hashWords(
  salt: Buffer,
  { title, situation, improvement, effect }: Pick<Idea, 'title' | 'situation' | 'improvement' | 'effect'>,
): string {
  return hashSalted(salt, JSON.stringify([title, situation, improvement, effect]));
}
