import { parseArgs } from 'node:util';

/**
 * What a command line says, by the options that Node's `parseArgs` takes. With `--help` prints the usage and ends;
 * what cannot be used, or `check` finds wrong, is told beside the usage, and ends the process with 2.
 */
export function readFlags(usage, options = {}, check = () => undefined) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', default: false } } });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    const wrong = check(values);
    if (wrong) throw new Error(wrong);
    return values;
  } catch (error) {
    process.stderr.write(`✖ ${error.message}\n${usage}\n`);
    process.exit(2);
  }
}
