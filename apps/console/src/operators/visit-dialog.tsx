import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import { InlineForm } from '../move/inline-form.js';
import { WordsField } from '../move/words-field.js';
import { type Government, useVisit } from './use-governments.js';

/** Says why what citizens wrote must be seen, and gives the way in. */
export function VisitDialog({ government, onClose }: { government: Government; onClose: () => void }) {
  const { language, t, say } = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const visit = useVisit(government.code);
  const fault = faultsOf(visit.error).get('reason');
  const name = say({ ko: government.nameKo, en: government.nameEn });
  const ask = () => {
    setIsMissing(!reason.trim());
    if (reason.trim()) visit.mutate(reason);
  };
  return (
    <Dialog title={t('governments.visit_title', { name })} onClose={onClose}>
      <p className="notice warning">{t('governments.visit_advice')}</p>
      {visit.data ? (
        <>
          <p>{t('governments.visit_ready', { at: formatInstant(visit.data.endsAt, language) })}</p>
          <p className="row">
            <a
              className="button primary"
              href={visit.data.address}
              target="_blank"
              rel="noreferrer"
              onClick={onClose}
            >
              {t('governments.visit_enter')}
            </a>
          </p>
        </>
      ) : (
        <InlineForm
          label={t('governments.visit')}
          submit={t('governments.visit_ask')}
          error={!fault && visit.error}
          isPending={visit.isPending}
          onSubmit={ask}
          onClose={onClose}
        >
          <WordsField
            rows={3}
            label={t('governments.reason')}
            hint={t('governments.reason_hint')}
            value={reason}
            onChange={setReason}
            error={isMissing ? t('field.required') : fault && say(fault)}
            isRequired
            isFirst
          />
        </InlineForm>
      )}
    </Dialog>
  );
}
