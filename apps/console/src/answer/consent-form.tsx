import type { Schemas } from '@app/client';
import { useRef } from 'react';
import { api, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { ReasonForm } from '../rounds/reason-form.js';
import { type DraftedPoint, useAnswerAct } from './use-answer.js';

interface ConsentFormProps {
  point: DraftedPoint;
  ideaId: string;
  /** The form for the reason is open. */
  isObjecting: boolean;
  onObject: (isObjecting: boolean) => void;
}

/** Confirms a point of one's own agency, or objects with a reason. */
export function ConsentForm({ point, ideaId, isObjecting, onObject }: ConsentFormProps) {
  const { t } = useText();
  const row = useRef<HTMLParagraphElement>(null);
  const params = { path: { id: point.id } };
  const give = useAnswerAct(
    ideaId,
    (body: Schemas['ConsentDto']) => read(api.POST('/api/v1/points/{id}/consents', { params, body })),
    t('answer.said'),
  );
  /** The button that was pressed goes; what may still be said takes the focus. */
  const finish = () => {
    row.current?.focus();
    onObject(false);
  };
  const close = () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    onObject(false);
  };
  return (
    <>
      {give.error && !isObjecting && <Problem error={give.error} />}
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
            aria-expanded={isObjecting}
            onClick={() => onObject(!isObjecting)}
          >
            {t('answer.object')}
          </button>
        )}
      </p>
      {isObjecting && (
        <ReasonForm
          about={ideaId}
          form={`object ${point.id}`}
          label={t('answer.object')}
          hint={t('answer.object_hint')}
          error={give.error}
          isPending={give.isPending}
          onGive={(reason, drop) => {
            const done = () => {
              drop();
              finish();
            };
            give.mutate({ consent: 'objected', reason }, { onSuccess: done });
          }}
          onClose={close}
        />
      )}
    </>
  );
}
