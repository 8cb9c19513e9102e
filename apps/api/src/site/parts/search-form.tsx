import { SORTS } from '@app/review';
import { FormProvider } from '../forms/form-context.js';
import { Select, TextField } from '../forms/fields.js';
import type { Typed } from '../forms/read-form.js';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { useNameOf, useSay, useTextOf } from './say.js';
import type { Answer } from '@app/platform';

/** Words and filters; sent in the address, so that a search can be kept and passed on. */
export function SearchForm({ lists, typed, answer }: { lists: Lists; typed: Typed; answer: Answer | null }) {
  const { t } = useSite();
  const say = useSay();
  const nameOf = useNameOf();
  const named = (rows: { code: string; nameKo: string; nameEn: string }[]) =>
    rows.map((row) => ({ code: row.code, name: nameOf(row) }));
  const states = lists.workflow.states.filter((state) => state.isPublic);
  const textOf = useTextOf();
  const calls = lists.calls.map((call) => ({ code: call.code, name: textOf(call, 'title') }));
  const isFiltered = ['state', 'topic', 'agency', 'region', 'call', 'lane', 'sort'].some(
    (name) => typed[name],
  );
  return (
    <FormProvider value={{ typed, answer }}>
      <form className="search" action="/ideas" method="get" role="search" aria-label={t('ideas.search')}>
        <TextField name="q" label={t('ideas.words')} type="search" maxLength={100} />
        <details open={isFiltered}>
          <summary>{t('ideas.filters')}</summary>
          <div className="filters">
            <Select
              name="state"
              label={t('ideas.state')}
              none={t('ideas.any')}
              choices={states.map(({ code, label }) => ({ code, name: say(label) }))}
            />
            <Select
              name="topic"
              label={t('ideas.topic')}
              none={t('ideas.any')}
              choices={named(lists.topics)}
            />
            <Select
              name="agency"
              label={t('agency.noun')}
              none={t('ideas.any')}
              choices={named(lists.agencies)}
            />
            <Select
              name="region"
              label={t('ideas.region')}
              none={t('ideas.any')}
              choices={named(lists.regions)}
            />
            {calls.length > 0 && (
              <Select name="call" label={t('call.noun')} none={t('ideas.any')} choices={calls} />
            )}
            {lists.workflow.lanes.length > 1 && (
              <Select
                name="lane"
                label={t('ideas.lane')}
                none={t('ideas.any')}
                choices={lists.workflow.lanes.map(({ code, label }) => ({ code, name: say(label) }))}
              />
            )}
            <Select
              name="sort"
              label={t('ideas.sort')}
              none={t('ideas.sort_newest')}
              choices={SORTS.slice(1).map((code) => ({ code, name: t(`ideas.sorts.${code}`) }))}
            />
          </div>
        </details>
        <div className="row">
          <button className="button secondary" type="submit">
            {t('ideas.find')}
          </button>
          {Object.keys(typed).length > 0 && <a href="/ideas">{t('ideas.reset')}</a>}
        </div>
      </form>
    </FormProvider>
  );
}
