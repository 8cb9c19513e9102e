/** The level from which pino's lines count as problems: 50 is error. */
const ERROR = 50;

/**
 * What of a child's log line belongs on the operator's terminal: errors of the JSON log, and everything else
 * that was written to standard error, such as a crash. Null for the ordinary rest.
 */
export function findProblem(line: string, from: 'stdout' | 'stderr'): string | null {
  if (line.trim() === '') return null;
  const entry = parse(line);
  if (entry === null) return from === 'stderr' ? line : null;
  if (typeof entry.level !== 'number' || entry.level < ERROR) return null;
  const cause = entry.err?.message;
  return cause && cause !== entry.msg ? `${entry.msg ?? ''} (${cause})` : (entry.msg ?? line);
}

interface Entry {
  level?: unknown;
  msg?: string;
  err?: { message?: string };
}

function parse(line: string): Entry | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return null;
  }
}
