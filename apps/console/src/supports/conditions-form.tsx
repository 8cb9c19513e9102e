import { type FormEvent, useId, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { CountField } from '../move/count-field.js';
import { DayField } from '../move/day-field.js';
import { LineField } from '../move/line-field.js';
import { tell } from '../status/status.js';
import type { Beginning } from './begin-with.js';
import { type Conditions, useInvalidate, usePreview } from './use-invalidations.js';

interface Asked {
  idea: string;
  address: string;
  emailDomain: string;
  from: string;
  until: string;
  hours: string;
  reason: string;
}

const EMPTY: Asked = { idea: '', address: '', emailDomain: '', from: '', until: '', hours: '', reason: '' };

/** Conditions, how much support meets them, and once that is confirmed, its end. */
export function ConditionsForm({ beginning }: { beginning: Beginning | null }) {
  const { t, say } = useText();
  const title = useId();
  const [network, setNetwork] = useState(beginning?.network ?? '');
  const [asked, setAsked] = useState<Asked>({
    ...EMPTY,
    idea: beginning?.ideaId ?? '',
    hours: beginning && !beginning.network ? '24' : '',
  });
  const [isTried, setIsTried] = useState(false);
  const preview = usePreview();
  const invalidate = useInvalidate();
  const faults = faultsOf(preview.error);
  const set = (part: Partial<Asked>) => setAsked({ ...asked, ...part });
  const conditions = conditionsOf(asked, network);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    invalidate.reset();
    if (asked.reason.trim() && !preview.isPending) preview.mutate(conditions);
  };
  const confirm = (expected: number) =>
    invalidate.mutate(
      { id: crypto.randomUUID(), body: { ...conditions, reason: asked.reason, expected } },
      {
        onSuccess: ({ removed }) => {
          tell(t('invalidation.told', { count: removed }));
          preview.reset();
          setAsked(EMPTY);
          setNetwork('');
          setIsTried(false);
        },
      },
    );
  const errorOf = (field: string) => {
    const fault = faults.get(field);
    return fault && say(fault);
  };
  return (
    <form className="form inline-form" aria-labelledby={title} noValidate onSubmit={submit}>
      <div>
        <h2 id={title}>{t('invalidation.conditions')}</h2>
        <p className="quiet">{t('invalidation.conditions_advice')}</p>
      </div>
      {preview.error && faults.size === 0 && <Problem error={preview.error} />}
      <Line
        name="idea"
        isFirst={false}
        value={asked.idea}
        onChange={(idea) => set({ idea })}
        error={errorOf('ideaId')}
      />
      {network ? (
        <p className="notice">
          {t('invalidation.of_signal')}{' '}
          <button type="button" className="button small" onClick={() => setNetwork('')}>
            {t('invalidation.drop_network')}
          </button>
        </p>
      ) : (
        <Line
          name="address"
          isFirst={false}
          value={asked.address}
          onChange={(address) => set({ address })}
          error={errorOf('address')}
        />
      )}
      <Line
        name="domain"
        isFirst={false}
        value={asked.emailDomain}
        onChange={(emailDomain) => set({ emailDomain })}
        error={errorOf('emailDomain')}
      />
      <DayField
        label={t('invalidation.from')}
        value={asked.from}
        onChange={(from) => set({ from })}
        error={errorOf('givenFrom')}
        isRequired={false}
        isFirst={false}
      />
      <DayField
        label={t('invalidation.until')}
        value={asked.until}
        onChange={(until) => set({ until })}
        error={errorOf('givenUntil')}
        isRequired={false}
        isFirst={false}
      />
      <CountField
        label={t('invalidation.hours')}
        hint={t('invalidation.hours_hint')}
        value={asked.hours}
        onChange={(hours) => set({ hours })}
        error={errorOf('accountHours')}
        isRequired={false}
        isFirst={false}
      />
      <LineField
        label={t('invalidation.reason')}
        hint={t('invalidation.reason_hint')}
        max={500}
        value={asked.reason}
        onChange={(reason) => set({ reason })}
        error={isTried && !asked.reason.trim() ? t('field.required') : undefined}
        isRequired
        isFirst={beginning !== null}
      />
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={preview.isPending}>
          {preview.isPending ? t('wait') : t('invalidation.preview')}
        </button>
      </p>
      {preview.data?.supports === 0 && <p className="notice">{t('invalidation.nothing')}</p>}
      {preview.data && preview.data.supports > 0 && (
        <ConfirmDialog
          title={t('invalidation.confirm_title', { count: preview.data.supports })}
          act={t('invalidation.confirm')}
          look="danger"
          asked={invalidate}
          onConfirm={() => confirm(preview.data.supports)}
          onClose={preview.reset}
        >
          <p>{t('invalidation.confirm_advice', { ideas: preview.data.ideas })}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}

interface LineProps {
  name: 'idea' | 'address' | 'domain';
  value: string;
  onChange: (value: string) => void;
  error?: string;
  isFirst: boolean;
}

function Line({ name, ...rest }: LineProps) {
  const { t } = useText();
  return (
    <LineField
      label={t(`invalidation.${name}`)}
      hint={t(`invalidation.${name}_hint`)}
      max={253}
      isRequired={false}
      {...rest}
    />
  );
}

/** Days are those of Korea, both of them whole. What is no number is for the server to refuse. */
function conditionsOf(
  { idea, address, emailDomain, from, until, hours }: Asked,
  network: string,
): Conditions {
  const dayAfter = (day: string) => new Date(new Date(`${day}T00:00:00+09:00`).getTime() + 86_400_000);
  return {
    ...(idea.trim() && { ideaId: idea.trim() }),
    ...(network ? { network } : address.trim() && { address: address.trim() }),
    ...(emailDomain.trim() && { emailDomain: emailDomain.trim() }),
    ...(from && { givenFrom: new Date(`${from}T00:00:00+09:00`).toISOString() }),
    ...(until && { givenUntil: dayAfter(until).toISOString() }),
    ...(hours && { accountHours: Number(hours) }),
  };
}
