import { kindOf } from '../preferences/kind-of.js';
import type { Channel, FirstChannel } from './channel.js';

/** Which way after which: a messenger falls back on a short message, that on mail. */
const CHAINS: Record<FirstChannel, readonly Channel[]> = {
  kakao: ['kakao', 'sms', 'mail'],
  naver: ['naver', 'sms', 'mail'],
  sms: ['sms', 'mail'],
  mail: ['mail'],
  site: [],
};
/** Of whoever never said anything: mail, or a short message where there is no address. */
const USUAL: readonly Channel[] = ['mail', 'sms'];

/** What asks whether a number is its reader’s: it goes to that number, whatever they wish for otherwise. */
export const isOfPhone = (template: string): boolean => template === 'phone-code';

/** The ways to try one after the other for a message; none where its reader wants it on the site alone. */
export function chainOf(
  template: string,
  wish: { first: FirstChannel; muted: readonly string[] } | null,
): readonly Channel[] {
  if (isOfPhone(template)) return ['sms'];
  const kind = kindOf(template);
  if (kind === null) return ['mail'];
  if (wish?.muted.includes(kind)) return [];
  // A list has no room in a short message.
  if (kind === 'digest') return ['mail'];
  return wish ? CHAINS[wish.first] : USUAL;
}
