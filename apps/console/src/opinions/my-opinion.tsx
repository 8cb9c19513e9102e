import type { Schemas } from '@app/client';
import { useId, useState } from 'react';
import { api, read } from '../api/client.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { useDraft } from '../move/drafts.js';
import { FieldGroup } from '../move/field-group.js';
import { InlineForm } from '../move/inline-form.js';
import { useOpened } from '../move/use-opened.js';
import { WordsField } from '../move/words-field.js';
import { tell } from '../status/status.js';
import { type Opinion, useOpinionAct } from './use-opinions.js';

const STANCES = ['agree', 'conditional', 'disagree', 'not_ours'] as const;

interface Draft {
  stance: (typeof STANCES)[number] | null;
  text: string;
}

/** What one's own agency is asked, and the form to answer it, or to answer anew. */
export function MyOpinion({ opinion, ideaId }: { opinion: Opinion; ideaId: string }) {
  const { language, t } = useText();
  const { opened, row, toggle, close } = useOpened<'give'>();
  const { question, answerBy, status, versions } = opinion;
  return (
    <div className="my-opinion">
      <p className="words">
        <strong>{t('opinion.question')}</strong> {question}
      </p>
      <p className="quiet">
        {t(status === 'silent' ? 'opinion.passed' : 'opinion.until', { day: formatDay(answerBy, language) })}
      </p>
      <p ref={row}>
        <button
          type="button"
          className={versions.length > 0 ? 'button' : 'button primary'}
          aria-expanded={opened === 'give'}
          onClick={() => toggle('give')}
        >
          {t(versions.length > 0 ? 'opinion.give_again' : 'opinion.give')}
        </button>
      </p>
      {opened && <OpinionForm opinion={opinion} ideaId={ideaId} onClose={close} />}
    </div>
  );
}

function OpinionForm({
  opinion,
  ideaId,
  onClose,
}: {
  opinion: Opinion;
  ideaId: string;
  onClose: () => void;
}) {
  const { t } = useText();
  const name = useId();
  const last = opinion.versions.at(-1);
  const draft = useDraft<Draft>(ideaId, `opinion ${opinion.id}`, {
    stance: last?.stance ?? null,
    text: last?.text ?? '',
  });
  const { stance, text } = draft.held;
  const [isTried, setIsTried] = useState(false);
  const isStanceMissing = isTried && !stance;
  const params = { path: { id: opinion.id } };
  const give = useOpinionAct(ideaId, (body: Schemas['GiveOpinionDto']) =>
    read(api.POST('/api/v1/opinions/{id}/versions', { params, body })),
  );
  const close = () => {
    draft.drop();
    onClose();
  };
  const submit = () => {
    setIsTried(true);
    if (!stance || !text.trim()) return;
    const done = () => {
      tell(t('opinion.given'));
      close();
    };
    give.mutate({ stance, text: text.trim() }, { onSuccess: done });
  };
  return (
    <InlineForm
      label={t('opinion.give')}
      submit={t('opinion.give_confirm')}
      error={give.error}
      isPending={give.isPending}
      onSubmit={submit}
      onClose={close}
    >
      <FieldGroup label={t('opinion.stance_label')} error={isStanceMissing && t('field.required')}>
        {STANCES.map((each) => (
          <label key={each} className="tick">
            <input
              type="radio"
              name={name}
              checked={stance === each}
              aria-invalid={isStanceMissing || undefined}
              onChange={() => draft.keep({ stance: each, text })}
            />{' '}
            {t(`opinion.stance.${each}`)}
          </label>
        ))}
      </FieldGroup>
      <WordsField
        label={t('opinion.text')}
        hint={t('opinion.text_hint')}
        rows={4}
        value={text}
        onChange={(next) => draft.keep({ stance, text: next })}
        error={isTried && !text.trim() && t('field.required')}
        isRequired
        isFirst={false}
      />
    </InlineForm>
  );
}
