import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import { addressHere } from './use-session.js';

/**
 * The way to sign in at the tenant's identity provider; nothing where there is none. It leads back to this page, or with
 * `onLeave`, beside a page that is to stay as it is, opens in another tab.
 */
export function ProviderLink({ onLeave }: { onLeave?: () => void }) {
  const { t, say } = useText();
  const { data } = useQuery({
    queryKey: ['session', 'provider'],
    queryFn: () => read(api.GET('/api/v1/identity-provider/offer')),
  });
  if (!data?.provider) return null;
  const { nameKo: ko, nameEn: en } = data.provider;
  const next = encodeURIComponent(onLeave ? '/console/' : addressHere());
  return (
    <p>
      <a
        className="button"
        href={`/sign-in/oidc?next=${next}`}
        {...(onLeave && { target: '_blank', rel: 'noopener', onClick: onLeave })}
      >
        {t(onLeave ? 'session.provider_beside' : 'session.provider', { name: say({ ko, en }) })}
      </a>
    </p>
  );
}
