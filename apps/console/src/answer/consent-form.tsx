import type { Schemas } from '@app/client';
import { api, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useOpened } from '../move/use-opened.js';
import { ReasonForm } from '../rounds/reason-form.js';
import { type DraftedPoint, useAnswerAct } from './use-answer.js';

/** Confirms a point of one's own agency, or objects with a reason. */
export function ConsentForm({ point, ideaId }: { point: DraftedPoint; ideaId: string }) {
  const { t } = useText();
  const { opened, row, toggle, close } = useOpened<'object'>();
  const params = { path: { id: point.id } };
  const give = useAnswerAct(
    ideaId,
    (body: Schemas['ConsentDto']) => read(api.POST('/api/v1/points/{id}/consents', { params, body })),
    t('answer.said'),
  );
  /** The button that was pressed goes; what may still be said takes the focus. */
  const finish = () => {
    close();
    row.current?.focus();
  };
  return (
    <>
      {give.error && !opened && <Problem error={give.error} />}
      <p ref={row} className="row" tabIndex={-1}>
        {point.consent !== 'confirmed' && (
          <button
            type="button"
            className="button small primary"
            aria-disabled={give.isPending}
            onClick={() => give.isPending || give.mutate({ consent: 'confirmed' }, { onSuccess: finish })}
          >
            {t('answer.confirm')}
          </button>
        )}
        {point.consent !== 'objected' && (
          <button
            type="button"
            className="button small"
            aria-expanded={opened === 'object'}
            onClick={() => toggle('object')}
          >
            {t('answer.object')}
          </button>
        )}
      </p>
      {opened && (
        <ReasonForm
          label={t('answer.object')}
          hint={t('answer.object_hint')}
          error={give.error}
          isPending={give.isPending}
          onGive={(reason) => give.mutate({ consent: 'objected', reason }, { onSuccess: finish })}
          onClose={close}
        />
      )}
    </>
  );
}
