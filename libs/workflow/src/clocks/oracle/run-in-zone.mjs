import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as official from '@hyunbinseo/holidays-kr/all';
import { transformSync } from '@swc/core';

// Run as `TZ=<zone> node run-in-zone.mjs <seed> <count>`: a process has one time zone. It takes the sources as they
// stand, since `dist` may be older than they are.
const source = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [seed, count] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'madang-oracle-'));
try {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const path of ['clocks', 'definition'].flatMap(sourcesIn)) transpile(path);
  const { compare } = await import(pathToFileURL(join(folder, 'clocks/oracle/compare.js')).href);
  const holidays = Object.values(official).flatMap((year) => Object.keys(year));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const minutesAhead = -new Date(2026, 6, 1).getTimezoneOffset();
  process.stdout.write(JSON.stringify({ zone, minutesAhead, ...compare(seed, count, holidays) }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sourcesIn(part) {
  return readdirSync(join(source, part), { recursive: true })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => join(part, path));
}

function transpile(path) {
  const jsc = { target: 'es2023', parser: { syntax: 'typescript' } };
  const { code } = transformSync(readFileSync(join(source, path), 'utf8'), { jsc, module: { type: 'es6' } });
  const target = join(folder, path.replace(/ts$/, 'js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
}
