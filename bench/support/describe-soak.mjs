import { describeMachine, mark } from './report.mjs';

/** The figures of a soak, for people. */
export function describeSoak({
  machine,
  minutes,
  rate,
  acts,
  slopes,
  isLong,
  counts,
  afterAMinuteMb,
  mostMb,
  held,
  ratio,
}) {
  const judged = (name) => (name in held ? mark(held[name]) : '–');
  const mb = (number) => `${number.toFixed(1)} MB`;
  return [
    describeMachine(machine),
    `${Math.round(rate)} acts a second for ${minutes} min; memory ${ratio.toFixed(3)} times that at first (api, after the warm-up)`,
    ...Object.entries(acts).map(
      ([name, { done, busy, failed, lastFailure }]) =>
        `  ${name.padEnd(20)}${String(done).padStart(8)} done, ${busy} turned away, ${failed} failed${lastFailure ? `: ${lastFailure}` : ''}`,
    ),
    `${mark(held['every act answered'])} every act answered`,
    ...['api', 'worker'].map(
      (name) =>
        `${mark(held[`the ${name} after a minute`])} resident memory of the ${name} after a minute: ${mb(afterAMinuteMb[name])} (target: ${mostMb[name]})`,
    ),
    ...Object.entries(slopes).map(
      ([name, { slope, upper }]) =>
        `${judged(name)} ${name} grows ${mb(slope)}/h, at most ${mb(upper)}/h (95 %; target: 10)${isLong ? '' : ': too short to tell'}`,
    ),
    ...Object.entries(counts).map(
      ([name, [first, last]]) => `${judged(name)} ${name}: ${first} at first, ${last} at last`,
    ),
  ].join('\n');
}
