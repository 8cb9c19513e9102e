/** What kind of error it was, with the code that database or network gave it: nothing that a person wrote. */
export function nameFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'Unknown';
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const said = [error.name, driverError?.code ?? code].filter((part) => typeof part === 'string').join(' ');
  return (
    said
      .replaceAll(/[^A-Za-z0-9_ ]/g, '')
      .slice(0, 80)
      .trim() || 'Unknown'
  );
}
