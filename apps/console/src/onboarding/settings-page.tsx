import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { AgenciesSection } from './agencies/agencies-section.js';
import { RestoreSettings } from './restore-settings.js';
import { SettingsForm } from './settings-form.js';
import { useSettings } from './use-settings.js';

/** What an administrator decides about the tenant itself. */
export function SettingsPage() {
  const { language, t } = useText();
  const { data: settings, error, isPending, refetch } = useSettings();
  const [isRestoring, setRestoring] = useState(false);
  useEffect(() => {
    document.title = `${t('settings.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane settings">
      <div className="settings-page">
        <h1>{t('settings.title')}</h1>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {settings && (
          <section aria-labelledby="settings-look">
            <div className="settings-head">
              <h2 id="settings-look">{t('settings.look')}</h2>
              {settings.former && (
                <button type="button" className="button small" onClick={() => setRestoring(true)}>
                  {t('settings.restore')}
                </button>
              )}
            </div>
            <p className="quiet">{t('settings.lead')}</p>
            <SettingsForm key={settings.version} settings={settings} onReload={() => void refetch()} />
            {isRestoring && settings.former && (
              <RestoreSettings
                settings={settings}
                former={settings.former}
                onClose={() => setRestoring(false)}
              />
            )}
          </section>
        )}
        <AgenciesSection />
      </div>
    </main>
  );
}
