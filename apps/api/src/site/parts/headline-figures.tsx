import type { Headlines } from '@app/insight';
import { LOCALES } from '../format-day.js';
import { useSite } from '../site-context.js';

/** What came in and what came of it, in four numbers that lead to where they are told in full. */
export function HeadlineFigures({ headlines }: { headlines: Headlines }) {
  const { language, t } = useSite();
  const { thisMonth, answered, promised, kept } = headlines;
  const number = new Intl.NumberFormat(LOCALES[language]);
  const figures = [
    ['month', thisMonth, '/ideas'],
    ['answered', answered, '/ideas?sort=answered'],
    ['promised', promised, '/results/promises'],
    ['kept', kept, '/results'],
  ] as const;
  return (
    <section aria-labelledby="so-far">
      <h2 id="so-far">{t('home.figures.title')}</h2>
      <dl className="headlines">
        {figures.map(([name, count, href]) => (
          <div key={name}>
            <dt>{t(`home.figures.${name}`)}</dt>
            <dd>
              <a href={href}>
                {number.format(count)}
                <span className="visually-hidden">, {t(`home.figures.${name}`)}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/results">{t('home.figures.all')}</a>
      </p>
    </section>
  );
}
