import type { Comparison } from './oracle/compare.js';

const casesPerZone = 10_000;
/** Two seconds on a quiet machine. */
const mostMs = 120_000;

/** Zones, and the minutes by which each is ahead of UTC in July. */
const zones: [zone: string, minutesAhead: number][] = [
  ['UTC', 0],
  ['Asia/Seoul', 540],
  ['America/New_York', -240],
  ['Europe/London', 60],
  ['Asia/Kathmandu', 345],
  ['Pacific/Kiritimati', 840],
];

/** A process has one time zone, and a Jest worker cannot change its own: each zone gets a process. */
function compareIn(zone: string, seed: number): Comparison & { minutesAhead: number } {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const script = `${__dirname}/oracle/run-in-zone.mjs`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, `${seed}`, `${casesPerZone}`], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${zone}: ${stderr}`);
  return JSON.parse(stdout) as Comparison & { minutesAhead: number };
}

describe('deadlines, held against a walk over every day and minute', () => {
  let compared = 0;

  afterAll(() => {
    process.stdout.write(`${compared} deadlines compared with the oracle, in ${zones.length} time zones\n`);
  });

  it.each(zones.map((row, index) => [...row, index] as const))(
    'agree in %s',
    (zone, minutesAhead, index) => {
      const found = compareIn(zone, 20_261_124 + index);
      expect(found.differences).toEqual([]);
      expect(found).toMatchObject({ minutesAhead, compared: casesPerZone });
      expect(Object.values(found.kinds).filter((count) => count > 300)).toHaveLength(13);
      compared += found.compared;
    },
    mostMs,
  );
});
