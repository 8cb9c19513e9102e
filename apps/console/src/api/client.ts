import { createMadangClient } from '@app/client';
import { Refusal } from './refusal.js';

/** Speaks to the site this page came from. */
export const api = createMadangClient({ cache: 'no-store' });

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer; throws a `Refusal` for every other, and where the network gives none. */
export async function read<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked.catch(() => {
    throw new Refusal(0, null);
  });
  if (response.ok) return data as Data;
  const isProblem = typeof error === 'object' && error !== null && 'messages' in error;
  throw new Refusal(response.status, isProblem ? (error as Refusal['problem']) : null);
}
