import { useNames } from '../catalogue/use-names.js';
import { formatDay, formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Opinion } from './use-opinions.js';

const TONES = { agree: 'good', conditional: 'waiting', disagree: 'bad', not_ours: 'ended' } as const;
const STATUS_TONES = { asked: 'busy', answered: 'good', silent: 'bad', released: 'ended' } as const;

/** Agencies by stance and day: where they disagree, it shows. */
export function OpinionTable({ opinions }: { opinions: Opinion[] }) {
  const { language, t } = useText();
  const names = useNames();
  return (
    <div className="score-table" role="region" aria-label={t('opinion.table')} tabIndex={0}>
      <table>
        <caption className="unseen">{t('opinion.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('opinion.agency')}</th>
            <th scope="col">{t('opinion.stance_label')}</th>
            <th scope="col">{t('opinion.answer_by')}</th>
            <th scope="col">{t('opinion.given_at')}</th>
          </tr>
        </thead>
        <tbody>
          {opinions.map(({ id, agencyCode, part, stance, status, answerBy, versions, isLate }) => {
            const last = versions.at(-1);
            return (
              <tr key={id}>
                <th scope="row">
                  {names.agency(agencyCode)} <span className="quiet">{t(`opinion.part.${part}`)}</span>
                </th>
                <td>
                  {stance ? (
                    <span className={`tag ${TONES[stance]}`}>{t(`opinion.stance.${stance}`)}</span>
                  ) : (
                    <span className={`tag ${STATUS_TONES[status]}`}>{t(`opinion.status.${status}`)}</span>
                  )}
                </td>
                <td>
                  <time dateTime={answerBy}>{formatDay(answerBy, language, { hasYear: false })}</time>
                </td>
                <td>
                  {last && <time dateTime={last.givenAt}>{formatInstant(last.givenAt, language)}</time>}
                  {isLate && <span className="quiet remark">{t('opinion.late')}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
