import type { CallView } from '@app/intake';
import type { PublicCase } from '@app/review';
import type { Headlines } from '@app/insight';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { CallCards } from '../parts/call-cards.js';
import { IdeaList } from '../parts/idea-list.js';
import { HeadlineFigures } from '../parts/headline-figures.js';
import { MyTown } from '../parts/my-town.js';
import { useTerm } from '../parts/term.js';
import { Way } from '../parts/way.js';
import type { OwnTown } from '../own-town.js';
import { useSite } from '../site-context.js';
import type { Town } from '../towns.service.js';

interface HomeProps {
  calls: CallView[];
  ideas: PublicCase[];
  headlines: Headlines;
  towns: Town[];
  /** Where this visitor lives, as they chose. */
  own: OwnTown | null;
  lists: Lists;
}

/** The first page: what this is, what is open now, how it goes on, what others said. */
export function HomePage({ calls, ideas, headlines, towns, own, lists }: HomeProps) {
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
      <section aria-labelledby="way">
        <h2 id="way">{t('home.way.title')}</h2>
        <Way workflow={lists.workflow} />
        <p>
          <a href="/help#states">{t('home.way.all')}</a>
        </p>
      </section>
      <HeadlineFigures headlines={headlines} />
      <MyTown towns={towns} lists={lists} own={own} />
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
