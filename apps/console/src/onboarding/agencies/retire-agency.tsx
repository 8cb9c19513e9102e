import { useState } from 'react';
import { Link } from '../../address/link.js';
import { useText } from '../../language/use-text.js';
import { ConfirmDialog } from '../../look/confirm-dialog.js';
import { tell } from '../../status/status.js';
import { AgencySelect } from './agency-select.js';
import { type AgencyEntry, peopleAt, useRetireAgency } from './use-agency-register.js';

interface RetireAgencyProps {
  agency: AgencyEntry;
  others: AgencyEntry[];
  onClose: () => void;
}

/** Asks before an agency ends, says what still lies there, and who follows it. */
export function RetireAgency({ agency, others, onClose }: RetireAgencyProps) {
  const { t, nameOf } = useText();
  const [successorCode, setSuccessorCode] = useState('');
  const retire = useRetireAgency();
  const { code, version, openCases, rules, people } = agency;
  const named = peopleAt(retire.error);
  const confirm = () =>
    retire.mutate(
      { code, version, successorCode },
      {
        onSuccess: () => {
          tell(t('agencies.was_retired', { name: nameOf(agency) }));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('agencies.retire_one', { name: nameOf(agency) })}
      act={t('agencies.retire')}
      look="danger"
      asked={retire}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('agencies.retire_advice')}</p>
      {openCases + rules + people > 0 && (
        <p className="notice warning">{t('agencies.still_there', { openCases, rules, people })}</p>
      )}
      {named.length > 0 && (
        <div className="notice warning">
          <p>{t('agencies.who_is_there')}</p>
          <ul>
            {named.map((name) => (
              <li key={name}>
                <Link to={{ page: 'people', q: name }}>{name}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AgencySelect
        label={t('agencies.successor')}
        agencies={others}
        none={t('agencies.no_successor')}
        value={successorCode}
        onChange={setSuccessorCode}
      />
    </ConfirmDialog>
  );
}
