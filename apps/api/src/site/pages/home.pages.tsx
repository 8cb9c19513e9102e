import type { CallView } from '@app/intake';
import type { PublicCase } from '@app/review';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { CallCards } from '../parts/call-cards.js';
import { IdeaList } from '../parts/idea-list.js';
import { useSay } from '../parts/say.js';
import { useTerm } from '../parts/term.js';
import { useSite } from '../site-context.js';

interface HomeProps {
  calls: CallView[];
  ideas: PublicCase[];
  lists: Lists;
}

/** The first page: what this is, what is open now, how it goes on, what others said. */
export function HomePage({ calls, ideas, lists }: HomeProps) {
  const { t } = useSite();
  const term = useTerm(lists.workflow);
  return (
    <Layout title={t('site.tagline')} isIndexed isWide>
      <div className="hero">
        <div>
          <h1>{t('site.tagline')}</h1>
          <p className="lead">{t('home.what', { term })}</p>
          <p>
            <a className="button large" href="/ideas/new">
              {t('idea.submit')}
            </a>
          </p>
        </div>
        <NumberBox />
      </div>
      {calls.length > 0 && (
        <section aria-labelledby="calls">
          <h2 id="calls">{t('home.calls')}</h2>
          <CallCards calls={calls} />
        </section>
      )}
      <HowItWorks lists={lists} />
      <section aria-labelledby="newest">
        <h2 id="newest">{t('home.newest')}</h2>
        {ideas.length === 0 && <p>{t('home.no_ideas')}</p>}
        {ideas.length > 0 && (
          <>
            <IdeaList ideas={ideas} lists={lists} level={3} />
            <p>
              <a href="/ideas">{t('home.all_ideas')}</a>
            </p>
          </>
        )}
      </section>
    </Layout>
  );
}

/** Finds an idea by its number. */
function NumberBox() {
  const { t } = useSite();
  return (
    <form className="number-box" action="/track" method="get">
      <label htmlFor="number">{t('home.track')}</label>
      <div className="row">
        <input className="control" id="number" name="number" autoComplete="off" maxLength={40} />
        <button className="button secondary" type="submit">
          {t('track.find')}
        </button>
      </div>
    </form>
  );
}

/** The way of an idea, in the words and by the clock of this tenant's workflow. */
function HowItWorks({ lists: { workflow } }: { lists: Lists }) {
  const { t } = useSite();
  const say = useSay();
  const labelOf = (code: string, otherwise: string) => {
    const state = workflow.states.find((candidate) => candidate.code === code);
    return state ? say(state.label) : t(otherwise);
  };
  const term = useTerm(workflow);
  const steps = [
    ['send', t('step.send')],
    ['receive', labelOf('received', 'step.receive')],
    ['review', labelOf('under_review', 'step.review')],
    ['decide', t('step.decide')],
    ['promise', t('step.promise')],
  ] as const;
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t('home.how')}</h2>
      <ol className="steps">
        {steps.map(([step, name]) => (
          <li key={step}>
            <h3>{name}</h3>
            <p>{t(`home.step.${step}`, { term })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
