import type { Language } from './choose-language.js';

/** The same address, asked for in a language. */
export function inLanguage(address: string, language: Language): string {
  const [path = '/', query = ''] = address.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('lang', language);
  return `${path}?${parameters}`;
}
