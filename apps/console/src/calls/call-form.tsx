import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { tell } from '../status/status.js';
import { CallFields } from './call-fields.js';
import { type CallEntry, type CallValues, changedCall, useSaveCall } from './use-call-register.js';

interface CallFormProps {
  /** Left out for a new one. */
  call: CallEntry | null;
  /** Loads what stands now, where somebody else was quicker. */
  onReload: () => void;
  onClose: () => void;
}

/** Begins a call as a draft, or writes one anew. */
export function CallForm({ call, onReload, onClose }: CallFormProps) {
  const { t } = useText();
  const [values, setValues] = useState<CallValues>(() => valuesOf(call));
  const save = useSaveCall();
  const faults = faultsOf(save.error);
  const submit = () =>
    save.mutate(
      { values, version: call?.version ?? null },
      {
        onSuccess: () => {
          tell(t(call ? 'calls.saved' : 'calls.added'));
          onClose();
        },
      },
    );
  return (
    <InlineForm
      label={t(call ? 'calls.change_one' : 'calls.add')}
      submit={t(call ? 'calls.save' : 'calls.add_draft')}
      error={faults.size === 0 && save.error}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {changedCall(save.error) && (
        <p>
          <button type="button" className="button small" onClick={onReload}>
            {t('calls.take_theirs')}
          </button>
        </p>
      )}
      <CallFields values={values} onChange={setValues} faults={faults} call={call} />
    </InlineForm>
  );
}

function valuesOf(call: CallEntry | null): CallValues {
  return {
    ...{ code: call?.code ?? '', titleKo: call?.titleKo ?? '', titleEn: call?.titleEn ?? '' },
    ...{ summaryKo: call?.summaryKo ?? '', summaryEn: call?.summaryEn ?? '' },
    ...{ tasks: call?.tasks ?? [], topicCodes: call?.topicCodes ?? [], agencyCode: call?.agencyCode ?? '' },
    ...{ opensOn: call?.opensOn ?? '', closesOn: call?.closesOn ?? '' },
    announcesOn: call?.announcesOn ?? '',
  };
}
