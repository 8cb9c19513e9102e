import type { Schemas } from '@app/client';
import { useState } from 'react';
import { api, read } from '../api/client.js';
import { faultsOf } from '../api/refusal.js';
import type { CaseForStaff } from '../case/use-case.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { ChangedNotice } from '../move/changed-notice.js';
import { DayField } from '../move/day-field.js';
import { useDraft } from '../move/drafts.js';
import { InlineForm } from '../move/inline-form.js';
import { changedSince } from '../move/use-move.js';
import { PointFields } from './point-fields.js';
import { type Answer, useAnswerAct } from './use-answer.js';

export type Point = Schemas['PointDto'];

interface PointsFormProps {
  /** The case as it was when the answer was read: its version is the one sent. */
  seen: CaseForStaff;
  /** The case as it is, with what others have changed since. */
  now: CaseForStaff;
  answer: Answer;
  /** Reads the answer anew, as it stands with this version of the case. */
  onReload: (now: CaseForStaff) => Promise<void>;
  onClose: () => void;
}

/** All points of the answer. Co-owners are asked about those that are new or changed. */
export function PointsForm({ seen, now, answer, onReload, onClose }: PointsFormProps) {
  const { t, say } = useText();
  const { ideaId, version } = seen;
  const blank: Point = { heading: '', text: '', agency: answer.agencies[0]!, decision: 'taken_up' };
  // Once somebody has saved other points these words are of no use: they would be written over those.
  const draft = useDraft(ideaId, `points ${answer.points.map(({ id }) => id).join()}`, {
    points: answer.points.length === 0 ? [blank] : answer.points.map(pointOf),
    confirmBy: answer.latestOn ?? '',
  });
  const { points, confirmBy } = draft.held;
  const setPoints = (next: Point[]) => draft.keep({ points: next, confirmBy });
  const [isTried, setIsTried] = useState(false);
  const save = useAnswerAct(
    ideaId,
    (body: Schemas['AnswerDto']) =>
      read(api.PUT('/api/v1/cases/{id}/answer', { params: { path: { id: ideaId } }, body })),
    t('answer.drafted'),
  );
  const faults = faultsOf(save.error);
  const changed = changedSince(seen, now, save);
  const errorOf = (field: string, text?: string) => {
    if (isTried && text !== undefined && !text.trim()) return t('field.required');
    const fault = faults.get(field);
    return fault ? say(fault) : false;
  };
  const close = () => {
    draft.drop();
    onClose();
  };
  const submit = () => {
    setIsTried(true);
    if (points.some(({ heading, text }) => !heading.trim() || !text.trim())) return;
    const body = { version, points, ...(confirmBy && { confirmBy }) };
    save.mutate(body, { onSuccess: close });
  };
  return (
    <InlineForm
      label={t('answer.draft')}
      submit={t('answer.save')}
      error={faults.size === 0 && !changed && save.error}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={close}
    >
      {changed && (
        <ChangedNotice
          seen={seen}
          current={changed}
          reloadLabel={t('answer.take_theirs')}
          onReload={(fresh) => void onReload(fresh).then(save.reset)}
        />
      )}
      {points.map((point, place) => (
        <PointFields
          key={place}
          number={place + 1}
          point={point}
          agencies={answer.agencies}
          onChange={(next) => setPoints(points.with(place, next))}
          onRemove={() => setPoints(points.toSpliced(place, 1))}
          errorOf={(field, text) => errorOf(`points.${place}.${field}`, text)}
        />
      ))}
      <p>
        <button type="button" className="button small" onClick={() => setPoints([...points, blank])}>
          {t('answer.add')}
        </button>
      </p>
      <DayField
        label={t('answer.confirm_by')}
        hint={t('answer.confirm_by_hint')}
        min={seoulDay(new Date(Date.now() + 86_400_000))}
        max={answer.latestOn ?? undefined}
        value={confirmBy}
        onChange={(next) => draft.keep({ points, confirmBy: next })}
        error={errorOf('confirmBy')}
        isRequired={false}
        isFirst={false}
      />
    </InlineForm>
  );
}

function pointOf({ id, heading, text, agency, decision, doneBy }: Answer['points'][number]): Point {
  return { id, heading, text, agency, decision, ...(doneBy && { doneBy }) };
}
