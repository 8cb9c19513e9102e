import { useId } from 'react';
import { go, useAddress } from '../address/use-address.js';
import { useAgencies, useStates } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';

interface FiltersProps {
  /** Only whoever sees every agency may choose among them. */
  hasAgencies: boolean;
}

/** Narrows the queue to one state, or to one agency. */
export function Filters({ hasAgencies }: FiltersProps) {
  const { t, say, nameOf } = useText();
  const { state, agency } = useAddress();
  const agencies = useAgencies();
  const states = useStates();
  return (
    <>
      <Choice
        name="state"
        label={t('queue.state')}
        none={t('queue.any_state')}
        value={state}
        choices={states.map(({ code, label }) => [code, say(label)])}
        onChoose={(code) => go({ state: code, caseId: null })}
      />
      {hasAgencies && (
        <Choice
          name="agency"
          label={t('queue.agency')}
          none={t('queue.any_agency')}
          value={agency}
          choices={agencies.map((each) => [each.code, nameOf(each)])}
          onChoose={(code) => go({ agency: code, caseId: null })}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  none: string;
  value: string | null;
  choices: [code: string, name: string][];
  onChoose: (code: string | null) => void;
}

function Choice({ name, label, none, value, choices, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={name}>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{none}</option>
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
