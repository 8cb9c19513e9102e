/** Unique violation, duplicate object, and PostgreSQL's answer to two who alter one role at the same moment. */
const races = /^(23505|42710)$|tuple concurrently (updated|deleted)/;

/**
 * Runs `work`, which is about roles, again when another start came in between. Roles belong to the whole server,
 * while a lock reaches no further than one database.
 */
export async function outlastRace<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const { code = '', message } = error as { code?: string; message: string };
      if (attempt === 5 || !(races.test(code) || races.test(message))) throw error;
    }
  }
}
