import { describeMachine, mark } from './report.mjs';

/** The figures of the benchmark of similar ideas, for people. */
export function describeSimilar({ sizes, ratios, trigramRatio, mostMs, mostRatio, isMet, machine }) {
  const of = (number) => number.toLocaleString('en');
  const line = (name, { p50, p95, max }) =>
    `  ${name.padEnd(22)}p50 ${p50.toFixed(1).padStart(8)} ms   p95 ${p95.toFixed(1).padStart(8)} ms   max ${max.toFixed(1)} ms`;
  return [
    describeMachine(machine),
    ...sizes.flatMap(({ ideas, tenant, nation, trigrams }) => [
      `${of(ideas)} ideas`,
      line('within a tenant', tenant),
      line('nation-wide', nation),
      line('trigrams at 0.3', trigrams),
    ]),
    `${mark(isMet)} p95 below ${mostMs.tenant} ms in a tenant and ${mostMs.nation} ms nation-wide, at most ${mostRatio} times that of the smallest (${ratios.tenant.toFixed(1)}, ${ratios.nation.toFixed(1)})`,
    `  trigrams take ${trigramRatio.toFixed(0)} times as long as a tenant's own search`,
  ].join('\n');
}
