import type { IdeaView } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { useNameOf } from './say.js';

/** Tells whoever still sees a hidden idea that others do not, and on what ground. */
export function HiddenIdea({ idea, lists }: { idea: IdeaView; lists: Lists }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const ground = lists.reasons.find(({ code }) => code === idea.hiddenReason);
  if (!idea.isHidden) return null;
  return (
    <div className="notice">
      <p>{t('idea.hidden')}</p>
      {ground && <p>{t('idea.why', { ground: nameOf(ground) })}</p>}
      {idea.objection && <p>{t(`idea.objection.${idea.objection}`)}</p>}
    </div>
  );
}
