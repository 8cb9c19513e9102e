import type { Schemas } from '@app/client';
import { useState } from 'react';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { AppointForm } from './appoint-form.js';
import { ReasonForm } from './reason-form.js';
import { type Evaluation, type Round, useRoundAct } from './use-rounds.js';
import { VerdictForm } from './verdict-form.js';

interface SteeringProps {
  round: Round;
  candidates: Schemas['CandidateView'][];
  ideaId: string;
}

type Doing = 'appoint' | 'close' | { excuse: Evaluation } | null;

/** What the agency does with an open round: ask more people, let somebody go, give the verdict. */
export function Steering({ round, candidates, ideaId }: SteeringProps) {
  const { t } = useText();
  const [doing, setDoing] = useState<Doing>(null);
  const params = { path: { id: round.id } };
  const appoint = useRoundAct(
    ideaId,
    (evaluators: string[]) =>
      read(api.POST('/api/v1/rounds/{id}/appointments', { params, body: { evaluators } })),
    t('round.appointed'),
  );
  const excuse = useRoundAct(
    ideaId,
    (body: Schemas['ExcusalDto']) => read(api.POST('/api/v1/rounds/{id}/excusals', { params, body })),
    t('round.excused'),
  );
  const close = () => setDoing(null);
  const waiting = round.evaluations.filter(({ status }) => status === 'asked');
  const taking = round.evaluations.filter(({ status }) => status === 'asked' || status === 'scored');
  const others = candidates.filter(({ accountId }) => !taking.some((one) => one.accountId === accountId));
  const isReady = waiting.length === 0 && taking.length > 0;
  if (doing === 'appoint')
    return (
      <AppointForm
        label={t('round.appoint')}
        candidates={others}
        error={appoint.error}
        isPending={appoint.isPending}
        onAppoint={(evaluators) => appoint.mutate(evaluators, { onSuccess: close })}
        onClose={close}
      />
    );
  if (doing === 'close') return <VerdictForm round={round} ideaId={ideaId} onClose={close} />;
  if (doing) {
    const { accountId, name } = doing.excuse;
    return (
      <ReasonForm
        label={t('round.excuse', { name })}
        error={excuse.error}
        isPending={excuse.isPending}
        onGive={(reason) => excuse.mutate({ evaluator: accountId, reason }, { onSuccess: close })}
        onClose={close}
      />
    );
  }
  return (
    <p className="row">
      {isReady && (
        <button type="button" className="button primary" onClick={() => setDoing('close')}>
          {t('round.close')}
        </button>
      )}
      {others.length > 0 && (
        <button type="button" className="button small" onClick={() => setDoing('appoint')}>
          {t('round.appoint')}
        </button>
      )}
      {waiting.map((one) => (
        <button
          key={one.accountId}
          type="button"
          className="button small"
          onClick={() => setDoing({ excuse: one })}
        >
          {t('round.excuse', { name: one.name })}
        </button>
      ))}
    </p>
  );
}
