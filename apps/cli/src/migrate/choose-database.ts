/** Where the data goes when the address names only the server's maintenance database. */
const OWN_DATABASE = 'madang';

/**
 * The database that Madang lives in. An address that names one means it; `postgres`, or no name, is the
 * maintenance database that every server has, and Madang then makes its own beside it.
 * @returns name, and the administrator's address of it
 */
export function chooseDatabase(adminUrl: string): { name: string; url: string } {
  const url = new URL(adminUrl);
  const named = decodeURIComponent(url.pathname.slice(1));
  const name = named === '' || named === 'postgres' ? OWN_DATABASE : named;
  url.pathname = encodeURIComponent(name);
  return { name, url: url.href };
}
