import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useCalls, useRegions, useTopics } from '../catalogue/use-catalogue.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { DayField } from '../move/day-field.js';
import { LineField } from '../move/line-field.js';
import { WordsField } from '../move/words-field.js';
import { AskedFields } from './asked-fields.js';
import { ChoiceField } from './choice-field.js';
import {
  type Answer,
  answersOf,
  CHANNELS,
  NOTHING,
  type PaperField,
  REQUIRED,
  requestOf,
  type Ticks,
} from './paper-values.js';
import { ScansField } from './scans-field.js';
import { TickField } from './tick-field.js';
import { type Receipt, useEnterPaper } from './use-paper.js';

const NO_TICKS: Ticks = { hasConsented: false, public_name: false, sharing: false, isWithheld: false };

/** What was told or written: whose it is, when it came in, the words, and what they agreed to. */
export function PaperForm({ onEntered }: { onEntered: (receipt: Receipt) => void }) {
  const { t, say, nameOf } = useText();
  const form = useRef<HTMLFormElement>(null);
  const today = seoulDay(new Date());
  const [values, setValues] = useState({ ...NOTHING, receivedOn: today });
  const [ticks, setTicks] = useState(NO_TICKS);
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [scans, setScans] = useState<File[]>([]);
  const [missing, setMissing] = useState<string[]>([]);
  const enter = useEnterPaper();
  const faults = faultsOf(enter.error);
  const [topics, regions] = [useTopics(), useRegions()];
  const { receivedOn, channel } = values;
  const calls = useCalls().filter(({ opensOn, closesOn }) => opensOn <= receivedOn && receivedOn <= closesOn);
  const asked = calls.find(({ code }) => code === values.callCode)?.form?.fields ?? [];
  useEffect(() => {
    if (missing.length > 0 || enter.error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [missing, enter.error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (enter.isPending) return;
    const empty: string[] = REQUIRED.filter((name) => !values[name].trim());
    if (!ticks.hasConsented) empty.push('hasConsented');
    setMissing(empty);
    enter.reset();
    if (empty.length > 0) return;
    const idea = requestOf(values, ticks, answersOf(asked, answers));
    enter.mutate({ idea, scans }, { onSuccess: onEntered });
  };
  const errorOf = (name: string): string | undefined => {
    const fault = faults.get(name);
    return missing.includes(name) ? t('field.required') : fault && say(fault);
  };
  const field = (name: PaperField) => ({
    label: t(`paper.field.${name.replace('.', '_')}`),
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
    error: errorOf(name),
    isRequired: REQUIRED.includes(name),
    isFirst: false,
  });
  const tick = (name: keyof Ticks) => ({
    label: t(`paper.tick.${name}`),
    isTicked: ticks[name],
    onChange: (isTicked: boolean) => setTicks({ ...ticks, [name]: isTicked }),
    error: errorOf(name),
  });
  return (
    <form ref={form} className="form paper-form" aria-label={t('paper.title')} noValidate onSubmit={submit}>
      {enter.error && faults.size === 0 && <Problem error={enter.error} />}
      <fieldset>
        <legend>{t('paper.how_it_came')}</legend>
        <ChoiceField
          {...field('channel')}
          choices={CHANNELS.map((code) => ({ code, name: t(`paper.channel.${code}`) }))}
        />
        <DayField {...field('receivedOn')} hint={t('paper.received_hint')} max={today} />
      </fieldset>
      <fieldset>
        <legend>{t('paper.person')}</legend>
        <LineField {...field('person.name')} />
        <LineField {...field('person.phone')} />
        <LineField {...field('person.email')} max={320} />
        <LineField {...field('person.postalAddress')} max={300} />
        <TickField {...tick('hasConsented')} hint={t('paper.consent_hint')} />
        <TickField {...tick('public_name')} />
        <TickField {...tick('sharing')} />
      </fieldset>
      <fieldset>
        <legend>{t('paper.words')}</legend>
        <LineField {...field('title')} max={200} />
        <WordsField {...field('situation')} rows={4} />
        <WordsField {...field('improvement')} rows={6} />
        <WordsField {...field('effect')} rows={3} />
        <ChoiceField
          {...field('callCode')}
          none={t('paper.no_call')}
          choices={calls.map((call) => ({
            code: call.code,
            name: say({ ko: call.titleKo, en: call.titleEn }),
          }))}
        />
        <AskedFields
          fields={asked}
          answers={answers}
          isComplete={channel !== 'paper'}
          onChange={setAnswers}
          errorOf={errorOf}
        />
        <ChoiceField
          {...field('topicCode')}
          none={t('paper.none')}
          choices={topics.map((topic) => ({ code: topic.code, name: nameOf(topic) }))}
        />
        <ChoiceField
          {...field('regionCode')}
          none={t('paper.none')}
          choices={regions.map((region) => ({ code: region.code, name: nameOf(region) }))}
        />
        <ScansField files={scans} onChange={setScans} error={errorOf('files') ?? errorOf('attachments')} />
        <TickField {...tick('isWithheld')} />
      </fieldset>
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={enter.isPending}>
          {enter.isPending ? t('wait') : t('paper.enter')}
        </button>
      </p>
    </form>
  );
}
