import type { Schemas } from '@app/client';
import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import { FieldGroup } from '../move/field-group.js';
import { InlineForm } from '../move/inline-form.js';

interface AppointFormProps {
  label: string;
  candidates: Schemas['CandidateView'][];
  error: Error | null;
  isPending: boolean;
  onAppoint: (evaluators: string[]) => void;
  onClose: () => void;
}

/** Whom to ask for scores. */
export function AppointForm({ label, candidates, error, isPending, onAppoint, onClose }: AppointFormProps) {
  const { t, say } = useText();
  const names = useNames();
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMissing, setIsMissing] = useState(false);
  const fault = faultsOf(error).get('evaluators');
  const wrong = isMissing ? t('field.required') : fault && say(fault);
  const submit = () => {
    setIsMissing(chosen.length === 0);
    if (chosen.length > 0) onAppoint(chosen);
  };
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <InlineForm
      {...{ label, isPending, onClose }}
      submit={t('round.ask')}
      error={!fault && error}
      onSubmit={submit}
    >
      <FieldGroup label={t('round.evaluators')} hint={t('round.evaluators_hint')} error={wrong}>
        {candidates.map(({ accountId, name, agencyCode }, index) => (
          <label key={accountId} className="tick">
            <input
              type="checkbox"
              checked={chosen.includes(accountId)}
              aria-invalid={wrong ? true : undefined}
              autoFocus={index === 0}
              onChange={() => toggle(accountId)}
            />{' '}
            {name} {agencyCode && <span className="quiet">{names.agency(agencyCode)}</span>}
          </label>
        ))}
      </FieldGroup>
    </InlineForm>
  );
}
