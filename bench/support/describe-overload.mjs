import { describeMachine, mark } from './report.mjs';

const ms = (number) => `${Math.round(number)} ms`;

/** The figures of a rush, for people. */
export function describeOverload({ machine, capacity, before, rush, after, lost, held, ratio }) {
  const line = (name, { rate, accepted, refused, sentLateMs }) =>
    [
      `  ${name.padEnd(16)}${Math.round(rate)}/s sent`.padEnd(32),
      `${Math.round(accepted.perSecond)}/s accepted, p50 ${ms(accepted.p50)}, p99 ${ms(accepted.p99)}`,
      `; sent late: p99 ${ms(sentLateMs.p99)}`,
      refused.count
        ? `; ${refused.count} turned away, p99 ${ms(refused.p99)}, at most ${ms(refused.max)}`
        : '',
    ].join('');
  return [
    describeMachine(machine),
    `capacity: ${Math.round(capacity.rate)} ideas/s from ${capacity.connections} people at once, p99 ${ms(capacity.p99)}`,
    line('half of it', before),
    line('twice as many', rush),
    line('half again', after),
    ...rush.probes.map(
      ({ name, answered, failed, ms: times }) =>
        `  in the rush, ${name}: ${answered} answers, p99 ${times ? ms(times.p99) : '–'}; not answered: ${JSON.stringify(failed)}`,
    ),
    `  ${lost.acknowledged} acknowledged, ${lost.missing} of them missing; as before after ${after.recoveredAfterSeconds ?? '∞'} s`,
    ...Object.entries(held).map(([what, isSo]) => `${mark(isSo)} ${what}`),
    `${mark(ratio <= 2)} accepted p99 ${ratio.toFixed(2)} times that at capacity (target: at most 2)`,
  ].join('\n');
}
