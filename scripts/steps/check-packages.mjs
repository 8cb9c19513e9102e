import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, say } from './run.mjs';

const MOST_MS = 45_000;
/** Known weaknesses that are lived with for a while: `{ "advisory": "GHSA-…", "reason": "…", "until": "2027-01-31" }`. */
const ACCEPTED = 'scripts/accepted-advisories.json';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Whether the lock file pins the bytes of every package and takes them from one place. Says what is wrong. */
export function checkLock(lock = read('package-lock.json')) {
  const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);
  const unpinned = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  const addresses = packages.flatMap(([, { resolved }]) => resolved ?? []);
  const strange = addresses.filter((address) => !address.startsWith('https://'));
  const hosts = new Set(addresses.filter((address) => URL.canParse(address)).map((one) => new URL(one).host));
  const wrong = [
    ...unpinned.map(([path]) => `${path}: 무결성 해시가 없습니다. / has no sha512.`),
    ...strange.map((address) => `${address}: https 주소가 아닙니다. / is no https address.`),
    ...(hosts.size > 1
      ? [`저장소가 여럿입니다. / Several registries: ${[...hosts].toSorted().join(', ')}`]
      : []),
  ];
  for (const line of wrong) say(`✖ package-lock.json: ${line}`);
  return wrong.length === 0;
}

/**
 * Asks the registry for known weaknesses, high or critical, of the packages that run in production. A registry that
 * does not tell is a warning; a weakness fails, unless it is accepted and that has not run out.
 */
export async function auditPackages() {
  const report = await askRegistry();
  if (!report) {
    say(
      '! 알려진 취약점을 확인하지 못했습니다. 저장소가 알려 주지 않습니다.\n' +
        '  Known weaknesses could not be looked up: the registry does not tell.',
    );
    return true;
  }
  const wrong = findWeaknesses(report, read(ACCEPTED), new Date().toISOString().slice(0, 10));
  for (const line of wrong) say(`✖ ${line}`);
  return wrong.length === 0;
}

/** What is not accepted, or no longer, one line each. */
export function findWeaknesses(report, accepted, today) {
  const found = Object.values(report.vulnerabilities)
    .flatMap(({ via }) => via.filter((one) => typeof one === 'object'))
    .filter(({ severity }) => severity === 'high' || severity === 'critical');
  const lines = found.flatMap(({ name, title, url, range, severity }) => {
    const known = accepted.find(({ advisory }) => url.endsWith(`/${advisory}`));
    if (known && known.until >= today) return [];
    const ended = known
      ? ` ${known.until} 까지만 받아들였습니다. / It was accepted until ${known.until} only.`
      : '';
    return [`${name} ${range}: ${title} (${severity}, ${url})${ended}`];
  });
  return [...new Set(lines)];
}

/** The report of `npm audit`; null where it cannot be had in time. */
async function askRegistry() {
  const args = ['audit', '--omit=dev', '--audit-level=high', '--json', '--loglevel=silent'];
  const bounds = ['--fetch-retries=0', `--fetch-timeout=${MOST_MS / 3}`];
  const npm = process.env.npm_execpath;
  const [program, first] = npm && /\.[cm]?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  const { output } = await run(program, [...first, ...args, ...bounds], { output: 'keep', timeout: MOST_MS });
  try {
    const report = JSON.parse(output.slice(output.indexOf('{')));
    return report.auditReportVersion ? report : null;
  } catch {
    return null;
  }
}
