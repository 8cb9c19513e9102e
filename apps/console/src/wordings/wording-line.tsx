import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { useChangeWording, type Wording } from './use-wordings.js';

interface WordingLineProps {
  wording: Wording;
  /** Left out for whoever only reads, and while it is edited. */
  onEdit?: (() => void) | undefined;
  children: ReactNode;
}

/** A phrase in both languages as the site says it, what ships, and the ways back: to that, and to what stood before. */
export function WordingLine({ wording, onEdit, children }: WordingLineProps) {
  const { t, say } = useText();
  const { key, version, shipped, own, former } = wording;
  const change = useChangeWording();
  const said = own ?? shipped;
  const put = (words: Wording['own'], done: string) =>
    change.isPending || change.mutate({ key, version, words }, { onSuccess: () => tell(t(done)) });
  const isFormerShipped = former !== null && former.words === null;
  return (
    <li className="rule">
      <div className="rule-head">
        <h2 className="rule-name">{say(said)}</h2>
        {own && <span className="tag busy">{t('wordings.own')}</span>}
      </div>
      <dl className="rule-says">
        <div>
          <dt>{t('wordings.ko')}</dt>
          <dd lang="ko">{said.ko}</dd>
        </div>
        <div>
          <dt>{t('wordings.en')}</dt>
          <dd lang="en">{said.en}</dd>
        </div>
        {own && (
          <div>
            <dt>{t('wordings.shipped')}</dt>
            <dd>{say(shipped)}</dd>
          </div>
        )}
        <div>
          <dt>{t('wordings.key')}</dt>
          <dd className="quiet">{key}</dd>
        </div>
      </dl>
      {change.error && <Problem error={change.error} />}
      {onEdit && (
        <div className="rule-tools">
          <button type="button" className="button small" onClick={onEdit}>
            {t('wordings.change')}
            <span className="unseen"> {say(said)}</span>
          </button>
          {own && (
            <button type="button" className="button small" onClick={() => put(null, 'wordings.was_reset')}>
              {t('wordings.reset')}
              <span className="unseen"> {say(said)}</span>
            </button>
          )}
          {former && !(isFormerShipped && own) && (
            <button
              type="button"
              className="button small"
              onClick={() => put(former.words, 'wordings.was_restored')}
            >
              {t('wordings.restore', { words: say(former.words ?? shipped) })}
            </button>
          )}
        </div>
      )}
      {children}
    </li>
  );
}
