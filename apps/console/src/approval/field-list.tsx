import { PointList, type PointWithConsent } from '../answer/point-body.js';
import { useNames } from '../catalogue/use-names.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { inputOf } from '../move/input-of.js';

/** What was filled in for a move, in words; and the points of the answer that go with it. */
export function FieldList({ fields }: { fields: Record<string, unknown> }) {
  const { t } = useText();
  const inWords = useWords();
  const filled = Object.entries(fields)
    .filter(([name, value]) => name !== 'points' && value !== null && value !== undefined)
    .toSorted(([one], [other]) => Number(isLong(one)) - Number(isLong(other)));
  const points = fields.points as PointWithConsent[] | undefined;
  if (filled.length === 0) return null;
  return (
    <>
      <dl className="field-list">
        {filled.map(([name, value]) => (
          <div key={name} className={isLong(name) ? 'long' : undefined}>
            <dt>{t(`field.${name}`, { defaultValue: name })}</dt>
            <dd className="words">{inWords(name, value)}</dd>
          </div>
        ))}
      </dl>
      {points && <PointList points={points} />}
    </>
  );
}

/** Long texts come last: days and names are read at a glance. */
const isLong = (name: string) => inputOf(name) === 'words';

function useWords() {
  const { language } = useText();
  const names = useNames();
  return (name: string, value: unknown): string => {
    const input = inputOf(name);
    if (input === 'agency') return names.agency(String(value));
    if (input === 'coming_day' || input === 'past_day') return formatDay(String(value), language);
    if (input === 'count') return Number(value).toLocaleString(language);
    const texts = [value].flat().map(String);
    if (input === 'government' || input === 'governments') return texts.map(names.government).join(', ');
    return (input === 'ground' || input === 'grounds' ? texts.map(names.reason) : texts).join(', ');
  };
}
