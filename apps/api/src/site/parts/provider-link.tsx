import { useSite } from '../site-context.js';
import { useNameOf } from './say.js';

export interface ProviderName {
  nameKo: string;
  nameEn: string;
}

/** The way to sign in at the tenant's identity provider, and back to where one wanted to go. */
export function ProviderLink({ provider, next }: { provider: ProviderName; next?: string | null }) {
  const { t } = useSite();
  const name = useNameOf()(provider);
  return (
    <p>
      <a
        className="button secondary"
        href={`/sign-in/oidc${next ? `?next=${encodeURIComponent(next)}` : ''}`}
      >
        {t('sign_in.with', { name })}
      </a>
    </p>
  );
}
