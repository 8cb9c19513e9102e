import { Injectable } from '@nestjs/common';
import { createInstance, type i18n } from 'i18next';
import type { Wording } from '@app/tenancy';
import { type Language, languages } from '../choose-language.js';
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };

/** Says a phrase by its key, with its blanks filled in. */
export type Phrase = (key: string, blanks?: Record<string, string | number>) => string;

@Injectable()
export class Phrases {
  private readonly own = speak([]);
  private readonly ofTenants = new WeakMap<readonly Wording[], i18n>();

  /** The phrases of one language; a tenant's wordings stand in for those of the same key. */
  in(language: Language, wordings: readonly Wording[] = []): Phrase {
    const translate = this.with(wordings).getFixedT(language);
    return (key, blanks) => translate(key, blanks);
  }

  private with(wordings: readonly Wording[]): i18n {
    if (wordings.length === 0) return this.own;
    const known = this.ofTenants.get(wordings) ?? speak(wordings);
    this.ofTenants.set(wordings, known);
    return known;
  }
}

function speak(wordings: readonly Wording[]): i18n {
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
  return instance;
}
