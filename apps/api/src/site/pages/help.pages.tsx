import { UNCONFIRMED_HOURS } from '@app/intake';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { Stages } from '../parts/stages.js';
import { useTerm } from '../parts/term.js';
import { Way } from '../parts/way.js';
import { useSite } from '../site-context.js';

const QUESTIONS = [
  ...['who', 'how', 'when', 'number', 'mail', 'withheld', 'supplement', 'withdraw', 'support', 'follow'],
  'satisfaction',
];
const PARTS = ['way', 'states', 'questions'];

/** The way of an idea as the tenant's own workflow has it, and short answers to what people ask. */
export function HelpPage({ lists: { workflow } }: { lists: Lists }) {
  const { t } = useSite();
  const term = useTerm(workflow);
  const mayAskAgain = workflow.transitions.some(({ name }) => name === 'request_re_examination');
  return (
    <Layout title={t('layout.help')} isIndexed isWide>
      <h1>{t('layout.help')}</h1>
      <p className="lead">{t('help.lead')}</p>
      <nav aria-label={t('help.contents')}>
        <ul className="links">
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`help.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="way">
        <h2 id="way">{t('help.way')}</h2>
        <p>{t('help.way_note')}</p>
        <Way workflow={workflow} />
      </section>
      <section aria-labelledby="states">
        <h2 id="states">{t('help.states')}</h2>
        <p>{t('help.states_note')}</p>
        <Stages workflow={workflow} />
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">{t('help.questions')}</h2>
        {QUESTIONS.map((name) => (
          <div key={name} className="question">
            <h3>{t(`help.${name}.question`)}</h3>
            <p>
              {t(`help.${name}.answer`, { term, days: UNCONFIRMED_HOURS / 24 })}
              {name === 'satisfaction' && mayAskAgain && ` ${t('help.satisfaction.appeal')}`}
            </p>
          </div>
        ))}
      </section>
    </Layout>
  );
}
