import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { DayField } from '../move/day-field.js';
import { LineField } from '../move/line-field.js';
import { TicksInput } from '../workflow/inputs/ticks-input.js';
import { SCOPES, type Scope } from './scopes.js';
import { type Issued, useIssueToken } from './use-tokens.js';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => seoulDay(new Date(Date.now() + days * DAY_MS));
const USUAL_DAYS = 90;
const MOST_DAYS = 365;

/** Makes a token: what it is for, what it may do, and until when. */
export function IssueForm({ onIssued }: { onIssued: (issued: Issued) => void }) {
  const { t, say } = useText();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scope[]>([]);
  const [expiresOn, setExpiresOn] = useState(() => inDays(USUAL_DAYS));
  const [isTried, setIsTried] = useState(false);
  const issue = useIssueToken();
  const faults = faultsOf(issue.error);
  useEffect(() => {
    if (isTried || issue.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isTried, issue.error]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (issue.isPending) return;
    const isComplete = name.trim() !== '' && scopes.length > 0 && expiresOn !== '';
    setIsTried(!isComplete);
    issue.reset();
    if (!isComplete) return;
    issue.mutate(
      { name, scopes, expiresOn },
      {
        onSuccess: (issued) => {
          onIssued(issued);
          setName('');
          setScopes([]);
        },
      },
    );
  };
  const errorOf = (field: string, isMissing: boolean) => {
    const fault = faults.get(field);
    return isTried && isMissing ? t('field.required') : fault && say(fault);
  };
  return (
    <form ref={form} className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <div>
        <h2 id={id}>{t('tokens.make')}</h2>
        <p className="quiet">{t('tokens.make_advice')}</p>
      </div>
      {issue.error && faults.size === 0 && <Problem error={issue.error} />}
      <LineField
        label={t('tokens.name')}
        hint={t('tokens.name_hint')}
        value={name}
        onChange={setName}
        error={errorOf('name', name.trim() === '')}
        isRequired
        isFirst={false}
      />
      <TicksInput
        label={t('tokens.scopes')}
        hint={t('tokens.scopes_hint')}
        choices={SCOPES.map((code) => ({
          code,
          name: `${code} — ${t(`tokens.scope.${code.replace(':', '_')}`)}`,
        }))}
        value={scopes}
        onChange={(codes) => setScopes(codes as Scope[])}
        error={errorOf('scopes', scopes.length === 0)}
      />
      <DayField
        label={t('tokens.expires_on')}
        hint={t('tokens.expires_hint')}
        min={inDays(1)}
        max={inDays(MOST_DAYS)}
        value={expiresOn}
        onChange={setExpiresOn}
        error={errorOf('expiresOn', expiresOn === '')}
        isRequired
        isFirst={false}
      />
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={issue.isPending}>
          {issue.isPending ? t('wait') : t('tokens.make_confirm')}
        </button>
      </p>
    </form>
  );
}
