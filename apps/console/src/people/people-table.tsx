import { useState } from 'react';
import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import { useMay } from '../session/use-may.js';
import { ActDialog } from './act-dialog.js';
import { GrantsDialog } from './grants-dialog.js';
import type { Person, PersonAct } from './use-people.js';

type Asked = { person: Person; act: PersonAct | 'grant' };

/** Each person with what they are, and what may be done. */
export function PeopleTable({ people }: { people: Person[] }) {
  const { t } = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <table className="people-table">
        <caption className="unseen">{t('people.staff')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('people.roles')}</th>
            <th scope="col">{t('people.state')}</th>
            <th scope="col">
              <span className="unseen">{t('people.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} onAct={(act) => setAsked({ person, act })} />
          ))}
        </tbody>
      </table>
      {asked?.act === 'grant' && <GrantsDialog person={asked.person} onClose={close} />}
      {asked && asked.act !== 'grant' && <ActDialog person={asked.person} act={asked.act} onClose={close} />}
    </>
  );
}

function PersonRow({ person, onAct }: { person: Person; onAct: (act: Asked['act']) => void }) {
  const { t } = useText();
  const { agency } = useNames();
  const { name, email, roles, agencyCode, isDisabled, hasSecondFactor, isSelf } = person;
  const mayChange = useMay('people.change') && !isSelf && !roles.includes('operator');
  const isVisitor = roles.includes('visitor');
  const acts: Asked['act'][] = [
    ...(isVisitor ? [] : (['grant'] as const)),
    ...(hasSecondFactor ? (['reset_factor'] as const) : []),
    isDisabled ? 'enable' : 'disable',
  ];
  return (
    <tr>
      <th scope="row">
        {name} <span className="quiet people-address">{email}</span>
      </th>
      <td>
        {roles.map((role) => t(`people.role.${role}`)).join(', ')}
        {agencyCode && <span className="quiet people-address">{agency(agencyCode)}</span>}
      </td>
      <td>
        {isDisabled && <span className="tag ended">{t('people.disabled')}</span>}
        {hasSecondFactor && <span className="tag good">{t('people.second_factor')}</span>}
      </td>
      <td>
        {isSelf && <span className="quiet">{t('people.self')}</span>}
        {mayChange && (
          <div className="people-acts">
            {acts.map((act) => (
              <button key={act} type="button" className="button small" onClick={() => onAct(act)}>
                {t(`people.act.${act}`)}
                <span className="unseen"> {name}</span>
              </button>
            ))}
          </div>
        )}
      </td>
    </tr>
  );
}
