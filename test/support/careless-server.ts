/** The server of the tests keeps nothing through a power cut, and `doctor` finds that each time. */
export const CARELESS = ['fsync off', 'full_page_writes off', 'synchronous_commit off'];

/** What `doctor` found wrong beside that, of the lines it printed. */
export const problemsIn = (printed: string[]): string[] =>
  printed.filter((line) => line.startsWith('✖') && !CARELESS.includes(line.slice(2)));
