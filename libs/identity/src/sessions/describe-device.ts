import Bowser from 'bowser';
import { isStorable } from '@app/platform';

const MOST = 60;

/** What a browser calls itself and its system, such as `Chrome, Windows`; empty where it says nothing of use. */
export function describeDevice(userAgent: string | undefined): string {
  if (!userAgent || !isStorable(userAgent)) return '';
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return [browser.name, os.name].filter(Boolean).join(', ').slice(0, MOST);
}
