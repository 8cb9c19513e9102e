import { useTopics } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import { AgencyField } from '../move/agency-field.js';
import { DayField } from '../move/day-field.js';
import { LineField } from '../move/line-field.js';
import { WordsField } from '../move/words-field.js';
import { RowsInput } from '../workflow/inputs/rows-input.js';
import { TicksInput } from '../workflow/inputs/ticks-input.js';
import type { CallEntry, CallValues } from './use-call-register.js';

interface CallFieldsProps {
  call: CallEntry | null;
  values: CallValues;
  onChange: (values: CallValues) => void;
  faults: Map<string, { ko: string; en: string }>;
}

const MOST_TASKS = 30;

/**
 * What is said of a call. Its code is fixed once it has one, and its days once it has begun; days and tasks of one that
 * follows the nation are never the town’s to write.
 */
export function CallFields({ call, values, onChange, faults }: CallFieldsProps) {
  const { t, say, nameOf } = useText();
  const topics = useTopics().map((topic) => ({ code: topic.code, name: nameOf(topic) }));
  const set = (change: Partial<CallValues>) => onChange({ ...values, ...change });
  const propsOf = (name: keyof CallValues & string, isFirst = false) => {
    const fault = faults.get(name);
    return {
      label: t(`calls.field.${name}`),
      error: fault && say(fault),
      isRequired: true,
      isFirst,
    };
  };
  const line = (name: 'code' | 'titleKo' | 'titleEn', isFirst = false) => (
    <LineField
      {...propsOf(name, isFirst)}
      {...(name === 'code' && { hint: t('calls.code_hint') })}
      max={name === 'code' ? 64 : 200}
      value={values[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <>
      {!call && line('code', true)}
      {line('titleKo', call !== null)}
      {line('titleEn')}
      {(['summaryKo', 'summaryEn'] as const).map((name) => (
        <WordsField
          key={name}
          {...propsOf(name)}
          rows={3}
          value={values[name]}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      {call?.hasBegun || call?.followsNation ? (
        <p className="notice">{t(call.followsNation ? 'calls.nation_says' : 'calls.days_stay')}</p>
      ) : (
        (['opensOn', 'closesOn', 'announcesOn'] as const).map((name) => (
          <DayField
            key={name}
            {...propsOf(name)}
            value={values[name]}
            onChange={(value) => set({ [name]: value })}
          />
        ))
      )}
      <AgencyField
        {...propsOf('agencyCode')}
        hint={t('calls.agency_hint')}
        isRequired={false}
        presentCode={null}
        value={values.agencyCode}
        onChange={(agencyCode) => set({ agencyCode })}
      />
      <TicksInput
        label={t('calls.field.topicCodes')}
        hint={t('calls.topics_hint')}
        choices={topics}
        value={values.topicCodes}
        onChange={(topicCodes) => set({ topicCodes })}
        isRequired={false}
      />
      {!call?.followsNation && (
        <RowsInput
          label={t('calls.field.tasks')}
          rows={values.tasks}
          nameOf={({ titleKo, code }) => titleKo || code}
          add={t('calls.add_task')}
          isOrdered
          next={values.tasks.length < MOST_TASKS ? nextTask(values.tasks) : undefined}
          onChange={(tasks) => set({ tasks })}
        >
          {(task, replace, at) =>
            (['titleKo', 'titleEn'] as const).map((name) => {
              const fault = faults.get(`tasks.${at}.${name}`);
              return (
                <LineField
                  key={name}
                  label={t(`calls.task.${name}`, { number: at + 1 })}
                  error={fault && say(fault)}
                  max={200}
                  isRequired
                  isFirst={false}
                  value={task[name]}
                  onChange={(value) => replace({ ...task, [name]: value })}
                />
              );
            })
          }
        </RowsInput>
      )}
    </>
  );
}

/** Codes of tasks are never seen; each gets the next one that is free. */
function nextTask(tasks: CallValues['tasks']): CallValues['tasks'][number] {
  const isTaken = (number: number) => tasks.some(({ code }) => code === `task-${number}`);
  const number = Array.from({ length: MOST_TASKS + 1 }, (_, at) => at + 1).find((at) => !isTaken(at))!;
  return { code: `task-${number}`, titleKo: '', titleEn: '' };
}
