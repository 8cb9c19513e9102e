import { useEffect } from 'react';
import { Link } from '../address/link.js';
import { JointAnswer } from '../answer/joint-answer.js';
import { Problem } from '../api/problem.js';
import { ReturnedNotice } from '../approval/returned-notice.js';
import { WaitingNotice } from '../approval/waiting-notice.js';
import { Travels } from '../crossings/travels.js';
import { Milestones } from '../delivery/milestones.js';
import { useText } from '../language/use-text.js';
import { Campaign } from '../merge/campaign.js';
import { Merges } from '../merge/merges.js';
import { Moves } from '../move/moves.js';
import { Notes } from '../notes/notes.js';
import { Opinions } from '../opinions/opinions.js';
import { WhoIsHere } from '../presence/who-is-here.js';
import { Rounds } from '../rounds/rounds.js';
import { useMay } from '../session/use-may.js';
import { SupportSignals } from '../supports/support-signals.js';
import { SuggestionPanel } from '../suggestion/suggestion-panel.js';
import type { Accept } from '../suggestion/use-accept.js';
import { CaseClocks } from './case-clocks.js';
import { CaseFacts } from './case-facts.js';
import { CaseHead } from './case-head.js';
import { Hiding } from './hiding.js';
import { IdeaText } from './idea-text.js';
import { Proposer } from './proposer.js';
import { Reply } from './reply.js';
import { Satisfaction } from './satisfaction.js';
import { Similar } from './similar/similar.js';
import { Timeline } from './timeline.js';
import { useCase } from './use-case.js';
import type { Claim } from './use-claim.js';

interface CaseViewProps {
  ideaId: string;
  claim: Claim;
  accept: Accept;
  onMoved: (ideaId: string, said: string) => Promise<void>;
}

/** One case: what may be done, the citizen's words, and what happened so far. */
export function CaseView({ ideaId, claim, accept, onMoved }: CaseViewProps) {
  const { language, t } = useText();
  const { data: found, error, refetch } = useCase(ideaId);
  const [mayReveal, mayHide] = [useMay('persons.reveal'), useMay('ideas.hide')];
  const mayWatch = useMay('supports.watch');
  useEffect(() => {
    if (found) document.title = `${found.title} | ${t('console')}`;
  }, [found, language, t]);
  return (
    <article className="case">
      <Link className="back" to={{ caseId: null }}>
        {t('case.back')}
      </Link>
      {error && !found && <Problem error={error} onRetry={() => void refetch()} />}
      {!found && !error && <p className="empty">{t('wait')}</p>}
      {found && (
        <>
          <CaseHead found={found} />
          <WhoIsHere ideaId={ideaId} />
          {found.returned && <ReturnedNotice returned={found.returned} />}
          {found.approval && (
            <WaitingNotice
              key={found.approval.id}
              approval={found.approval}
              onDecided={(said) => void onMoved(ideaId, said)}
            />
          )}
          {found.isConsulted && <p className="notice">{t('opinion.consulted')}</p>}
          <Moves found={found} claim={claim} onMoved={onMoved} />
          {found.agencyCode === null && !found.isSettled && <SuggestionPanel found={found} accept={accept} />}
          <Opinions found={found} />
          {!found.isConsulted && <Merges found={found} onMoved={onMoved} />}
          {!found.isConsulted && <Travels found={found} />}
          {!found.isConsulted && <Campaign found={found} />}
          <CaseClocks found={found} />
          {!found.isConsulted && <Rounds found={found} />}
          <JointAnswer found={found} />
          <Reply found={found} />
          {found.reply && !found.isConsulted && <Satisfaction found={found} />}
          {found.promisedOn && !found.isConsulted && <Milestones found={found} />}
          <IdeaText found={found} />
          <Similar found={found} />
          <CaseFacts found={found} />
          {!found.isConsulted && mayWatch && <SupportSignals ideaId={ideaId} />}
          {!found.isConsulted && mayReveal && <Proposer found={found} />}
          {!found.isConsulted && <Notes ideaId={ideaId} />}
          <Timeline entries={found.timeline} />
          {!found.isConsulted && mayHide && <Hiding found={found} />}
        </>
      )}
    </article>
  );
}
