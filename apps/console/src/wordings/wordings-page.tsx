import { type FormEvent, useEffect, useState } from 'react';
import { Link } from '../address/link.js';
import { go, useAddress } from '../address/use-address.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { useMay } from '../session/use-may.js';
import { WordingForm } from './wording-form.js';
import { WordingLine } from './wording-line.js';
import { useWordings, type Wording } from './use-wordings.js';

/** What the site says, phrase by phrase: the shipped words, and the tenant's own in their place. */
export function WordingsPage() {
  const { language, t } = useText();
  const q = useAddress().q ?? '';
  const [seen, setSeen] = useState(q);
  const [typed, setTyped] = useState(q);
  const [isOwn, setIsOwn] = useState(q === '');
  if (seen !== q) {
    setSeen(q);
    setTyped(q);
    // Whoever looks for words wants them wherever they stand.
    if (q) setIsOwn(false);
  }
  // As it stood when it was opened: what is being written outlasts what a colleague changes meanwhile.
  const [edited, setEdited] = useState<Wording | null>(null);
  const mayChange = useMay('settings.change');
  const list = useWordings(q, isOwn);
  const { data, error, isPending, refetch } = list;
  const reload = async (key: string) => {
    const { data: now } = await refetch();
    setEdited(now?.pages.flatMap(({ items }) => items).find((one) => one.key === key) ?? null);
  };
  useEffect(() => {
    document.title = `${t('wordings.title')} | ${t('console')}`;
  }, [language, t]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    go({ q: typed.trim() || null }, { isStep: false });
    if (typed.trim()) setIsOwn(false);
  };
  const found = data?.pages.flatMap(({ items }) => items) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  return (
    <main id="main" tabIndex={-1} className="pane settings">
      <div className="settings-page">
        <h1>{t('wordings.title')}</h1>
        <p className="quiet">
          {t('wordings.lead')} <Link to={{ page: 'workflow', q: null }}>{t('wordings.to_workflow')}</Link>
        </p>
        <form className="row" role="search" onSubmit={search}>
          <input
            type="search"
            aria-label={t('wordings.search')}
            placeholder={t('wordings.search')}
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" className="button">
            {t('wordings.find')}
          </button>
          <label className="tick">
            <input
              type="checkbox"
              checked={isOwn}
              onChange={(event) => setIsOwn(event.currentTarget.checked)}
            />
            <span>{t('wordings.only_own')}</span>
          </label>
        </form>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        <p role="status" className="quiet">
          {data && t('wordings.count', { count: total })}
        </p>
        {data && total === 0 && <p className="empty">{t(isOwn ? 'wordings.none_own' : 'wordings.none')}</p>}
        <ul className="rules-list">
          {found.map((wording) => (
            <WordingLine
              key={wording.key}
              wording={wording}
              onEdit={mayChange && edited?.key !== wording.key ? () => setEdited(wording) : undefined}
            >
              {edited?.key === wording.key && (
                <WordingForm
                  key={edited.version}
                  wording={edited}
                  onReload={() => void reload(edited.key)}
                  onClose={() => setEdited(null)}
                />
              )}
            </WordingLine>
          ))}
        </ul>
        <MoreButton list={list} />
      </div>
    </main>
  );
}
