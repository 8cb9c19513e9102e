import type { RawAnswer } from '../fuzz/send-raw.js';
import type { Kind, Objects } from './kinds.js';

const LINKS: Partial<Record<Kind, Kind>> = {
  idea: 'link',
  pending: 'confirmLink',
  proposal: 'proposalLink',
  follow: 'followLink',
  reset: 'resetLink',
  invitation: 'inviteLink',
  visit: 'visitLink',
};

/** An answer as one text: what people, programs and browsers read of it. */
export const textOf = ({ status, type, location, body }: RawAnswer): string =>
  `${status} ${type} ${location}\n${body}`;

/** The text without the name that was asked for and without what is new in every answer. */
export function bare(text: string, kind?: Kind, things?: Objects): string {
  let left = text;
  if (kind && things)
    for (const name of [things[kind], things[LINKS[kind] ?? kind]])
      for (const spelling of spellings(name)) left = left.replaceAll(spelling, '…');
  return (
    left
      .replace(/"requestId":"[^"]*"/g, '')
      .replace(/"token":"[^"]*"/g, '')
      .replace(/name="(_csrf|stamp)" value="[^"]*"/g, '')
      // Of a challenge.
      .replace(/"(keyPrefix|keySignature|nonce|salt|signature)":"[0-9a-f]{32,64}"/g, '')
      .replace(/"expiresAt":\d{10}\b/g, '')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<instant>')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
      .replace(/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}/g, '<number>')
  );
}

/** In an address within an address, in an address, and as it is. */
function spellings(name: string): string[] {
  const inAddress = encodeURIComponent(name);
  return [...new Set([encodeURIComponent(inAddress), inAddress, name])];
}

/** Both texts from where they begin to differ. */
export function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const part = (text: string): string =>
    `${text.slice(0, 3)} …${text.slice(Math.max(0, at - 60), at + 160).replaceAll('\n', ' ')}`;
  return `\n  ${part(one)}\n  ${part(other)}`;
}
