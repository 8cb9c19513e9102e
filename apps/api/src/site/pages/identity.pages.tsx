import type { Level } from '@app/identity';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { Form, Hidden } from '../forms/form.js';
import { Layout } from '../layout.js';
import { useNameOf } from '../parts/say.js';
import { ProviderLink, type ProviderName } from '../parts/provider-link.js';
import { useSite } from '../site-context.js';

interface IdentityProps {
  provider: ProviderName | null;
  level: Level;
  /** Where one came from. */
  next: string | null;
  answer?: Answer | null;
}

/** How well one is known, and the way to what is missing and back. */
export function IdentityPage({ provider, level, next, answer = null }: IdentityProps) {
  const { actor, t } = useSite();
  const isVerified = level === 'identity_verified';
  return (
    <Layout title={t('identity.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{t('identity.title')}</h1>
      {!answer && <p className="lead">{t(`identity.${level}`)}</p>}
      {!isVerified && !provider && <p>{t('identity.no_provider')}</p>}
      {!isVerified && provider && actor?.kind === 'account' && <Verify provider={provider} next={next} />}
      {!isVerified && actor?.kind !== 'account' && (
        <>
          {provider && <ProviderLink provider={provider} next={next} />}
          <p>
            <a href={`/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`}>{t('identity.local')}</a>
          </p>
        </>
      )}
      {next && isVerified && (
        <p>
          <a className="button" href={next}>
            {t('identity.back')}
          </a>
        </p>
      )}
    </Layout>
  );
}

function Verify({ provider, next }: { provider: ProviderName; next: string | null }) {
  const { t } = useSite();
  const name = useNameOf()(provider);
  return (
    <Form action="/identity">
      <Hidden typed={next ? { next } : {}} />
      <p>{t('identity.what_is_kept')}</p>
      <button className="button" type="submit">
        {t('identity.verify', { name })}
      </button>
    </Form>
  );
}

interface LeaveProps {
  to: string;
  provider: ProviderName;
  next: string | null;
}

/** Says that the next page is another’s. */
export function LeavePage({ to, provider, next }: LeaveProps) {
  const { t } = useSite();
  const name = useNameOf()(provider);
  return (
    <Layout title={t('identity.leave_title', { name })}>
      <h1>{t('identity.leave_title', { name })}</h1>
      <p className="lead">{t('identity.leave')}</p>
      <p className="row">
        <a className="button" href={to} rel="external">
          {t('identity.go', { name })}
        </a>
        <a href={next ?? '/my'}>{t('form.leave')}</a>
      </p>
    </Layout>
  );
}
