import { domainToASCII } from 'node:url';

/** Hosts that deliver with and without dots to the same mailbox, and under which name they are known. */
const DOTLESS = new Map([
  ['gmail.com', 'gmail.com'],
  ['googlemail.com', 'gmail.com'],
]);

/** Letters that nobody sees, with which one address is written in many ways. */
const UNSEEN = /[\p{Cf}\p{Cc}\s\u115f\u1160]|\p{Variation_Selector}|\u034f/gu;

/**
 * One form of all addresses that reach the same mailbox: letters in one width and small, nothing unseen, the name without
 * what stands behind a plus, dots where they count for nothing, the domain as the network writes it. Not to send mail
 * to, and not to sign in with: only to see that two addresses are one person's.
 */
export function foldAddress(email: string): string {
  const plain = email.normalize('NFKC').replace(UNSEEN, '').toLowerCase().normalize('NFC');
  const at = plain.lastIndexOf('@');
  if (at < 1) return plain;
  const domain = plain.slice(at + 1).replace(/\.$/, '');
  const host = domainToASCII(domain) || domain;
  const name = plain
    .slice(0, at)
    .replace(/^"(.*)"$/, '$1')
    .replace(/(.)\+.*$/, '$1');
  const known = DOTLESS.get(host);
  return known ? `${name.replaceAll('.', '')}@${known}` : `${name}@${host}`;
}
