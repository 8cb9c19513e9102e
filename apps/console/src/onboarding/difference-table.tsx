import { useText } from '../language/use-text.js';
import { listDifferences } from './list-differences.js';
import type { Values } from './use-settings.js';

interface DifferenceTableProps {
  one: Values;
  other: Values;
  /** What the two are called. */
  names: [one: string, other: string];
}

/** Each setting in which two states differ, side by side. */
export function DifferenceTable({ one, other, names }: DifferenceTableProps) {
  const { t } = useText();
  const saidOf = (field: string, value: string): string =>
    field === 'languages'
      ? t(`settings.languages.${value.replace(',', '_')}`)
      : value || t('settings.no_colour');
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('settings.setting')}</th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {listDifferences(one, other).map(({ field, ...values }) => (
          <tr key={field}>
            <th scope="row">{t(`settings.field.${field}`)}</th>
            <td>{saidOf(field, values.one)}</td>
            <td>{saidOf(field, values.other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
