import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { LevelForm } from './level-form.js';
import { ProviderForm } from './provider-form.js';
import { RemoveProvider } from './remove-provider.js';
import { useLevels, useProvider } from './use-access.js';

/** Who is let in: the identity provider, and how well somebody must be known for what. */
export function AccessPage() {
  const { language, t } = useText();
  const provider = useProvider();
  const levels = useLevels();
  const [isRemoving, setIsRemoving] = useState(false);
  useEffect(() => {
    document.title = `${t('access.title')} | ${t('console')}`;
  }, [language, t]);
  const error = provider.error ?? levels.error;
  const retry = () => void Promise.all([provider.refetch(), levels.refetch()]);
  return (
    <main id="main" tabIndex={-1} className="pane access">
      <div className="access-page">
        <div>
          <h1>{t('access.title')}</h1>
          <p className="quiet">{t('access.lead')}</p>
        </div>
        {error && <Problem error={error} onRetry={retry} />}
        {!error && (provider.isPending || levels.isPending) && <p className="empty">{t('wait')}</p>}
        <div className="access-columns">
          {provider.data && (
            <ProviderForm
              key={provider.data.provider ? 'set' : 'none'}
              settings={provider.data}
              onRemove={() => setIsRemoving(true)}
            />
          )}
          {levels.data && (
            <section className="inline-form access-levels" aria-labelledby="access-levels">
              <h2 id="access-levels">{t('access.levels')}</h2>
              <p className="quiet">{t('access.levels_advice')}</p>
              {levels.data.map((level) => (
                <LevelForm key={level.action} {...level} />
              ))}
            </section>
          )}
        </div>
        {isRemoving && <RemoveProvider onClose={() => setIsRemoving(false)} />}
      </div>
    </main>
  );
}
