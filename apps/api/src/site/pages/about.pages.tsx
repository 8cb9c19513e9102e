import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** Parts of the statement, and how many lines each lists. */
const STATEMENTS = { aim: 0, how: 0, tested: 5, limits: 4, tell: 0, remedy: 0 };

/** What this site does for everyone to be able to use it, what was tested, what is missing, and whom to tell. */
export function AccessibilityPage() {
  const { t } = useSite();
  return (
    <Layout title={t('layout.accessibility')} isIndexed>
      <h1>{t('layout.accessibility')}</h1>
      {Object.entries(STATEMENTS).map(([name, lines]) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{t(`accessibility.${name}.title`)}</h2>
          <p>{t(`accessibility.${name}.text`)}</p>
          {lines > 0 && (
            <ul>
              {Array.from({ length: lines }, (_, index) => (
                <li key={index}>{t(`accessibility.${name}.line.${index + 1}`)}</li>
              ))}
            </ul>
          )}
          {name === 'tell' && (
            <p>
              <a className="button" href="/ideas/new">
                {t('accessibility.tell.button')}
              </a>
            </p>
          )}
        </section>
      ))}
    </Layout>
  );
}
