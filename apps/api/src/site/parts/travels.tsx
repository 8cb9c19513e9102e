import type { PublicCrossing, StoryView } from '@app/exchange';
import type { IdeaView } from '@app/intake';
import { useSite } from '../site-context.js';
import { Day } from './day.js';
import { useSay } from './say.js';

/** Where an idea was proposed first. Whoever agreed to be named with an adoption is named there. */
export function Origin({ origin }: Pick<StoryView, 'origin'>) {
  const { t } = useSite();
  const say = useSay();
  if (!origin) return null;
  const place = say(origin.place);
  return (
    <section className="notice" aria-labelledby="origin">
      <h2 id="origin">{t('travels.origin', { place })}</h2>
      <p>{t('travels.credit', { place })}</p>
      <p className="facts">
        <a className="number" href={origin.address}>
          {origin.trackingNumber}
        </a>
        <span>
          <Day value={origin.submittedAt} />
        </span>
      </p>
    </section>
  );
}

interface TravelsProps extends Pick<StoryView, 'crossings'> {
  idea: IdeaView;
  token?: string;
}

/** Where the idea went, how it stands there, and what of the proposer went along. */
export function Travels({ crossings, idea, token }: TravelsProps) {
  const { t } = useSite();
  const sent = crossings.filter(({ side }) => side === 'sent');
  if (sent.length === 0) return null;
  const query = token ? `?token=${encodeURIComponent(token)}` : '';
  return (
    <section id="travels" aria-labelledby="travels-title">
      <h2 id="travels-title">{t('travels.title')}</h2>
      <ul className="linked">
        {sent.map((crossing) => (
          <li key={crossing.id}>
            <Crossing crossing={crossing} />
            {idea.isMine && crossing.status !== 'declined' && (
              <p className="quiet">{t(crossing.isNamed ? 'travels.named' : 'travels.unnamed')}</p>
            )}
            {crossing.mayConsent && (
              <p>
                <a
                  className="button tertiary"
                  href={`/ideas/${idea.id}/crossings/${crossing.id}/consent${query}`}
                >
                  {t('travels.consent')}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Crossing({ crossing }: { crossing: PublicCrossing }) {
  const { t } = useSite();
  const say = useSay();
  const { kind, status, place, sentAt, address, trackingNumber, stateLabel, better } = crossing;
  const isBack = kind === 'transfer' && status === 'declined';
  return (
    <>
      <p>
        <strong>{t(`travels.kind.${kind}`, { place: say(place) })}</strong>
      </p>
      <p className="facts">
        <span>
          <Day value={sentAt} />
        </span>
        <span>{t(`travels.status.${isBack ? 'given_back' : status}`)}</span>
        {stateLabel && status === 'opened' && <span>{say(stateLabel)}</span>}
        {address && (
          <a className="number" href={address}>
            {trackingNumber}
          </a>
        )}
      </p>
      {better && <p>{t('travels.better', { place: say(better) })}</p>}
    </>
  );
}
