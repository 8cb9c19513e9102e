import en from '../phrases/en.json' with { type: 'json' };
import ko from '../phrases/ko.json' with { type: 'json' };

type Tree = { [key: string]: string | Tree };

/** A phrase as it ships, and the blanks that are filled into it. */
export interface ShippedPhrase {
  key: string;
  ko: string;
  en: string;
  blanks: string[];
}

/** The name of the site is a setting of its own. */
const ELSEWHERE = 'site.name';

/** Every phrase that a tenant may say otherwise: all that are one text in both languages, whatever is counted in them. */
export const shippedPhrases: ReadonlyMap<string, ShippedPhrase> = new Map(
  textsOf(ko)
    .filter(([key]) => key !== ELSEWHERE && typeof readAt(en, key) === 'string')
    .map(([key, text]) => [key, { key, ko: text, en: readAt(en, key)!, blanks: blanksOf(text) }]),
);

/** The blanks of a phrase: `{{day}}` gives `day`. */
export function blanksOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!))].toSorted();
}

/** What the words of a tenant may not have: anything that would be carried out and not said. */
export function isPlain(text: string): boolean {
  const rest = text.replaceAll(/\{\{\w+\}\}/g, '');
  return !rest.includes('{{') && !rest.includes('}}') && !rest.includes('$t(');
}

function textsOf(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : textsOf(value, `${path}${key}.`),
  );
}

function readAt(tree: Tree, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<Tree | string | undefined>(
      (at, part) => (typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined),
      tree,
    );
  return typeof found === 'string' ? found : undefined;
}
