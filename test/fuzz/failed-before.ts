import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe, World } from './probes.js';

const FILE = join(__dirname, 'failed-before.json');

/** A request that was once answered wrongly, as simple as it could be made, and the seed that made it. */
type Failure = Probe & { seed: number; was: string };

const failures = (): Failure[] =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Failure[]) : [];

/**
 * Every request that once failed, for this world. The request itself is kept and not only its seed: with each new
 * operation a seed makes other requests.
 */
export const failedBefore = (world: World): Probe[] =>
  failures().map(({ seed: _seed, was: _was, ...probe }) => inThis(world, probe));

/** Keeps a request that failed, to be sent first from now on. */
export function keepFailure(world: World, probe: Probe, seed: number, was: string): void {
  const kept = { ...byName(world, probe), seed, was };
  const others = failures().filter(({ target, was: other }) => target !== kept.target || other !== was);
  writeFileSync(FILE, `${JSON.stringify([...others, kept], null, 2)}\n`);
}

/** The request with ids and tokens, which are others each time, by what they are called: `<ideas 0>`. */
export const byName = (world: World, probe: Probe): Probe =>
  rewritten(probe, (text) =>
    namesIn(world).reduce((done, [name, value]) => done.replaceAll(value, name), text),
  );

/** The request of another world in this one. */
export const inThis = (world: World, probe: Probe): Probe =>
  rewritten(probe, (text) =>
    namesIn(world).reduce((done, [name, value]) => done.replaceAll(name, value), text),
  );

function rewritten(probe: Probe, write: (text: string) => string): Probe {
  const { target, headers, body } = probe;
  const named = Object.entries(headers).map(([name, value]) => [name, write(value)]);
  const rest = { headers: Object.fromEntries(named) as Probe['headers'], body: body && write(body) };
  return { ...probe, target: write(target), ...rest };
}

function namesIn({ ids, tokens }: World): [name: string, value: string][] {
  const things = Object.entries(ids).flatMap(([what, values]) =>
    values.map((value, at): [string, string] => [`<${what} ${at}>`, value]),
  );
  return [
    ...things.filter(([, value]) => value.length > 8),
    ...Object.entries(tokens).map(([who, token]): [string, string] => [`<${who}>`, token]),
  ];
}
