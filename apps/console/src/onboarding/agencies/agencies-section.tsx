import { useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useText } from '../../language/use-text.js';
import { AgencyForm } from './agency-form.js';
import { AgencyListForm } from './agency-list-form.js';
import { AgencyTable } from './agency-table.js';
import { NewAgency } from './new-agency.js';
import { RetireAgency } from './retire-agency.js';
import { type AgencyEntry, useAgencyRegister } from './use-agency-register.js';

type Opened = { what: 'change' | 'retire'; agency: AgencyEntry } | { what: 'add' };

/** The agencies and departments of the tenant: changed, retired, and new ones added by hand or from a list. */
export function AgenciesSection() {
  const { t } = useText();
  const { data: agencies, error, refetch } = useAgencyRegister();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const standing = (agencies ?? []).filter(({ validTo }) => validTo === null);
  const retired = (agencies ?? []).filter(({ validTo }) => validTo !== null);
  return (
    <section aria-labelledby="settings-agencies">
      <div className="settings-head">
        <h2 id="settings-agencies">{t('agencies.title')}</h2>
        {opened?.what !== 'add' && (
          <button type="button" className="button small" onClick={() => setOpened({ what: 'add' })}>
            {t('agencies.add_one')}
          </button>
        )}
      </div>
      {opened?.what === 'add' && <NewAgency others={standing} onClose={close} />}
      <AgencyListForm />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {opened?.what === 'change' && (
        <AgencyForm
          key={`${opened.agency.code} ${opened.agency.version}`}
          agency={opened.agency}
          others={standing.filter(({ code }) => code !== opened.agency.code)}
          onReload={(agency) => setOpened({ what: 'change', agency })}
          onClose={close}
        />
      )}
      {agencies && standing.length === 0 && <p className="empty">{t('agencies.none')}</p>}
      {standing.length > 0 && (
        <AgencyTable
          agencies={standing}
          onChange={(agency) => setOpened({ what: 'change', agency })}
          onRetire={(agency) => setOpened({ what: 'retire', agency })}
        />
      )}
      {retired.length > 0 && (
        <details>
          <summary>{t('agencies.retired', { count: retired.length })}</summary>
          <AgencyTable agencies={retired} />
        </details>
      )}
      {opened?.what === 'retire' && (
        <RetireAgency
          agency={opened.agency}
          others={standing.filter(({ code }) => code !== opened.agency.code)}
          onClose={close}
        />
      )}
    </section>
  );
}
