import type { Schemas } from '@app/client';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { useOpened } from '../move/use-opened.js';
import { AppointForm } from './appoint-form.js';
import { ReasonForm } from './reason-form.js';
import { type Round, useRoundAct } from './use-rounds.js';
import { VerdictForm } from './verdict-form.js';

interface SteeringProps {
  round: Round;
  /** The round is open, and one may steer it. */
  isPossible: boolean;
  candidates: Schemas['CandidateView'][];
  ideaId: string;
  onDone: () => void;
}

/** What the agency does with an open round: ask more people, let somebody go, give the verdict. A form outlasts it. */
export function Steering({ round, isPossible, candidates, ideaId, onDone }: SteeringProps) {
  const { t } = useText();
  /** The account of whom to let go, or one of the two. */
  const { opened, row, toggle, close } = useOpened<string>();
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
  const finish = () => {
    close();
    onDone();
  };
  if (!isPossible && !opened) return null;
  const leave = isPossible ? close : finish;
  const waiting = round.evaluations.filter(({ status }) => status === 'asked');
  const taking = round.evaluations.filter(({ status }) => status === 'asked' || status === 'scored');
  const others = candidates.filter(({ accountId }) => !taking.some((one) => one.accountId === accountId));
  const isReady = waiting.length === 0 && taking.length > 0;
  const excused = round.evaluations.find(({ accountId }) => accountId === opened);
  const opens = (what: string) => ({
    type: 'button' as const,
    'aria-expanded': opened === what,
    onClick: () => toggle(what),
  });
  return (
    <>
      {isPossible && (
        <p className="row" ref={row}>
          {isReady && (
            <button {...opens('close')} className="button primary">
              {t('round.close')}
            </button>
          )}
          {others.length > 0 && (
            <button {...opens('appoint')} className="button small">
              {t('round.appoint')}
            </button>
          )}
          {waiting.map(({ accountId, name }) => (
            <button key={accountId} {...opens(accountId)} className="button small">
              {t('round.excuse', { name })}
            </button>
          ))}
        </p>
      )}
      {opened === 'appoint' && (
        <AppointForm
          label={t('round.appoint')}
          candidates={others}
          error={appoint.error}
          isPending={appoint.isPending}
          onAppoint={(evaluators) => appoint.mutate(evaluators, { onSuccess: finish })}
          onClose={leave}
        />
      )}
      {opened === 'close' && <VerdictForm round={round} ideaId={ideaId} onClose={leave} onDone={finish} />}
      {excused && (
        <ReasonForm
          key={excused.accountId}
          about={ideaId}
          form={`excuse ${round.id} ${excused.accountId}`}
          label={t('round.excuse', { name: excused.name })}
          error={excuse.error}
          isPending={excuse.isPending}
          onGive={(reason, drop) => {
            const done = () => {
              drop();
              finish();
            };
            excuse.mutate({ evaluator: excused.accountId, reason }, { onSuccess: done });
          }}
          onClose={leave}
        />
      )}
    </>
  );
}
