import { type Choice, Select } from '../forms/fields.js';
import { Form } from '../forms/form.js';
import type { Lists } from '../lists.service.js';
import type { OwnTown } from '../own-town.js';
import { useSite } from '../site-context.js';
import type { Town } from '../towns.service.js';
import { useNameOf } from './say.js';

interface MyTownProps {
  towns: Town[];
  lists: Lists;
  own: OwnTown | null;
}

/** Where one lives: the way to the site of that place, or to ideas about it. */
export function MyTown({ towns, lists: { regions }, own }: MyTownProps) {
  const { t } = useSite();
  const nameOf = useNameOf();
  if (towns.length + regions.length === 0) return null;
  const choices = [
    ...towns.map((one) => ({
      ...{ code: `site:${one.code}`, name: nameOf(one), group: t('home.town.sites') },
    })),
    ...regions.map((one) => ({
      ...{ code: `region:${one.code}`, name: nameOf(one), group: t('home.town.regions') },
    })),
  ];
  return (
    <section aria-labelledby="town" className="my-town">
      <h2 id="town">{t('home.town.title')}</h2>
      {own ? (
        <>
          <Ways own={own} />
          <details>
            <summary>{t('home.town.forget')}</summary>
            <Choose own={own} choices={choices} />
          </details>
        </>
      ) : (
        <>
          <p>{t('home.town.lead')}</p>
          <Choose own={null} choices={choices} />
        </>
      )}
    </section>
  );
}

function Choose({ own, choices }: { own: OwnTown | null; choices: Choice[] }) {
  const { t } = useSite();
  return (
    <Form action="/town" typed={own ? { town: own.value } : {}}>
      <Select name="town" label={t('home.town.label')} none={t('home.town.none')} choices={choices} />
      <button className="button secondary" type="submit">
        {t('home.town.choose')}
      </button>
    </Form>
  );
}

function Ways({ own }: { own: OwnTown }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  if (own.kind === 'site') {
    const place = nameOf(own.town);
    return (
      <p className="row">
        <a className="button secondary" href={own.town.address}>
          {t('home.town.site', { place })}
        </a>
        <a href={`${own.town.address}/ideas/new`}>{t('home.town.propose', { place })}</a>
      </p>
    );
  }
  return (
    <p className="row">
      <a className="button secondary" href={`/ideas?region=${own.region.code}`}>
        {t('home.town.ideas', { place: nameOf(own.region) })}
      </a>
    </p>
  );
}
