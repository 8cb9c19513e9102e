import { Injectable } from '@nestjs/common';
import { type Actor, httpReasons, NotFound, Refused } from '@app/platform';
import { type OwnWording, WordingsDesk } from '@app/tenancy';
import { siteReasons } from '../site.errors.js';
import { blanksOf, isPlain, type ShippedPhrase, shippedPhrases } from './list-phrases.js';
import type { WordingDto, WordingPage, WordingsQuery, WordingView } from './wording.dto.js';

const PAGE = 50;

/** The phrases of the site, beside what the tenant says in their place. */
@Injectable()
export class SiteWordings {
  constructor(private readonly desk: WordingsDesk) {}

  /** Phrases in which these words stand, a page at a time. */
  async list(actor: Actor, { q = '', own, after }: WordingsQuery): Promise<WordingPage> {
    const known = await this.desk.list(actor);
    const wanted = q.toLowerCase();
    const all = [...shippedPhrases.values()]
      .map((phrase) => show(phrase, known.get(phrase.key)))
      .filter((view) => own !== 'true' || view.own !== null)
      .filter((view) => textsIn(view).some((text) => text.toLowerCase().includes(wanted)));
    const from = after ? all.findIndex(({ key }) => key === after) + 1 : 0;
    const items = all.slice(from, from + PAGE);
    return { items, next: from + PAGE < all.length ? items.at(-1)!.key : null, total: all.length };
  }

  /** Says a phrase in own words. Refuses a phrase that is none, and words with other blanks than the shipped ones. */
  async change(actor: Actor, key: string, { ko, en, version }: WordingDto): Promise<WordingView> {
    const phrase = find(key);
    const faults = Object.entries({ ko, en })
      .filter(([, text]) => !isPlain(text) || blanksOf(text).join() !== phrase.blanks.join())
      .map(([field]) => ({ field, ...siteReasons.other_blanks }));
    if (faults.length > 0) throw new Refused(httpReasons.invalid, faults, { blanks: phrase.blanks });
    return show(phrase, await this.desk.change(actor, key, { ko, en }, version));
  }

  /** Says a phrase in the shipped words again. */
  async reset(actor: Actor, key: string, version: number): Promise<WordingView> {
    return show(find(key), await this.desk.change(actor, key, null, version));
  }
}

function find(key: string): ShippedPhrase {
  const phrase = shippedPhrases.get(key);
  if (!phrase) throw new NotFound(siteReasons.phrase_not_found);
  return phrase;
}

const textsIn = ({ key, shipped, own }: WordingView): string[] => [
  ...[key, shipped.ko, shipped.en],
  ...(own ? [own.ko, own.en] : []),
];

function show({ key, ko, en, blanks }: ShippedPhrase, own: OwnWording | undefined): WordingView {
  const unchanged: OwnWording = { own: null, former: null, version: 0 };
  return { key, shipped: { ko, en }, blanks, ...(own ?? unchanged) };
}
