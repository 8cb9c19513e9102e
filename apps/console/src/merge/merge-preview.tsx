import { Problem } from '../api/problem.js';
import { Refusal } from '../api/refusal.js';
import type { CaseForStaff } from '../case/use-case.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { readNumber } from '../move/read-number.js';
import { useMergePreview } from './use-merges.js';

interface MergePreviewProps {
  seen: CaseForStaff;
  /** The numbers as they were typed. */
  numbers: unknown;
  /** Takes this number instead. */
  onChoose: (number: string) => void;
}

/** Before an idea joins an earlier one: which that is, how the votes will count, who will be told. */
export function MergePreview({ seen, numbers, onChoose }: MergePreviewProps) {
  const { language, t, say } = useText();
  const typed = [numbers ?? []].flat().filter((line) => String(line).trim() !== '');
  const number = typed.length === 1 ? readNumber(String(typed[0])) : null;
  const { data, error } = useMergePreview(seen.ideaId, number);
  if (number === null) return <p className="quiet">{t('merge.preview_later')}</p>;
  const instead = error instanceof Refusal && (error.problem?.into as string | undefined);
  return (
    <div className="merge-preview" aria-live="polite">
      {error && <Problem error={error} />}
      {instead && (
        <button type="button" className="button small" onClick={() => onChoose(instead)}>
          {t('merge.take_instead', { number: instead })}
        </button>
      )}
      {data && (
        <dl className="field-list">
          <div className="long">
            <dt>{t('merge.earlier')}</dt>
            <dd>
              {data.title} ({say(data.stateLabel)}, {formatInstant(data.openedAt, language)})
            </dd>
          </div>
          <div>
            <dt>{t('merge.supports')}</dt>
            <dd>{t('merge.supports_change', { before: data.supports, after: data.supportsAfter })}</dd>
          </div>
          <div>
            <dt>{t('merge.told')}</dt>
            <dd>
              {t('merge.told_whom', { proposers: data.proposersTold, supporters: data.supportersTold })}
            </dd>
          </div>
        </dl>
      )}
    </div>
  );
}
