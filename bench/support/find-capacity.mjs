import { percentiles } from './figures.mjs';

const MOST_P99_MS = 500;
const MOST_PEOPLE = 512;
const FIRST = 8;
const GROWTH = 1.25;

/**
 * More and more people who each send again as soon as they have an answer, up to the most of whom 99 of 100 wait less
 * than half a second, and of whom none is turned away: that is the capacity. Refuses where not even the first few are.
 */
export async function findCapacity({ send, seconds, say }) {
  // The compilers learn.
  const ids = (await send({ connections: 32, seconds })).accepted.map(({ id }) => id);
  const steps = [];
  let capacity = null;
  for (let connections = FIRST; connections <= MOST_PEOPLE; connections = Math.round(connections * GROWTH)) {
    const { accepted, refused, hangUps, other } = await send({ connections, seconds });
    ids.push(...accepted.map(({ id }) => id));
    const { p50, p99 } = percentiles(accepted.map(({ ms }) => ms));
    const step = { connections, rate: accepted.length / seconds, p50, p99, refused: refused.length };
    steps.push(step);
    say(
      `  ${connections} people: ${Math.round(step.rate)}/s, p99 ${Math.round(p99)} ms, ${refused.length} turned away`,
    );
    if (hangUps || Object.keys(other).length) throw new Error(`${hangUps} hung up, ${JSON.stringify(other)}`);
    if (p99 >= MOST_P99_MS || refused.length) break;
    capacity = step;
  }
  if (!capacity) throw new Error(`${FIRST} people are too many already`);
  return { steps, capacity, acked: { ids } };
}
