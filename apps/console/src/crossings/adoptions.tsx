import { useText } from '../language/use-text.js';
import { useOpened } from '../move/use-opened.js';
import type { Account } from '../session/use-session.js';
import { isAdministrator } from '../session/is-staff.js';
import { AdoptForm } from './adopt-form.js';
import { type AdoptableCall, useAdoptions } from './use-adoptions.js';

/** The nation's open calls, which a town may hold too in its own words. */
export function Adoptions({ account }: { account: Account }) {
  const { t } = useText();
  const { data: calls = [], isSuccess } = useAdoptions(isAdministrator(account));
  if (!isSuccess) return null;
  return (
    <section aria-labelledby="adoptions">
      <h2 id="adoptions">{t('adoption.title')}</h2>
      <p className="quiet">{t('adoption.lead')}</p>
      {calls.length === 0 && <p className="empty">{t('adoption.none')}</p>}
      {calls.length > 0 && (
        <ul className="approvals-list">
          {calls.map((call) => (
            <AdoptionLine key={call.code} call={call} />
          ))}
        </ul>
      )}
    </section>
  );
}

function AdoptionLine({ call }: { call: AdoptableCall }) {
  const { t, textOf } = useText();
  const { opened, row, toggle, close } = useOpened<'adopt'>();
  return (
    <li className="approval">
      <div className="approval-words">
        <p className="approval-title">{textOf(call, 'title')}</p>
        <p className="quiet">
          {call.opensOn} ~ {call.closesOn}
        </p>
        {call.isAdopted ? (
          <p>{t('adoption.held')}</p>
        ) : (
          <p className="row" ref={row}>
            <button
              type="button"
              className="button"
              aria-expanded={opened === 'adopt'}
              onClick={() => toggle('adopt')}
            >
              {t('adoption.adopt')}
            </button>
          </p>
        )}
        {opened === 'adopt' && !call.isAdopted && <AdoptForm call={call} onClose={close} />}
      </div>
    </li>
  );
}
