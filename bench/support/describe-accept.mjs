import { describeMachine, mark } from './report.mjs';

const whole = (number) => Math.round(number).toLocaleString('en');
const ms = (number) => `${number < 10 ? number.toFixed(1) : whole(number)} ms`;

/** The result for people: a few lines, each figure with its unit and spread. */
export function describeAccept({ accept, latency, drain, machine, targets, skipped }) {
  const lines = machine ? [describeMachine(machine)] : [];
  if (accept)
    lines.push(...describeRates(accept), describeRatio(accept, targets), ...describeRest(accept, targets));
  for (const backend of Object.keys(latency)) {
    const { rate, seconds, answerMs, ...waits } = latency[backend];
    const isMet = targets[backend];
    lines.push(
      `${mark(isMet)} ${backend}: submit→routed at ${rate}/s for ${seconds} s: p50 ${ms(waits.p50)}, p95 ${ms(waits.p95)}, p99 ${ms(waits.p99)}, max ${ms(waits.max)} (target: p95 under 1 s); answer p95 ${ms(answerMs.p95)}`,
    );
    const { ideas, backlog, routedPerSecond, donePerSecond } = drain[backend];
    lines.push(
      `  ${backend}: drain of ${whole(ideas)} ideas (${whole(backlog)} deliveries at first): routed ${whole(routedPerSecond)} ideas/s, all done (search, messages, mail) ${whole(donePerSecond)} ideas/s`,
    );
  }
  for (const reason of skipped) lines.push(`━━ SKIPPED / 건너뜀: ${reason}`);
  return lines.join('\n');
}

function describeRates({ connections, rounds, sliceSeconds, backend, madang, bare, rawDriver, pgbench }) {
  const row = (name, { median, min, max, latencyMs, backlog }) =>
    [
      name.padEnd(26),
      `${whole(median)}/s`.padStart(9),
      `${whole(min)}–${whole(max)}`.padStart(14),
      (latencyMs ? ms(latencyMs.p95) : '').padStart(10),
      (backlog === undefined ? '' : whole(backlog)).padStart(12),
    ].join('');
  return [
    `POST /api/v1/ideas, ${connections} connections, worker draining on ${backend}, ${rounds} rounds of ${sliceSeconds} s`,
    `${''.padEnd(26)}${'median'.padStart(9)}${'spread'.padStart(14)}${'p95'.padStart(10)}${'owed after'.padStart(12)}`,
    row('Madang', madang),
    row('bare Fastify + pg', bare),
    row('raw pg, without HTTP', rawDriver),
    ...(pgbench ? [row('pgbench', pgbench)] : []),
  ];
}

function describeRest({ madang, bare, pgbench, pgbenchRatio }, targets) {
  const lines = [
    `${mark(targets.p99)} answer p99 ${ms(madang.latencyMs.p99)} (target: under 100 ms; the bare server's ${ms(bare.latencyMs.p99)})`,
  ];
  if (pgbench)
    lines.push(
      `${mark(targets.pgbench)} ratio to pgbench ${pgbenchRatio.toFixed(3)} (target: at least 0.35)`,
    );
  return lines;
}

function describeRatio({ ratio, ratios, drift, isSteady, dropped }, targets) {
  const each = ratios.map((one) => one.toFixed(2)).join(' ');
  const unsteady = isSteady ? '' : ` UNSTEADY: the bare server's rates differ by ${drift.toFixed(2)} times`;
  const again = dropped.length ? ` (${dropped.length} unsteady runs dropped)` : '';
  return `${mark(targets.ratio)} ratio to the bare server ${ratio.toFixed(3)} (target: at least 0.80); rounds ${each}${again}${unsteady}`;
}
