import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { type ReportedIdea, useDecideObjection } from './use-moderation.js';

const ACTS = ['restore', 'refuse_objection'] as const;

/** What the author of a hidden idea says against that, and the buttons of what may be decided. */
export function IdeaObjection({ idea }: { idea: ReportedIdea }) {
  const { t } = useText();
  const decide = useDecideObjection(idea);
  const { objection, allowed } = idea;
  return (
    <>
      <h3>{t('moderation.objection')}</h3>
      <p className="words">{objection}</p>
      {decide.error && <Problem error={decide.error} />}
      {!allowed.includes('refuse_objection') && <p className="quiet">{t('moderation.by_another')}</p>}
      <p className="row">
        {ACTS.filter((act) => allowed.includes(act)).map((act) => (
          <button
            key={act}
            type="button"
            className="button"
            aria-disabled={decide.isPending}
            onClick={() => decide.isPending || decide.mutate(act)}
          >
            {t(`moderation.act.${act}`)}
          </button>
        ))}
      </p>
    </>
  );
}
