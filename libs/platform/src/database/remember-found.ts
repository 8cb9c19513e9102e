import type { Transaction } from './transaction.js';

type Look = (target: { name: string }, where: unknown) => Promise<unknown>;

/**
 * From now on an entity that this transaction looks for a second time, by the same columns, is the first answer. For
 * reading only: the services that a page asks know nothing of each other, and look for the same idea.
 */
export function rememberFound(tx: Transaction): void {
  const found = new Map<string, Promise<unknown>>();
  const look = tx.findOneBy.bind(tx) as unknown as Look;
  const remembering: Look = (target, where) => {
    const asked = `${target.name} ${JSON.stringify(where)}`;
    const answer = found.get(asked) ?? look(target, where);
    found.set(asked, answer);
    return answer;
  };
  tx.findOneBy = remembering as unknown as Transaction['findOneBy'];
}
