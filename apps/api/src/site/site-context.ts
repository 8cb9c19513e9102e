import { createContext, useContext } from 'react';
import type { Actor } from '@app/platform';
import type { Language } from './choose-language.js';
import type { Phrase } from './phrases/phrases.service.js';

/** What every view may need to know about the request it answers. */
export interface Site {
  language: Language;
  t: Phrase;
  /** Who asks; null where a request failed before that was known. */
  actor: Actor | null;
  /** Path and query of this page. */
  address: string;
  /** Whether the page answers a form: its address cannot be opened again. */
  isAnswerToForm: boolean;
  /** The day in Asia/Seoul, `YYYY-MM-DD`. */
  today: string;
  /** The folder of the local mail catcher is set: this is a trial, not a service in use. */
  hasMailCatcher: boolean;
  /** What the tenant's site speaks. */
  languages: readonly string[];
  /** The tenant's own colour, `#rrggbb`. */
  colour: string | null;
  /** False while only staff may come, who prepare it. */
  isOpened: boolean;
  /** The tenant answers nothing for a while. */
  isSuspended: boolean;
  requestId: string;
  /** A token for the forms of this page; asking for it sets its cookie. */
  formToken(): string;
}

const SiteContext = createContext<Site | null>(null);

export const SiteProvider = SiteContext.Provider;

/** The site as this request sees it. Only inside a page. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('a view of the site is drawn outside a page');
  return site;
}
