import { useState } from 'react';
import { api, read } from '../api/client.js';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { CountField } from '../move/count-field.js';
import { readCount } from '../move/read-count.js';
import { useDraft } from '../move/drafts.js';
import { InlineForm } from '../move/inline-form.js';
import { WordsField } from '../move/words-field.js';
import { type Evaluation, type Round, useRoundAct } from './use-rounds.js';
import { type Verdict, VerdictChoice } from './verdict-choice.js';

interface ScoreFormProps {
  round: Round;
  mine: Evaluation;
  ideaId: string;
  onClose: () => void;
  onDone: () => void;
}

interface Draft {
  typed: Record<string, string>;
  recommends: Verdict | null;
  remark: string;
}

interface Given {
  scores: Record<string, number>;
  recommends: Verdict;
  remark: string;
}

/** Points for each criterion, a recommendation, and what they rest on. */
export function ScoreForm({ round, mine, ideaId, onClose, onDone }: ScoreFormProps) {
  const { t, say } = useText();
  const { criteria } = round;
  const draft = useDraft<Draft>(ideaId, `score ${round.id}`, {
    typed: Object.fromEntries(criteria.map(({ code }) => [code, String(mine.scores?.[code] ?? '')])),
    recommends: mine.recommends as Verdict | null,
    remark: mine.remark ?? '',
  });
  const { typed, recommends, remark } = draft.held;
  const set = (change: Partial<Draft>) => draft.keep({ ...draft.held, ...change });
  const [isTried, setIsTried] = useState(false);
  const params = { path: { id: round.id } };
  const score = useRoundAct(
    ideaId,
    (body: Given) => read(api.POST('/api/v1/rounds/{id}/scores', { params, body })),
    t('round.scored'),
  );
  const faults = faultsOf(score.error);
  const pointsOf = (code: string, most: number): number | null => {
    const points = readCount(typed[code] ?? '');
    return points !== null && points <= most ? points : null;
  };
  const total = criteria.reduce((sum, { code, points }) => sum + (pointsOf(code, points) ?? 0), 0);
  const dropAnd = (leave: () => void) => () => {
    draft.drop();
    leave();
  };
  const submit = () => {
    setIsTried(true);
    const entries = criteria.map(({ code, points }) => [code, pointsOf(code, points)] as const);
    const isWhole = entries.every((entry): entry is [string, number] => entry[1] !== null);
    if (!isWhole || !recommends || !remark.trim()) return;
    const scores = Object.fromEntries(entries) as Given['scores'];
    score.mutate({ scores, recommends, remark: remark.trim() }, { onSuccess: dropAnd(onDone) });
  };
  return (
    <InlineForm
      label={t('round.score')}
      submit={t('round.give')}
      error={faults.size === 0 && score.error}
      isPending={score.isPending}
      onSubmit={submit}
      onClose={dropAnd(onClose)}
    >
      {criteria.map(({ code, label, points }, index) => {
        const fault = faults.get(`scores.${code}`);
        const isWrong = isTried && pointsOf(code, points) === null;
        return (
          <CountField
            key={code}
            label={t('round.points_of', { label: say(label), points })}
            value={typed[code] ?? ''}
            onChange={(text) => set({ typed: { ...typed, [code]: text } })}
            error={isWrong ? t('round.points_wrong', { points }) : fault && say(fault)}
            isRequired
            isFirst={index === 0}
          />
        );
      })}
      <p aria-live="polite">{t('round.sum', { total, most: round.mostPoints })}</p>
      <VerdictChoice
        label={t('round.recommends')}
        value={recommends}
        onChange={(verdict) => set({ recommends: verdict })}
        error={isTried && !recommends && t('field.required')}
      />
      <WordsField
        label={t('round.remark')}
        rows={3}
        value={remark}
        onChange={(words) => set({ remark: words })}
        error={isTried && !remark.trim() && t('field.required')}
        isRequired
        isFirst={false}
      />
    </InlineForm>
  );
}
