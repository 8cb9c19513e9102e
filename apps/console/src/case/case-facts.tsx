import type { ReactNode } from 'react';
import { useAgenda, useCalls, useRegions } from '../catalogue/use-catalogue.js';
import { useNames } from '../catalogue/use-names.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { JointFact } from './joint-fact.js';
import type { CaseForStaff } from './use-case.js';

/** What is known of a case besides its words. What was not given is left out. */
export function CaseFacts({ found }: { found: CaseForStaff }) {
  const { language, t, say, nameOf } = useText();
  const names = useNames();
  const region = useRegions().find(({ code }) => code === found.regionCode);
  const call = useCalls().find(({ code }) => code === found.callCode);
  const plan = useAgenda().find(({ code }) => code === found.agendaCode);
  const holder = found.isMine ? t('case.mine') : (found.assigneeName ?? t('case.of_nobody'));
  return (
    <section className="block" aria-labelledby="facts">
      <h3 id="facts">{t('case.facts')}</h3>
      <dl className="facts">
        <Fact name={t('fact.agency')}>
          {found.agencyCode ? names.agency(found.agencyCode) : t('case.no_agency')}
        </Fact>
        <Fact name={t('fact.holder')}>{holder}</Fact>
        <Fact name={t('fact.joint')}>
          <JointFact found={found} />
        </Fact>
        <Fact name={t('fact.submitted')}>{formatInstant(found.submittedAt, language)}</Fact>
        <Fact name={t('fact.decided')}>{found.decidedAt && formatInstant(found.decidedAt, language)}</Fact>
        <Fact name={t('fact.topic')}>{found.topicCode && names.topic(found.topicCode)}</Fact>
        <Fact name={t('fact.region')}>{region && nameOf(region)}</Fact>
        <Fact name={t('fact.call')}>{call && say({ ko: call.titleKo, en: call.titleEn })}</Fact>
        <Fact name={t('fact.agenda')}>{plan && nameOf(plan)}</Fact>
        <Fact name={t('fact.transfers')}>
          {found.transfers > 0 && t('fact.times', { count: found.transfers })}
        </Fact>
        <Fact name={t('fact.supports')}>{String(found.supports)}</Fact>
        <Fact name={t('fact.site')}>
          <a href={`/ideas/${found.ideaId}`} target="_blank" rel="noreferrer">
            {t('fact.see_site')}
          </a>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
