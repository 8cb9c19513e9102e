import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { LineField } from '../move/line-field.js';
import { tell } from '../status/status.js';
import { changedGround, type Ground, type GroundValues, useSaveGround } from './use-reasons.js';

interface ReasonFormProps {
  kind: string;
  /** Left out for a new one. */
  ground: Ground | null;
  onReload: (ground: Ground) => void;
  onClose: () => void;
}

const LINES = ['code', 'nameKo', 'nameEn', 'legalBasis'] as const;

/** Adds a ground, or says one otherwise; its code stays, because decisions name it. */
export function ReasonForm({ kind, ground, onReload, onClose }: ReasonFormProps) {
  const { t, say, nameOf } = useText();
  const [values, setValues] = useState<GroundValues>({
    ...{ code: ground?.code ?? '', kind, nameKo: ground?.nameKo ?? '', nameEn: ground?.nameEn ?? '' },
    legalBasis: ground?.legalBasis ?? '',
  });
  const save = useSaveGround();
  const faults = faultsOf(save.error);
  const now = changedGround(save.error);
  const shown = LINES.filter((name) => name !== 'code' || !ground);
  const submit = () =>
    save.mutate(
      { values, version: ground?.version ?? null },
      {
        onSuccess: () => {
          tell(t('reasons.saved'));
          onClose();
        },
      },
    );
  return (
    <InlineForm
      label={ground ? t('reasons.change_one', { name: nameOf(ground) }) : t('reasons.add')}
      submit={t('reasons.save')}
      error={faults.size === 0 && save.error}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {now && (
        <p>
          <button type="button" className="button small" onClick={() => onReload(now)}>
            {t('calls.take_theirs')}
          </button>
        </p>
      )}
      {shown.map((name, place) => {
        const fault = faults.get(name);
        return (
          <LineField
            key={name}
            label={t(`reasons.field.${name}`)}
            {...(name === 'code' && { hint: t('reasons.code_hint') })}
            max={name === 'legalBasis' ? 200 : 100}
            value={values[name]}
            onChange={(value) => setValues({ ...values, [name]: value })}
            error={fault && say(fault)}
            isRequired={name !== 'legalBasis'}
            isFirst={place === 0}
          />
        );
      })}
    </InlineForm>
  );
}
