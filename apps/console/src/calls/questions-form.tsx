import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { tell } from '../status/status.js';
import { RowsInput } from '../workflow/inputs/rows-input.js';
import { QuestionInputs } from './question-inputs.js';
import { QuestionsPreview } from './questions-preview.js';
import { type CallEntry, changedCall, type Question, useAsk } from './use-call-register.js';

interface QuestionsFormProps {
  call: CallEntry;
  onReload: () => void;
  onClose: () => void;
}

const MOST_FIELDS = 20;

/** What a call asks beside the four fields, with a preview of how citizens see it. */
export function QuestionsForm({ call, onReload, onClose }: QuestionsFormProps) {
  const { t, textOf } = useText();
  const [fields, setFields] = useState<Question[]>(() => call.form?.fields ?? []);
  const ask = useAsk();
  const faults = faultsOf(ask.error);
  const submit = () =>
    ask.mutate(
      { call, fields },
      {
        onSuccess: () => {
          tell(t('calls.asked'));
          onClose();
        },
      },
    );
  return (
    <InlineForm
      label={t('calls.act.ask')}
      submit={t('calls.save_questions')}
      error={faults.size === 0 && ask.error}
      isPending={ask.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="quiet">{t('calls.ask_advice')}</p>
      {changedCall(ask.error) && (
        <p>
          <button type="button" className="button small" onClick={onReload}>
            {t('calls.take_theirs')}
          </button>
        </p>
      )}
      <RowsInput
        label={t('calls.questions')}
        rows={fields}
        nameOf={(question) => textOf(question, 'label') || question.key}
        add={t('calls.add_question')}
        isOrdered
        next={fields.length < MOST_FIELDS ? nextQuestion(fields) : undefined}
        onChange={setFields}
      >
        {(field, replace, at) => <QuestionInputs field={field} at={at} onChange={replace} faults={faults} />}
      </RowsInput>
      {fields.length > 0 && <QuestionsPreview fields={fields} />}
    </InlineForm>
  );
}

function nextQuestion(fields: Question[]): Question {
  const isTaken = (number: number) => fields.some(({ key }) => key === `question_${number}`);
  const number = Array.from({ length: MOST_FIELDS + 1 }, (_, at) => at + 1).find((at) => !isTaken(at))!;
  return {
    ...{ key: `question_${number}`, kind: 'line', labelKo: '', labelEn: '', hintKo: '', hintEn: '' },
    ...{ isRequired: false, isPublic: true, mostCharacters: null, least: null, most: null, choices: [] },
  };
}
