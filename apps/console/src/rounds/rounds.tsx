import { useState } from 'react';
import { api, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { AppointForm } from './appoint-form.js';
import { RoundView } from './round.js';
import { useRoundAct, useRounds } from './use-rounds.js';

/** The rounds of review of a case: scores by the rubric, and the verdict that came of them. */
export function Rounds({ found }: { found: CaseForStaff }) {
  const { t } = useText();
  const { ideaId, version } = found;
  const [isOpening, setIsOpening] = useState(false);
  const { data, error, refetch } = useRounds(ideaId);
  const open = useRoundAct(
    ideaId,
    (evaluators: string[]) =>
      read(
        api.POST('/api/v1/cases/{id}/rounds', {
          params: { path: { id: ideaId } },
          body: { version, evaluators },
        }),
      ),
    t('round.opened'),
  );
  if (!data && !error) return null;
  if (data && data.rounds.length === 0 && !data.isOpenable) return null;
  return (
    <section className="block rounds" aria-labelledby="rounds">
      <h3 id="rounds">{t('round.title')}</h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {data?.rounds.length === 0 && <p className="quiet">{t('round.none')}</p>}
      {data?.isOpenable && !isOpening && (
        <button type="button" className="button small" onClick={() => setIsOpening(true)}>
          {t(data.rounds.length > 0 ? 'round.open_again' : 'round.open')}
        </button>
      )}
      {data?.isOpenable && isOpening && (
        <AppointForm
          label={t('round.open')}
          candidates={data.candidates}
          error={open.error}
          isPending={open.isPending}
          onAppoint={(evaluators) => open.mutate(evaluators, { onSuccess: () => setIsOpening(false) })}
          onClose={() => setIsOpening(false)}
        />
      )}
      {data?.rounds.map((round) => (
        <RoundView key={round.id} round={round} rounds={data} ideaId={ideaId} />
      ))}
    </section>
  );
}
