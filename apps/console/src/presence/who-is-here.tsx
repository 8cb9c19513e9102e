import { useText } from '../language/use-text.js';
import { usePresence } from './use-presence.js';

/** Colleagues who look at the same case, and who of them is writing an answer. Nobody is kept from anything. */
export function WhoIsHere({ ideaId }: { ideaId: string }) {
  const { t } = useText();
  const others = usePresence(ideaId);
  return (
    <div role="status" className="who-is-here">
      {others.map(({ name, doing, since }) => (
        <p key={`${name} ${since}`} className={doing === 'answering' ? 'notice' : 'quiet'}>
          {t(`presence.${doing}`, { name })}
        </p>
      ))}
    </div>
  );
}
