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
import { WordsField } from '../move/words-field.js';
import { AskedAgency } from './asked-agency.js';
import { useOpinionAct } from './use-opinions.js';

export type Asked = Schemas['AskedDto'];

interface AskFormProps {
  /** The case as it was when the form was opened or last reloaded: its version is the one sent. */
  seen: CaseForStaff;
  /** The case as it is, with what others have changed since. */
  now: CaseForStaff;
  label: string;
  /** The last day that may be named. */
  latestOn: string;
  onReload: (now: CaseForStaff) => void;
  onDone: (said: string) => Promise<void>;
  onClose: () => void;
  /** Somebody is to be asked who is no agency. */
  onPlain: () => void;
}

const NOBODY: Asked = { agency: '', part: 'consulted', question: '' };

/** Whom to ask what, by when, and what the proposer is told: one act. */
export function AskForm(props: AskFormProps) {
  const { seen, now, label, latestOn, onReload, onDone, onClose, onPlain } = props;
  const { t, say } = useText();
  const { ideaId, version, agencyCode } = seen;
  const draft = useDraft(ideaId, 'ask', { asked: [NOBODY], answerBy: latestOn, message: '' });
  const { asked, answerBy, message } = draft.held;
  const set = (change: Partial<typeof draft.held>) => draft.keep({ ...draft.held, ...change });
  const setAsked = (next: Asked[]) => set({ asked: next });
  const [isTried, setIsTried] = useState(false);
  const params = { path: { id: ideaId } };
  const ask = useOpinionAct(ideaId, (body: Schemas['AskDto']) =>
    read(api.POST('/api/v1/cases/{id}/opinions', { params, body })),
  );
  const faults = faultsOf(ask.error);
  const changed = changedSince(seen, now, ask);
  const faultOf = (field: string) => {
    const fault = faults.get(field);
    return fault ? say(fault) : false;
  };
  const missing = (text: string) => isTried && !text.trim() && t('field.required');
  const submit = () => {
    setIsTried(true);
    const isWhole = asked.every(({ agency, question }) => agency && question.trim());
    if (!isWhole || !message.trim() || !answerBy) return;
    const said = t('opinion.asked', { count: asked.length });
    const done = () => {
      draft.drop();
      void onDone(said);
    };
    ask.mutate({ version, message, answerBy, asked }, { onSuccess: done });
  };
  return (
    <InlineForm
      label={label}
      submit={t('opinion.ask')}
      error={faults.size === 0 && !changed && ask.error}
      isPending={ask.isPending}
      onSubmit={submit}
      onClose={() => {
        draft.drop();
        onClose();
      }}
    >
      {changed && (
        <ChangedNotice
          seen={seen}
          current={changed}
          onReload={(fresh) => {
            ask.reset();
            onReload(fresh);
          }}
        />
      )}
      {asked.map((one, place) => (
        <AskedAgency
          key={place}
          number={place + 1}
          asked={one}
          presentCode={agencyCode}
          onChange={(next) => setAsked(asked.with(place, next))}
          onRemove={asked.length > 1 ? () => setAsked(asked.toSpliced(place, 1)) : null}
          agencyError={missing(one.agency) || faultOf(`asked.${place}.agency`)}
          questionError={missing(one.question) || faultOf(`asked.${place}.question`)}
        />
      ))}
      <p>
        <button type="button" className="button small" onClick={() => setAsked([...asked, NOBODY])}>
          {t('opinion.add')}
        </button>
      </p>
      <DayField
        label={t('opinion.answer_by')}
        hint={t('opinion.answer_by_hint')}
        min={seoulDay(new Date(Date.now() + 86_400_000))}
        max={latestOn}
        value={answerBy}
        onChange={(next) => set({ answerBy: next })}
        error={missing(answerBy) || faultOf('answerBy')}
        isRequired
        isFirst={false}
      />
      <WordsField
        label={t('field.message')}
        hint={t('opinion.message_hint')}
        rows={3}
        value={message}
        onChange={(next) => set({ message: next })}
        error={missing(message) || faultOf('message')}
        isRequired
        isFirst={false}
      />
      <p>
        <button type="button" className="quiet-button" onClick={onPlain}>
          {t('opinion.plain')}
        </button>
      </p>
    </InlineForm>
  );
}
