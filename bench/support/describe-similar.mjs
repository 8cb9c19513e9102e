/** The figures of the benchmark of similar ideas, for people. */
export function describeSimilar({ sizes, ratio, trigramRatio, target, machine }) {
  const of = (number) => number.toLocaleString('en');
  const line = (name, { p50, p95, max }) =>
    `  ${name.padEnd(22)}p50 ${p50.toFixed(1).padStart(8)} ms   p95 ${p95.toFixed(1).padStart(8)} ms   max ${max.toFixed(1)} ms`;
  return [
    `${machine.cores} cores (${machine.processor}), Node ${machine.node}, PostgreSQL ${machine.postgres}, load before ${machine.loadBefore.toFixed(1)}`,
    ...sizes.flatMap(({ ideas, tenant, nation, trigrams }) => [
      `${of(ideas)} ideas`,
      line('within a tenant', tenant),
      line('nation-wide', nation),
      line('trigrams at 0.3', trigrams),
    ]),
    `${target.isMet ? '✔' : '✖'} p95 below ${target.mostMs.tenant} ms in a tenant and ${target.mostMs.nation} ms nation-wide, at most ${target.mostRatio} times that of the smallest (${ratio.tenant.toFixed(1)}, ${ratio.nation.toFixed(1)})`,
    `  trigrams take ${trigramRatio.toFixed(0)} times as long as a tenant's own search`,
  ].join('\n');
}
