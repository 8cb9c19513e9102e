import { type FormEvent, useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { LineField } from '../move/line-field.js';
import { useRecords } from './use-records.js';

/** 원장: everything that happened, for whoever watches over the tenant. */
export function RecordsPage() {
  const { language, t } = useText();
  const [typed, setTyped] = useState({ subject: '', kind: '' });
  const [asked, setAsked] = useState(typed);
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useRecords(asked);
  const records = data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    document.title = `${t('records.title')} | ${t('console')}`;
  }, [language, t]);
  const ask = (wanted: typeof typed) => {
    setTyped(wanted);
    setAsked(wanted);
  };
  const narrow = (subject: string) => {
    ask({ subject, kind: '' });
    // The row that was pressed goes.
    document.getElementById('main')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask({ subject: typed.subject.trim(), kind: typed.kind.trim() });
  };
  return (
    <main id="main" tabIndex={-1} className="pane access">
      <div className="access-page">
        <div>
          <h1>{t('records.title')}</h1>
          <p className="quiet">{t('records.lead')}</p>
        </div>
        <form className="row records-search" role="search" noValidate onSubmit={submit}>
          <LineField
            label={t('records.kind')}
            hint={t('records.kind_hint')}
            value={typed.kind}
            onChange={(kind) => setTyped({ ...typed, kind })}
            isRequired={false}
            isFirst={false}
          />
          <LineField
            label={t('records.subject')}
            hint={t('records.subject_hint')}
            value={typed.subject}
            onChange={(subject) => setTyped({ ...typed, subject })}
            isRequired={false}
            isFirst={false}
          />
          <button type="submit" className="button">
            {t('records.search')}
          </button>
        </form>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {data && records.length === 0 && <p className="empty">{t('records.none')}</p>}
        {records.length > 0 && (
          <table className="token-table records-table">
            <caption className="unseen">{t('records.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('records.at')}</th>
                <th scope="col">{t('records.what')}</th>
                <th scope="col">{t('records.who')}</th>
                <th scope="col">{t('records.about')}</th>
              </tr>
            </thead>
            <tbody>
              {records.map(
                ({ id, at, kind, sequence, subjectId, actorKind, actorName, data: facts, hash }) => (
                  <tr key={id}>
                    <th scope="row">
                      <time dateTime={at}>{formatInstant(at, language)}</time>
                    </th>
                    <td data-label={t('records.what')}>
                      <code>{kind}</code>
                      <details>
                        <summary>{t('records.facts')}</summary>
                        <pre className="records-facts" tabIndex={0}>
                          {JSON.stringify({ ...facts, hash }, null, 2)}
                        </pre>
                      </details>
                    </td>
                    <td data-label={t('records.who')}>{actorName ?? t(`records.actor.${actorKind}`)}</td>
                    <td data-label={t('records.about')}>
                      <code>{subjectId}</code> #{sequence}{' '}
                      {subjectId !== asked.subject && (
                        <button
                          type="button"
                          className="button small"
                          aria-label={`${t('records.only')}: ${subjectId}`}
                          onClick={() => narrow(subjectId)}
                        >
                          {t('records.only')}
                        </button>
                      )}
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        )}
        <MoreButton list={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
      </div>
    </main>
  );
}
