import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Path of a program that an installed package brings, to be run with this same Node. */
export function programOf(packageName, program = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Runs a program to its end. `output`: 'show' (default), 'stderr' (all of it there), or 'keep' (returned).
 * Signals that reach us go on to it. After `timeout` milliseconds it is ended.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { output = 'show', env = {}, cwd = root, timeout } = {}) {
  const stdio = { show: 'inherit', stderr: ['inherit', 2, 2], keep: ['ignore', 'pipe', 'pipe'] }[output];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio, timeout, env: { ...process.env, ...env } });
    const begin = performance.now();
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      const isOurs = timeout !== undefined && performance.now() - begin >= timeout;
      if (!isOurs && (signal === 'SIGINT' || signal === 'SIGTERM'))
        process.exit(signal === 'SIGINT' ? 130 : 143);
      resolve({ code: code ?? 1, output: text });
    });
  });
}

/** Runs a Node program in the same way. */
export const runNode = (program, args, options) => run(process.execPath, [program, ...args], options);

/** Prints on stderr, so that a command's own output stays clean. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Runs one step and says how long it took, unless it had nothing to do (the step then gives false). */
export async function step(name, work) {
  const begin = performance.now();
  const done = await work();
  if (done !== false) say(`✔ ${name} ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return done;
}

/** Prints a problem in Korean and English with what to do, and ends with code 1. */
export function fail(ko, en, hint) {
  say(`✖ ${ko}\n  ${en}\n  → ${hint}`);
  process.exit(1);
}
