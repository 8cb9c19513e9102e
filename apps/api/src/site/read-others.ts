import { MOST_OTHERS } from '@app/intake';
import type { Typed } from './forms/read-form.js';

const PARTS = ['name', 'email', 'share'] as const;

/** The joint proposers of a form: rows left empty are passed over, and the others move up, so that each fault finds its row. */
export function readOthers(form: Typed): { typed: Typed; others: Record<string, unknown>[] } {
  const typed: Typed = form.token ? { token: form.token } : {};
  const others: Record<string, unknown>[] = [];
  for (let at = 0; at < MOST_OTHERS; at++) {
    const row = PARTS.map((part) => [part, form[`others.${at}.${part}`]] as const);
    if (row.every(([, text]) => text === undefined)) continue;
    for (const [part, text] of row) if (text !== undefined) typed[`others.${others.length}.${part}`] = text;
    const filled = row.filter(([, text]) => text !== undefined);
    others.push(
      Object.fromEntries(filled.map(([part, text]) => [part, part === 'share' ? Number(text) : text])),
    );
  }
  return { typed, others };
}
