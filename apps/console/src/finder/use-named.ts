import type { PageName } from '../address/address.js';
import { seoulDay } from '../due/seoul-day.js';
import { useHolidays } from '../holidays/use-holidays.js';
import { useText } from '../language/use-text.js';
import { useRules } from '../rules/use-rules.js';
import { useTemplates } from '../templates/use-templates.js';
import { useTexts } from '../texts/use-texts.js';
import { useWebhooks } from '../webhooks/use-webhooks.js';
import { useWordings } from '../wordings/use-wordings.js';
import { AFRESH, entry, fitting, type Found } from './found.js';

/** A phrase of the site is a sentence or more. */
const MOST_LETTERS = 60;

/** What is kept for the tenant under a name or words of its own, a list for each kind: opened where its page can show one. */
export function useNamed(q: string, has: (page: PageName) => boolean): Found[][] {
  const { nameOf, say } = useText();
  const year = Number(seoulDay(new Date()).slice(0, 4));
  const { data: templates } = useTemplates(has('templates'));
  const { data: texts } = useTexts(has('texts'));
  const { data: phrases } = useWordings(q, false, q.length >= 2 && has('wordings'));
  const { data: rules = [] } = useRules(has('rules'));
  const { data: webhooks = [] } = useWebhooks(has('webhooks'));
  const { data: thisYear } = useHolidays(year, has('holidays'));
  const { data: nextYear } = useHolidays(year + 1, has('holidays'));
  const fits = fitting(q);
  const wordings = q.length >= 2 ? (phrases?.pages[0]?.items ?? []) : [];
  const holidays = [thisYear, nextYear].flatMap((one) => one?.holidays ?? []);
  return [
    (templates?.items ?? [])
      .filter(({ name }) => fits(name))
      .map(({ id, name }) => entry('templates', id, name, { ...AFRESH, page: 'templates' })),
    (texts?.items ?? [])
      .filter(({ name, about }) => fits(name, about.ko, about.en))
      .map(({ name, about }) => entry('texts', name, say(about), { ...AFRESH, page: 'texts', q: name })),
    wordings.map(({ key, own, shipped }) =>
      entry('wordings', key, shorten(say(own ?? shipped)), { ...AFRESH, page: 'wordings', q: key }),
    ),
    rules
      .filter(({ code, note, keywords }) => fits(code, note, ...keywords))
      .map(({ code, note }) => entry('rules', code, note || code, { ...AFRESH, page: 'rules' })),
    webhooks
      .filter(({ name, address }) => fits(name, address))
      .map(({ id, name }) => entry('webhooks', id, name, { ...AFRESH, page: 'webhooks', q: id })),
    holidays
      .filter(({ nameKo, nameEn, day }) => fits(nameKo, nameEn, day))
      .map((holiday) => ({
        ...entry('holidays', holiday.day, nameOf(holiday), {
          ...AFRESH,
          page: 'holidays',
          year: Number(holiday.day.slice(0, 4)),
        }),
        note: holiday.day,
      })),
  ];
}

const shorten = (words: string): string =>
  words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
