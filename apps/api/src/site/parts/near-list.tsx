import type { ReactNode } from 'react';
import type { ExistingService, MatchedWord, SimilarIdea } from '@app/routing';
import type { Near } from '../near-ideas.service.js';
import { useSite } from '../site-context.js';
import { useSay } from './say.js';
import { StateTag } from './state-tag.js';

/** What is near already, and the way to support it instead. Nothing where nothing is near. */
export function NearList({ near: { ideas, services, adopted, elsewhere } }: { near: Near }) {
  const { t } = useSite();
  return (
    <div className="near">
      {ideas.length > 0 && (
        <Group title={t('near.title')}>
          <p className="hint">{t('near.advice')}</p>
          <ul>
            {ideas.map((idea) => (
              <NearIdea key={idea.ideaId} idea={idea}>
                <p>
                  <NewTab href={`/ideas/${idea.ideaId}#support`}>{t('near.support')}</NewTab>
                </p>
              </NearIdea>
            ))}
          </ul>
        </Group>
      )}
      {services.length + adopted.length > 0 && (
        <Group title={t('near.exists')}>
          <ul>
            {services.map((service) => (
              <NearService key={service.code} service={service} />
            ))}
            {adopted.map((idea) => (
              <NearIdea key={idea.ideaId} idea={idea} />
            ))}
          </ul>
        </Group>
      )}
      {elsewhere.length > 0 && (
        <Group title={t('near.elsewhere')}>
          <ul>
            {elsewhere.map((idea) => (
              <NearIdea key={idea.ideaId} idea={idea} />
            ))}
          </ul>
        </Group>
      )}
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function NearIdea({ idea, children }: { idea: SimilarIdea; children?: ReactNode }) {
  const { t } = useSite();
  const say = useSay();
  return (
    <li>
      <p>
        <NewTab href={idea.address ?? `/ideas/${idea.ideaId}`}>
          <span lang={idea.language}>{idea.title}</span>
        </NewTab>
      </p>
      <p className="facts">
        {idea.stateLabel && <StateTag {...idea} />}
        {idea.tenantName && <span>{say(idea.tenantName)}</span>}
        {idea.supports !== null && <span>{t('near.supports', { count: String(idea.supports) })}</span>}
        {idea.promisedOn && <span>{t('near.promised', { year: idea.promisedOn.slice(0, 4) })}</span>}
      </p>
      <Why words={idea.words} />
      {children}
    </li>
  );
}

function NearService({ service: { name, summary, link, words } }: { service: ExistingService }) {
  const say = useSay();
  return (
    <li>
      <p>{link ? <NewTab href={link}>{say(name)}</NewTab> : <strong>{say(name)}</strong>}</p>
      <p className="quiet">{say(summary)}</p>
      <Why words={words} />
    </li>
  );
}

function Why({ words }: { words: MatchedWord[] }) {
  const { t } = useSite();
  return (
    <p className="quiet">
      {t('near.why')} <span lang="ko">{words.map(tellWord).join(', ')}</span>
    </p>
  );
}

/** `assets/near.js` says it in the same way. */
function tellWord({ asked, found, kind }: MatchedWord): string {
  if (kind === 'synonym') return `${asked} = ${found}`;
  return kind === 'same' ? found : `${asked} → ${found}`;
}

/** What is being written stays where it is. */
function NewTab({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useSite();
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children} <span className="visually-hidden">{t('near.new_tab')}</span>
    </a>
  );
}
