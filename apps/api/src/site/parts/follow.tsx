import type { IdeaView } from '@app/intake';
import { Form } from '../forms/form.js';
import { useSite } from '../site-context.js';

/** Whether one hears of each step, and the button for members; proposers hear of it anyway. */
export function Follow({ idea }: { idea: IdeaView }) {
  const { actor, t } = useSite();
  const path = `/ideas/${idea.id}`;
  const mayPress = idea.isFollowed || idea.allowed.includes('follow');
  const isGuest = actor?.kind !== 'account';
  if (!mayPress && (!isGuest || idea.isMine)) return null;
  return (
    <div className="follow" id="follow">
      <h3>{t('follow.title')}</h3>
      <p className="quiet">{t(idea.isFollowed ? 'follow.given' : 'follow.note')}</p>
      {mayPress ? (
        <Form action={`${path}/${idea.isFollowed ? 'unfollow' : 'follow'}`}>
          <button className={idea.isFollowed ? 'button tertiary' : 'button secondary'} type="submit">
            {t(idea.isFollowed ? 'follow.take_back' : 'follow.give')}
          </button>
        </Form>
      ) : (
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{t('follow.sign_in')}</a>
        </p>
      )}
    </div>
  );
}
