import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the files of this folder and of the design system lie, from where the process starts. */
export const FOLDERS = { krds: 'node_modules/krds-uiux/resources', own: 'apps/api/src/site/assets' };

/** Addresses carry a piece of the content's hash: browsers keep a file for good, and miss no change. */
export const ASSETS = {
  styles: [
    addressOf('krds', 'css/token/krds_tokens.css'),
    ...[
      'site.css',
      'header.css',
      'forms.css',
      'lists.css',
      'home.css',
      'ideas.css',
      'results.css',
      'near.css',
      'open-data.css',
      'figures.css',
      'comments.css',
    ].map((file) => addressOf('own', file)),
  ],
  /** The scripts of the site; every page does without them. */
  nearScript: addressOf('own', 'near.js'),
  proofScript: addressOf('own', 'proof.js'),
  mark: addressOf('own', 'mark.svg'),
};

/** The style sheet of a tenant's colour. The colour is its whole address, so that it too never changes. */
export const addressOfColour = (colour: string): string => `/assets/colours/${colour.slice(1)}.css`;

function addressOf(folder: keyof typeof FOLDERS, file: string): string {
  const content = readFileSync(resolve(FOLDERS[folder], file));
  const version = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `/assets/${folder === 'own' ? 'site' : folder}/${file}?v=${version}`;
}
