import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from './asset-addresses.js';

const page = readFileSync(join(FOLDERS.own, 'check-proof.html'), 'utf8');

/** The page that checks proofs offline, with the key it is to believe. */
export function offlineCheck(key: string): string {
  return page.replace('data-key=""', `data-key="${key.replace(/[&"<>]/g, '')}"`);
}
