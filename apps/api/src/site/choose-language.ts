export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { ko: '한국어', en: 'English' };

interface LanguageWishes {
  /** `?lang=` of this request. */
  asked?: unknown;
  /** What was asked for before, kept in a cookie. */
  kept?: unknown;
  /** The browser's `Accept-Language`. */
  accepted?: string;
  /** What the tenant's site speaks, its own first. */
  offered?: readonly string[];
}

/** The language of a page: asked for now, asked for before, preferred by the browser, the tenant's first. */
export function chooseLanguage({
  asked,
  kept,
  accepted = '',
  offered = languages,
}: LanguageWishes): Language {
  const spoken = offered.filter(isLanguage);
  return (
    [asked, kept, ...preferred(accepted)].filter(isLanguage).find((wish) => spoken.includes(wish)) ??
    spoken[0] ??
    'ko'
  );
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

function preferred(accepted: string): string[] {
  return accepted
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { language: tag.split('-')[0]!, weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language);
}
