import type { IncomingHttpHeaders } from 'node:http';

/** Whether whoever asks has this already (RFC 9110 §13.1): the tag counts, and the day only where no tag is shown. */
export function isKnown(headers: IncomingHttpHeaders, etag: string, changedAt: Date | null): boolean {
  const shown = headers['if-none-match'];
  if (shown !== undefined) {
    const tags = shown.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes('*') || tags.includes(etag.replace(/^W\//, ''));
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // The header tells whole seconds.
  return changedAt !== null && since >= Math.floor(changedAt.getTime() / 1000) * 1000;
}
