import { parseArgs } from 'node:util';

/** What every bench takes, in the words of its usage. */
const EVERYWHERE = `  --record    adds the figures to docs/benchmarks
  --json      one JSON object instead of the table`;

/**
 * What the command line says. `numbers` are whole numbers above zero by their usual value, `texts` words; `null` where
 * there is no usual one. `check` throws, or changes values. Ends the process with 2 and the usage where something is
 * wrong. Also takes the addresses of an operator's own database and Redis out of the environment: no bench touches them.
 */
export function readOptions(usage, { numbers = {}, texts = {}, check = (values) => values } = {}) {
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL', 'REDIS_URL']) delete process.env[name];
  const option = ([name, usual]) => [
    name,
    { type: 'string', ...(usual !== null && { default: String(usual) }) },
  ];
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        ...Object.fromEntries(Object.entries({ ...numbers, ...texts }).map(option)),
      },
    });
    if (values.help) {
      process.stdout.write(`${usage}\n${EVERYWHERE}\n`);
      process.exit(0);
    }
    for (const name of Object.keys(numbers)) values[name] = wholeNumber(name, values[name]);
    return check({ ...values });
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}\n${EVERYWHERE}\n`);
    process.exit(2);
  }
}

/** Refuses what is no whole number above zero. */
export function wholeNumber(name, text) {
  const number = Number(text);
  if (!(Number.isInteger(number) && number > 0 && number < 1e8))
    throw new Error(`--${name} is not a whole number above zero: ${text}`);
  return number;
}
