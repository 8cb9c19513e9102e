import { DueDate } from '../due/due-date.js';
import { useText } from '../language/use-text.js';
import { StateTag } from './state-tag.js';
import { type CaseForStaff, useIdea } from './use-case.js';

/** Title and number, how it stands, and what the public does not see of it. */
export function CaseHead({ found }: { found: CaseForStaff }) {
  const { t, say } = useText();
  const { data: idea } = useIdea(found.ideaId);
  return (
    <header className="case-head">
      <p className="case-standing">
        <StateTag found={found} />
        {found.lane !== 'ordinary' && <span className="tag lane">{say(found.laneLabel)}</span>}
        {idea && idea.channel !== 'online' && <span className="tag lane">{t('paper.title')}</span>}
        <DueDate deadline={found} />
        <span className="number">{found.trackingNumber}</span>
      </p>
      <h2>{found.title}</h2>
      {found.isHidden && <p className="notice warning">{t('case.hidden_why')}</p>}
      {found.isWithheld && <p className="notice">{t('case.withheld_why')}</p>}
    </header>
  );
}
