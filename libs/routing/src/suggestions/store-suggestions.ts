import type { QueryDeepPartialEntity } from 'typeorm';
import type { Transaction } from '@app/platform';
import { Suggestion } from './suggestion.entity.js';

/** Keeps suggestions, in the place of earlier ones for the same ideas. */
export async function storeSuggestions(tx: Transaction, suggestions: Suggestion[]): Promise<void> {
  if (suggestions.length === 0) return;
  await tx.upsert(Suggestion, suggestions as QueryDeepPartialEntity<Suggestion>[], ['tenantId', 'ideaId']);
}
