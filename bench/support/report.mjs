import { rounded } from './figures.mjs';
import { record } from './history.mjs';

/**
 * Ends a bench: prints what it found, keeps it where `--record` asks for that, and ends the process with 0 when
 * `isMet`, with 1 otherwise. `result` holds `bench`, `ratio` and `machine`; `wanted` is what the ratio should come to,
 * `{ most }` or `{ least }`.
 */
export async function report(result, { options, wanted = null, isMet, describe }) {
  const figures = rounded({ ...result, wanted, isMet });
  process.stdout.write(`${options.json ? JSON.stringify(figures) : describe(result)}\n`);
  if (options.record) {
    const files = await record(figures);
    process.stderr.write(`✔ ${files.join(', ')}\n`);
  }
  process.exitCode = isMet ? 0 : 1;
}

/** The first line of every table: on what the figures were taken. */
export function describeMachine({ cores, processor, node, postgres, loadBefore }) {
  const facts = [`${cores} cores (${processor})`, `Node ${node}`, postgres && `PostgreSQL ${postgres}`];
  const line = [...facts.filter(Boolean), `load before ${loadBefore.toFixed(1)}`].join(', ');
  if (loadBefore < cores / 4) return line;
  return `${line}\n━━ BUSY: other programs took part in these figures`;
}

/** ✔ or ✖. */
export const mark = (isMet) => (isMet ? '✔' : '✖');
