import { type Actor, Database, type Transaction } from '@app/platform';

class Undone extends Error {
  constructor(readonly result: unknown) {
    super('undone');
  }
}

/**
 * From now on every transaction of the door in this process is undone once its work is done, and its result given
 * all the same: any number of requests may be tried on the same rows. `lasting` does without while it works.
 */
export function undoEverything(): { lasting<T>(work: () => Promise<T>): Promise<T>; end(): void } {
  const { enter } = Database.prototype;
  Database.prototype.enter = async function <T>(
    this: Database,
    actor: Actor,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    try {
      return await (enter<never>).call(this, actor, async (tx) => {
        throw new Undone(await work(tx));
      });
    } catch (error) {
      if (error instanceof Undone) return error.result as T;
      throw error;
    }
  };
  const undoing = Database.prototype.enter;
  const end = (): void => void (Database.prototype.enter = enter);
  return {
    end,
    async lasting(work) {
      end();
      return work().finally(() => (Database.prototype.enter = undoing));
    },
  };
}
