/**
 * The path if it leads to a page of this site; undefined otherwise. Browsers read `//host` and `/\host` as
 * another site, and drop tabs and line ends before they read.
 */
export function localPath(text: string | undefined): string | undefined {
  // eslint-disable-next-line no-control-regex
  if (!text || !/^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(text)) return undefined;
  const base = 'http://site.invalid';
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url?.origin === base ? `${url.pathname}${url.search}${url.hash}` : undefined;
}
