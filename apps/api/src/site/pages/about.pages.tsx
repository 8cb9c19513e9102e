import { UNCONFIRMED_HOURS } from '@app/intake';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { useTerm } from '../parts/term.js';
import { useSite } from '../site-context.js';

const QUESTIONS = ['who', 'how', 'when', 'number', 'mail', 'withheld', 'supplement', 'withdraw', 'support'];

/** Short answers to what people ask. */
export function HelpPage({ lists }: { lists: Lists }) {
  const { t } = useSite();
  const term = useTerm(lists.workflow);
  return (
    <Layout title={t('layout.help')} isIndexed>
      <h1>{t('layout.help')}</h1>
      {QUESTIONS.map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{t(`help.${name}.question`)}</h2>
          <p>{t(`help.${name}.answer`, { term, days: UNCONFIRMED_HOURS / 24 })}</p>
        </section>
      ))}
    </Layout>
  );
}

const STATEMENTS = ['aim', 'how', 'limits', 'tell'];

/** What this site does for everyone to be able to use it. */
export function AccessibilityPage() {
  const { t } = useSite();
  return (
    <Layout title={t('layout.accessibility')} isIndexed>
      <h1>{t('layout.accessibility')}</h1>
      {STATEMENTS.map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{t(`accessibility.${name}.title`)}</h2>
          <p>{t(`accessibility.${name}.text`)}</p>
        </section>
      ))}
    </Layout>
  );
}
