import { useRef } from 'react';
import { api, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { useOpened } from '../move/use-opened.js';
import { AppointForm } from './appoint-form.js';
import { RoundView } from './round.js';
import { useRoundAct, useRounds } from './use-rounds.js';

/** The rounds of review of a case: scores by the rubric, and the verdict that came of them. */
export function Rounds({ found }: { found: CaseForStaff }) {
  const { t } = useText();
  const { ideaId, version } = found;
  const { opened, row, toggle, close } = useOpened<'open'>();
  const title = useRef<HTMLHeadingElement>(null);
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
  // What was done may have taken its button away.
  const finish = () => title.current?.focus();
  if (!data && !error) return null;
  if (data && data.rounds.length === 0 && !data.isOpenable) return null;
  return (
    <section className="block rounds" aria-labelledby="rounds">
      <h3 id="rounds" ref={title} tabIndex={-1}>
        {t('round.title')}
      </h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {data?.rounds.length === 0 && <p className="quiet">{t('round.none')}</p>}
      {data?.isOpenable && (
        <p className="row" ref={row}>
          <button
            type="button"
            className="button small"
            aria-expanded={opened === 'open'}
            onClick={() => toggle('open')}
          >
            {t(data.rounds.length > 0 ? 'round.open_again' : 'round.open')}
          </button>
        </p>
      )}
      {data?.isOpenable && opened && (
        <AppointForm
          label={t('round.open')}
          candidates={data.candidates}
          error={open.error}
          isPending={open.isPending}
          onAppoint={(evaluators) =>
            open.mutate(evaluators, {
              onSuccess: () => {
                close();
                finish();
              },
            })
          }
          onClose={close}
        />
      )}
      {data?.rounds.map((round) => (
        <RoundView key={round.id} round={round} rounds={data} ideaId={ideaId} onDone={finish} />
      ))}
    </section>
  );
}
