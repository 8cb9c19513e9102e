import type { CaseForStaff } from '../case/use-case.js';
import { useNames } from '../catalogue/use-names.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Change, Standing } from './list-changes.js';

interface ChangesProps {
  changes: Change[];
  seen: CaseForStaff;
  /** What the refusal told of the case as it is now. */
  current: Standing;
  /** The whole case as it is now; null where it may no longer be read. */
  now: CaseForStaff | null;
}

/** Before and now, side by side. */
export function Changes({ changes, seen, current, now }: ChangesProps) {
  const { t } = useText();
  const inWords = useWords(seen, current, now);
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{t('changed.what')}</th>
          <th scope="col">{t('changed.before')}</th>
          <th scope="col">{t('changed.now')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.what}>
            <th scope="row">{t(`changed.${change.what}`)}</th>
            <td>{inWords(change.what, change.before)}</td>
            <td>{inWords(change.what, change.now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useWords(seen: CaseForStaff, current: Standing, now: CaseForStaff | null) {
  const { language, t, say } = useText();
  const names = useNames();
  return (what: Change['what'], value: Change['now']): string => {
    if (what === 'assigneeId') return t(holderOf(value, seen, now));
    if (value === null) return t(what === 'agencyCode' ? 'case.no_agency' : 'changed.nothing');
    const text = String(value);
    if (what === 'agencyCode') return names.agency(text);
    if (what === 'dueOn') return formatDay(text, language);
    const named = [seen, current].find(({ state }) => what === 'state' && state === text);
    return named ? say(named.stateLabel) : text;
  };
}

function holderOf(value: Change['now'], seen: CaseForStaff, now: CaseForStaff | null): string {
  if (value === null) return 'case.of_nobody';
  const isMine = [seen, now].some((found) => found?.assigneeId === value && found.isMine);
  return isMine ? 'case.mine' : 'case.of_other';
}
