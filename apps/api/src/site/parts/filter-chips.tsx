import { addressOfSearch } from '../address-of-search.js';
import type { Typed } from '../forms/read-form.js';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { useNameOf, useSay, useTextOf } from './say.js';

/** What a search was narrowed by, each with the way to the same search without it. */
export function FilterChips({ lists, search }: { lists: Lists; search: Typed }) {
  const { t } = useSite();
  const say = useSay();
  const nameOf = useNameOf();
  const textOf = useTextOf();
  const named = (rows: { code: string; nameKo: string; nameEn: string }[], code: string) => {
    const found = rows.find((row) => row.code === code);
    return found && nameOf(found);
  };
  const labelled = (rows: { code: string; label: { ko: string; en: string } }[], code: string) => {
    const found = rows.find((row) => row.code === code);
    return found && say(found.label);
  };
  const call = lists.calls.find(({ code }) => code === search.call);
  const values: [name: string, label: string, value: string | undefined][] = [
    ['q', t('ideas.words'), search.q],
    ['state', t('ideas.state'), labelled(lists.workflow.states, search.state ?? '')],
    ['topic', t('ideas.topic'), named(lists.topics, search.topic ?? '')],
    ['agency', t('agency.noun'), named(lists.agencies, search.agency ?? '')],
    ['region', t('ideas.region'), named(lists.regions, search.region ?? '')],
    ['call', t('call.noun'), call && textOf(call, 'title')],
    ['lane', t('ideas.lane'), labelled(lists.workflow.lanes, search.lane ?? '')],
  ];
  const chosen = values.filter(([name]) => search[name]);
  if (chosen.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('ideas.chosen')}>
      {chosen.map(([name, label, value]) => {
        const { [name]: _taken, ...rest } = search;
        return (
          <li key={name}>
            <a className="chip" href={addressOfSearch(rest)}>
              {label}: {value ?? search[name]}
              <span className="visually-hidden">, {t('ideas.take_off')}</span>
              <span aria-hidden="true"> ✕</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
