import { Presets, SingleBar } from 'cli-progress';

export type Bar = Pick<SingleBar, 'start' | 'increment' | 'update' | 'setTotal' | 'stop'>;

/** Where a command says what comes of it. */
export interface Terminal {
  /** One line of the answer. */
  print(line: string): void;
  /** A bar that fills up while something goes on. */
  bar(what: string, unit: string): Bar;
}

/** Answers on standard output; bars on standard error, a line every five seconds where that is no terminal. */
export const terminal: Terminal = {
  print: (line) => void process.stdout.write(`${line}\n`),
  bar: (what, unit) =>
    new SingleBar(
      {
        format: `  ${what} [{bar}] {percentage}% {value}/{total} ${unit} {duration_formatted}`,
        stream: process.stderr,
        noTTYOutput: true,
        notTTYSchedule: 5_000,
        hideCursor: true,
      },
      Presets.rect,
    ),
};
