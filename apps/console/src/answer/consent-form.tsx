import type { Schemas } from '@app/client';
import { useState } from 'react';
import { api, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { ReasonForm } from '../rounds/reason-form.js';
import { type DraftedPoint, useAnswerAct } from './use-answer.js';

/** Confirms a point of one's own agency, or objects with a reason. */
export function ConsentForm({ point, ideaId }: { point: DraftedPoint; ideaId: string }) {
  const { t } = useText();
  const [isObjecting, setIsObjecting] = useState(false);
  const params = { path: { id: point.id } };
  const give = useAnswerAct(
    ideaId,
    (body: Schemas['ConsentDto']) => read(api.POST('/api/v1/points/{id}/consents', { params, body })),
    t('answer.said'),
  );
  if (isObjecting)
    return (
      <ReasonForm
        label={t('answer.object')}
        hint={t('answer.object_hint')}
        error={give.error}
        isPending={give.isPending}
        onGive={(reason) =>
          give.mutate({ consent: 'objected', reason }, { onSuccess: () => setIsObjecting(false) })
        }
        onClose={() => setIsObjecting(false)}
      />
    );
  return (
    <>
      {give.error && <Problem error={give.error} />}
      <p className="row">
        {point.consent !== 'confirmed' && (
          <button
            type="button"
            className="button small primary"
            aria-disabled={give.isPending}
            onClick={() => give.isPending || give.mutate({ consent: 'confirmed' })}
          >
            {t('answer.confirm')}
          </button>
        )}
        {point.consent !== 'objected' && (
          <button type="button" className="button small" onClick={() => setIsObjecting(true)}>
            {t('answer.object')}
          </button>
        )}
      </p>
    </>
  );
}
