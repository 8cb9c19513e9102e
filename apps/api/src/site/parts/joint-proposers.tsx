import type { IdeaView, JointProposersView, JointProposerView } from '@app/intake';
import { useSite } from '../site-context.js';

interface JointProps {
  idea: IdeaView;
  joint: JointProposersView | null;
  token?: string;
}

/** Who proposes it together, for whoever may read that; the author's way to state it. */
export function JointProposers({ idea, joint, token }: JointProps) {
  const { t } = useSite();
  if (!joint || (joint.proposers.length === 0 && !joint.mayState)) return null;
  const isStated = joint.proposers.length > 0;
  const query = token ? `?token=${encodeURIComponent(token)}` : '';
  return (
    <section id="proposers" aria-labelledby="proposers-title">
      <h2 id="proposers-title">{t('joint.heading')}</h2>
      {isStated && <ShareTable proposers={joint.proposers} own={idea.isMine ? authorOf(joint) : undefined} />}
      {isStated && !joint.isAgreed && <p className="quiet">{t('joint.waiting')}</p>}
      {joint.mayState && (
        <p>
          <a href={`/ideas/${idea.id}/proposers${query}`}>{t(isStated ? 'joint.change' : 'joint.state')}</a>
        </p>
      )}
    </section>
  );
}

const authorOf = ({ proposers }: JointProposersView) => proposers.find(({ isAuthor }) => isAuthor)?.id;

/** Everyone's share; names where the reader may know them. */
export function ShareTable({ proposers, own }: { proposers: JointProposerView[]; own?: string }) {
  const { t } = useSite();
  return (
    <table className="shares">
      <caption className="visually-hidden">{t('joint.heading')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('joint.who')}</th>
          <th scope="col">{t('joint.share_short')}</th>
          <th scope="col">{t('joint.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {proposers.map(({ id, name, share, isLead, status }, at) => (
          <tr key={id}>
            <th scope="row">
              {name ?? t('joint.nameless', { number: at + 1 })}
              {isLead && <> {t('joint.lead_mark')}</>}
              {id === own && <> {t('joint.you')}</>}
            </th>
            <td>{share}%</td>
            <td>{t(`joint.${status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
