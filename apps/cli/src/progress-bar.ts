import { Presets, SingleBar } from 'cli-progress';

/** A bar on standard error; where that is no terminal, a line every five seconds. */
export function progressBar(what: string, unit: string): SingleBar {
  return new SingleBar(
    {
      format: `  ${what} [{bar}] {percentage}% {value}/{total} ${unit} {duration_formatted}`,
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 5_000,
      hideCursor: true,
      etaBuffer: 100,
    },
    Presets.rect,
  );
}
