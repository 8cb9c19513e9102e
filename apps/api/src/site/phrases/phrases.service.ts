import { Injectable } from '@nestjs/common';
import { createInstance, type i18n } from 'i18next';
import type { Wording } from '@app/tenancy';
import { type Language, languages } from '../choose-language.js';
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };

/** Says a phrase by its key, with its blanks filled in. */
export type Phrase = (key: string, blanks?: Record<string, string | number>) => string;

type Speaker = Record<Language, Phrase>;

@Injectable()
export class Phrases {
  private readonly own = speak([]);
  private readonly ofTenants = new WeakMap<readonly Wording[], Speaker>();

  /** The phrases of one language; a tenant's wordings stand in for those of the same key. */
  in(language: Language, wordings: readonly Wording[] = []): Phrase {
    return this.with(wordings)[language];
  }

  private with(wordings: readonly Wording[]): Speaker {
    if (wordings.length === 0) return this.own;
    const known = this.ofTenants.get(wordings) ?? speak(wordings);
    this.ofTenants.set(wordings, known);
    return known;
  }
}

function speak(wordings: readonly Wording[]): Speaker {
  const instance = createInstance();
  void instance.init({
    initAsync: false,
    lng: 'ko',
    fallbackLng: 'ko',
    supportedLngs: languages,
    // A copy: wordings are written into it, and no tenant's may reach another.
    resources: structuredClone({ ko: { translation: ko }, en: { translation: en } }),
    interpolation: { escapeValue: false }, // React escapes
  });
  for (const { key, ...texts } of wordings)
    for (const language of languages)
      instance.addResource(language, 'translation', key, texts[language], { silent: true });
  return { ko: phrasesOf(instance, 'ko'), en: phrasesOf(instance, 'en') };
}

/** Most phrases have no blanks, and are looked up once: to look them up was a third of the work of drawing a page. */
function phrasesOf(instance: i18n, language: Language): Phrase {
  const translate = instance.getFixedT(language);
  const known = new Map<string, string>();
  return (key, blanks) => {
    if (blanks) return translate(key, blanks);
    const said = known.get(key) ?? translate(key);
    // A key that says nothing may come from an address, and there are ever more of those.
    if (said !== key) known.set(key, said);
    return said;
  };
}
